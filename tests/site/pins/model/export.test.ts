import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  pinsToCsv,
  pinsToMarkdown,
  type PinEntry,
} from '../../../../src/site/pins/model/export.ts';

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
  citation: `甲街道. 工作报告[EB/OL]. [2026-11-28]. ${address}.`,
};

test('in Markdown, text and notes are text and the passage is quoted with its citation', () => {
  expect(pinsToMarkdown([entry], '夹子')).toBe(`# 夹子

## 1. 工作报告

甲街道 · 2024年回顾 · 回顾 · 一、经济 › （一）招商

> \\- 引进\\<b\\>企业\\</b\\>

\\# 看  
1\\. 这里

甲街道. 工作报告\\[EB/OL\\]. \\[2026-11-28\\]. <${address}>.
`);
});

const anyText = fc.string({
  unit: fc.constantFrom(
    ...['一', ' ', '\t', '\u3000', '>', '#', '-', '+', '*', '_', '`', '~', '=', '|', '<b>', '&lt;'],
    ...['1', '.', ')', '[a](b)', '![', ']', '\\', '$&', '!', '<http://x>'],
  ),
  maxLength: 12,
});
/** Without the blanks at its ends that Markdown does not show. */
const trimmed = (text: string) => text.replace(/^[ \t]+|[ \t]+$/gu, '');
/** What a reader sees of Markdown: text of all nodes, without marks. */
const readable = (node: Nodes): string =>
  'children' in node ? node.children.map(readable).join('') : 'value' in node ? node.value : '';

test('in Markdown, whatever stands in a passage or a note is read as text', () => {
  fc.assert(
    fc.property(anyText, anyText, (line, note) => {
      const markdown = pinsToMarkdown(
        [{ ...entry, lines: [`文${line}`, line], note: `记${note}` }],
        '夹',
      );
      const { children } = fromMarkdown(markdown);
      const kinds = children.map(({ type }) => type);
      const tail = ['paragraph', 'blockquote', 'paragraph', 'paragraph'];
      expect(kinds).toEqual(['heading', 'heading', ...tail]);
      const [, , , quote, noted] = children;
      const lines = quote?.type === 'blockquote' ? quote.children : [];
      expect(lines.every(({ type }) => type === 'paragraph')).toBe(true);
      const expected = [`文${line}`, line].map(trimmed).filter((text) => text !== '');
      expect(lines.map(readable)).toEqual(expected);
      expect(noted && readable(noted)).toBe(trimmed(`记${note}`));
    }),
  );
});

const names = ['报告', '地区', '年份', '回顾或计划', '章节', '原文', '备注', '引文', '地址'];
const cellsOf = (csv: string) =>
  z
    .array(z.array(z.string()))
    .parse(parse(csv, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] }));

test('a table has one row a pin, though passages and notes have lines', () => {
  const rows = cellsOf(
    pinsToCsv([{ ...entry, lines: ['甲', '乙'], note: '看\r这里' }, entry], names),
  );
  expect(rows).toHaveLength(3);
  expect(rows[0]).toEqual(names);
  expect(rows[1]?.slice(4, 7)).toEqual(['一、经济 › （一）招商', '甲\n乙', '看\r这里']);
});
