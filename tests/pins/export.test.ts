import { expect, test } from 'vitest';
import { citeReport } from '../../src/pins/citation.ts';
import { pinsToMarkdown, pinsToRows, type PinEntry } from '../../src/pins/export.ts';

const address = 'https://example.org/reports/a/#p-1';
const entry: PinEntry = {
  title: '工作报告',
  place: '甲街道',
  year: '2024年回顾',
  status: '回顾',
  path: ['一、经济', '（一）招商'],
  lines: ['- 引进<b>企业</b>'],
  note: '# 看\n1. 这里',
  address,
  citation: `甲街道. 工作报告[EB/OL]. ${address}`,
};

test('in Markdown, text and notes are text and the passage is quoted with its citation', () => {
  expect(pinsToMarkdown([entry], '夹子')).toBe(`# 夹子

## 1. 工作报告

甲街道 · 2024年回顾 · 回顾 · 一、经济 › （一）招商

> \\- 引进\\<b\\>企业\\</b\\>

\\# 看  
1\\. 这里

甲街道. 工作报告\\[EB/OL\\]. <${address}>
`);
});

test('a table has one row a pin', () => {
  const rows = pinsToRows([entry], ['报告', '地区']);
  expect(rows).toHaveLength(2);
  expect(rows[1]?.slice(4, 7)).toEqual([
    '一、经济 › （一）招商',
    '- 引进<b>企业</b>',
    '# 看\n1. 这里',
  ]);
});

test('a citation names publisher, title, date and address, and leaves out what is unknown', () => {
  const source = { file: 'a.txt', sha256: '0'.repeat(64), encoding: 'utf-8' as const, bytes: 1 };
  const report = { id: 'a', title: '工作报告', place: null, source };
  expect(citeReport(report, address)).toBe(`工作报告[EB/OL]. ${address}`);
  const known = { ...source, publisher: '甲街道办事处', publishedOn: '2025-01-02' };
  expect(citeReport({ ...report, source: known }, address)).toBe(
    `甲街道办事处. 工作报告[EB/OL]. (2025-01-02). ${address}`,
  );
});
