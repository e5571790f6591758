import { describe, expect, test } from 'vitest';
import { createPaths } from '../../../../src/paths.ts';
import type { Indicator } from '../../../../src/schema/indicator.ts';
import type { Metric } from '../../../../src/schema/metric.ts';
import type { ReportSummary } from '../../../../src/schema/report.ts';
import {
  INDICATOR_PAGE_SIZE,
  indicatorPage,
  type IndicatorCorpus,
} from '../../../../src/site/indicator/view/page.ts';
import { indicatorGroups } from '../../../../src/site/indicator/view/indicator-list.ts';
import { groupValues } from '../../../../src/site/indicator/view/value-groups.ts';
import { sampleMetric } from '../../compare/model/sample.ts';

const paths = createPaths('/');
const tax: Indicator = {
  id: 'tax',
  name: '税收总额',
  en: { name: 'Total tax revenue', definition: 'All taxes.' },
  aliases: ['税收收入', '全口径税收'],
  definition: '辖区内各项税收合计。',
  unit: '元',
  better: 'up',
  topic: 'economy',
  kinds: ['amount', 'growth'],
};
const economy = {
  id: 'economy',
  name: '经济发展',
  en: { name: 'Economy', description: '' },
  description: '经济。',
  words: { 经济: 1 },
};
const summary = (number: number): ReportSummary => ({
  id: `r-${number}`,
  title: `报告${number}`,
  place: null,
  reviewYear: 2023,
  planYear: null,
  source: { file: 'x.txt', sha256: '0'.repeat(64), encoding: 'utf-8', bytes: 1 },
  url: `/reports/r-${number}/`,
  dataUrl: `/data/reports/r-${number}.json`,
  counts: { characters: 1, sections: 0, items: 0, paragraphs: 0, metrics: 0 },
});
const corpus = (size: number): IndicatorCorpus => {
  const summaries = Array.from({ length: size }, (_, number) => summary(number));
  const reports = new Map(summaries.map((report) => [report.id, report]));
  return { taxonomy: [economy], summaries, reports, reportsOf: () => [] };
};
const pageOf = (metrics: Metric[], size: number, number = 1) => {
  const inCorpus = corpus(size);
  return indicatorPage(groupValues(tax, metrics, inCorpus.reports), number, inCorpus, paths);
};
const value = sampleMetric({
  report: 'r-0',
  indicator: 'tax',
  kind: 'growth',
  value: -9.8,
  unit: '%',
  year: '2023',
  yearBasis: 'report',
});

describe('the page of an indicator', () => {
  test('names the reports of a small corpus that do not state it', () => {
    const page = pageOf([value], 3);
    expect(page.caption).toBe('1 份报告写到，共 1 个数值');
    expect(page.missing?.reports).toEqual([
      { name: '报告1 2023回顾', href: '/reports/r-1/' },
      { name: '报告2 2023回顾', href: '/reports/r-2/' },
    ]);
  });

  test('counts them in a large corpus', () => {
    const page = pageOf([value], 51);
    expect(page.missing).toEqual({
      reports: [],
      note: '其余 50 份报告未提及；未提及不等于数值为零。',
    });
  });

  test('says in words which way a value moved', () => {
    const [line] = pageOf([value], 1).lines;
    expect(line).toMatchObject({ value: '下降9.8%', number: -9.8, period: '2023年（未写明）' });
  });

  test('grades each value against the most common kind of value', () => {
    const stated = { period: '2023', yearBasis: 'stated' } as const;
    const actual = { ...value, ...stated, kind: 'amount', unit: '元', value: 5 } as const;
    const page = pageOf(
      [
        { ...actual, start: 0, period: '2023-01/2023-09' },
        { ...actual, start: 10, end: 11 },
        { ...actual, start: 20, end: 21, report: 'r-1' },
        { ...actual, start: 30, end: 31, report: 'r-2', status: 'target' },
      ],
      3,
    );
    expect(page.references).toEqual([
      {
        words: '总量（实绩，全年，元），共 2 个，参照',
        value: '报告0 2023年 5元',
        href: '/reports/r-0/#m-1-0',
      },
    ]);
    expect(page.lines.map(({ word, reasons }) => [word, reasons])).toEqual([
      ['不可比', '时期长短不同：1—9月、全年'],
      ['参照', ''],
      ['可比', ''],
      ['不可比', '一为实绩，一为目标'],
    ]);
  });

  test('names as the largest none that may not be compared without reserve', () => {
    const stated = { period: '2023', yearBasis: 'stated' } as const;
    const actual = { ...value, ...stated, kind: 'amount', unit: '元' } as const;
    const older = { ...actual, value: 9, report: 'r-2', period: '2022', year: '2022' };
    const leadersOf = (metrics: Metric[]) =>
      pageOf(metrics, 3).answer?.leaders.map((leader) => [leader.words, leader.value]);
    const two = [
      { ...actual, value: 5 },
      { ...actual, value: 7, report: 'r-1' },
    ];
    expect(leadersOf([...two, older])).toEqual([
      ['总量（实绩，全年，元）：可比的 2 个里最大的是', '7元'],
    ]);
    expect(leadersOf([{ ...actual, value: 5 }, older])).toEqual([
      ['总量（实绩，全年，元）：没有两个能直接比大小，如', '5元'],
    ]);
  });

  test('holds a bounded number of values and leads to the rest', () => {
    const all = INDICATOR_PAGE_SIZE + 1;
    const values = Array.from({ length: all }, () => value);
    const page = pageOf(values, 1, 2);
    expect(page.lines).toHaveLength(1);
    expect(page.title).toBe('税收总额（第 2 页，共 2 页）');
    expect(page.caption).toBe(`第 ${all}—${all} 个，共 ${all} 个数值，1 份报告写到`);
    expect(page.pagination?.previous).toBe('/indicators/tax/');
    expect(page.chartsHref).toBe('/indicators/tax/#charts');
  });
});

describe('the list of indicators', () => {
  test('has a spread of two values of a kind, and none of one', () => {
    const spreadOf = (...values: Metric[]) => {
      const groupedOf = () => groupValues(tax, values, corpus(2).reports);
      return indicatorGroups([tax], [economy], groupedOf, paths)[0]?.rows[0]?.spread;
    };
    const other = { ...value, report: 'r-1', value: -12 };
    expect(spreadOf(value)).toBe('—');
    expect(spreadOf(value, { ...other, kind: 'amount', unit: '元' })).toBe('—');
    expect(spreadOf(value, other)).toBe('增减（实绩，%），2 个：下降12% 至 下降9.8%');
  });

  test('follows the taxonomy, with what has no topic of it at the end, and what is unstated apart', () => {
    const stray = { ...tax, id: 'stray', name: '其他指标', topic: 'unknown' };
    const { reports } = corpus(2);
    const values = [value, { ...value, report: 'r-1', value: 3 }];
    const groups = indicatorGroups(
      [stray, tax],
      [economy],
      (indicator) => groupValues(indicator, indicator === tax ? values : [], reports),
      paths,
    );
    expect(groups).toMatchObject([
      { topic: '经济发展', rows: [{ name: '税收总额' }], unstated: [] },
      { topic: '其他', rows: [], unstated: [{ name: '其他指标' }] },
    ]);
    expect(groups[0]?.rows[0]).toMatchObject({
      values: 2,
      reports: 2,
      href: '/indicators/tax/',
      spread: '增减（实绩，%），2 个：下降9.8% 至 增长3%',
    });
  });
});
