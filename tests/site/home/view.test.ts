import { expect, test } from 'vitest';
import { homePage, liveNumber, livePair } from '../../../src/site/home/view.ts';
import type { Report } from '../../../src/schema/report.ts';
import { haibin, jianghai, paths, summaryOf, xiqu } from '../../support/report-summaries.ts';

test('shows which place tells of which year, newest first, with the parts that are missing', () => {
  const { years, rows } = homePage(
    [
      summaryOf('haibin', haibin, 2023, 2024),
      summaryOf('jianghai-2024', jianghai, 2024, 2025),
      summaryOf('jianghai-2023', jianghai, 2023, 2024),
      summaryOf('xiqu', xiqu, null, 2023),
    ],
    paths,
  );
  expect(years).toEqual([2025, 2024, 2023]);
  expect(
    rows.map(({ name, cells }) => [
      name,
      ...cells.map((parts) =>
        parts.map(({ href }) => href.slice('/base/reports/'.length)).join(' '),
      ),
    ]),
  ).toEqual([
    [
      '江海街道',
      'jianghai-2024/#plan',
      'jianghai-2024/#review jianghai-2023/#plan',
      'jianghai-2023/#review',
    ],
    ['海滨街道', '', 'haibin/#plan', 'haibin/#review'],
    ['西区街道', '', '', 'xiqu/#plan'],
  ]);
});

test('shows twelve reports, and leaves choosing among many to the comparison', () => {
  const many = Array.from({ length: 100 }, (_, number) =>
    summaryOf(`r-${number}`, null, 2020, null),
  );
  const page = homePage(many, paths);
  expect([page.rows.length, page.choices.length]).toEqual([12, 0]);
});

const text = '一是改造。拆除旧厂房12亩。今年税收增长7.2%，全区第一。';
const report: Report = {
  ...summaryOf('a', jianghai, 2024, 2025),
  outline: [
    {
      id: 's-1',
      level: 1,
      marker: '一是',
      title: '改造',
      inline: true,
      line: 1,
      start: 0,
      headingEnd: 5,
      end: text.length,
      status: 'review',
      topics: [],
      children: [],
    },
  ],
  paragraphs: [
    { id: 'p-1', sectionId: null, line: 1, start: 0, end: text.length, text, status: 'review' },
  ],
  leftovers: [],
  metrics: [],
  redirects: {},
  reconciliations: [],
};

test('opposes two passages on one matter, the best that are both done or both planned', () => {
  const link = (score: number, matters: string[], sameStatus = true) => ({
    report: 'b',
    section: 's-1',
    place: '乙',
    year: 2024,
    heading: '一是改造',
    status: 'review' as const,
    kind: 'match' as const,
    score,
    reason: { topics: [], matters, terms: [], heading: [], passages: [], sameStatus },
  });
  const similar = (links: ReturnType<typeof link>[]) => [
    { report: 'a', sections: { 's-1': links } },
  ];
  const reportOf = (id: string) => ({ ...report, id });
  const pair = livePair(
    similar([link(0.9, ['旧改'], false), link(0.6, ['城市更新']), link(0.5, ['旧改'])]),
    reportOf,
    paths,
  );
  expect(pair?.reason).toBe('都写到城市更新');
  expect(pair?.sides.map(({ text: said }) => said)).toEqual(Array(2).fill(text.slice(5)));
  expect(livePair(similar([link(0.9, [])]), reportOf, paths)).toBeUndefined();
});

test('shows a number in its sentence', () => {
  const start = text.indexOf('7.2%');
  const metric = {
    report: 'a',
    section: 's-1',
    paragraph: 'p-1',
    line: 1,
    start,
    end: start + 4,
    quote: '7.2%',
    label: '税收',
    indicator: 'tax-revenue',
    value: 7.2,
    valueMax: null,
    qualifier: '=' as const,
    unit: '%',
    kind: 'growth' as const,
    status: 'actual' as const,
    period: '2024',
    year: '2024',
    yearBasis: 'stated' as const,
    scope: null,
    confidence: 1,
    url: '/base/reports/a/#m-1',
  };
  expect(liveNumber({ ...report, metrics: [metric] }, paths)).toMatchObject({
    value: '增长7.2%',
    before: '今年税收增长',
    quote: '7.2%',
    after: '，全区第一。',
  });
  expect(liveNumber(report, paths)).toBeUndefined();
});
