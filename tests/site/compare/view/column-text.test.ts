import { expect, test } from 'vitest';
import { createPaths } from '../../../../src/paths.ts';
import type { Report } from '../../../../src/schema/report.ts';
import { columnText } from '../../../../src/site/compare/view/column-text.ts';
import { sampleReport } from '../model/sample.ts';

const report: Report = {
  ...sampleReport,
  id: 'jianghai-2024',
  title: '江海街道2024年工作总结',
  place: {
    code: '440105014000',
    province: '广东省',
    city: '广州市',
    district: '海珠区',
    subdistrict: '江海街道',
  },
  reviewYear: 2024,
  planYear: null,
  source: { file: 'x.txt', sha256: '0'.repeat(64), encoding: 'utf-8', bytes: 1 },
  url: '/reports/jianghai-2024/',
  dataUrl: '/data/reports/jianghai-2024.json',
  counts: { characters: 1, sections: 1, items: 2, paragraphs: 2, metrics: 2 },
  reconciliations: [],
  leftovers: [],
  redirects: {},
};
const paths = createPaths('/');
const panel = (section: string | null) =>
  columnText(report, { report: report.id, section, part: null }, paths);

test('a run-in item is named with place, year and heading, under the headings around it', () => {
  expect(panel('s-1-2')).toMatchObject({
    place: '江海街道',
    within: '广东省广州市海珠区',
    name: '江海街道回顾2024年“二是育企业”',
    href: '/reports/jianghai-2024/#s-1-2',
    path: ['一、抓经济'],
    status: 'review',
    counts: '11 字，1 个数字',
  });
});

test('a whole report has no heading and all its numbers', () => {
  const whole = panel(null);
  expect(whole).toMatchObject({ heading: null, status: null, href: '/reports/jianghai-2024/' });
  expect(whole?.metrics).toHaveLength(2);
});

test('a section that is not there is no panel', () => {
  expect(panel('s-9')).toBeUndefined();
});
