import { describe, expect, test } from 'vitest';
import { createPaths } from '../../src/routes/paths.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import { indicatorGroups, indicatorPage } from '../../src/view/indicator.ts';
import { sampleMetric } from '../compare/sample.ts';

const paths = createPaths('/');
const tax: Indicator = {
  id: 'tax',
  name: '税收总额',
  aliases: ['税收收入', '全口径税收'],
  definition: '辖区内各项税收合计。',
  unit: '元',
  better: 'up',
  topic: 'economy',
  kinds: ['amount', 'growth'],
};
const economy = { id: 'economy', name: '经济发展', description: '经济。', words: { 经济: 1 } };
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
const corpus = (size: number) => ({
  indicators: [tax],
  taxonomy: [economy],
  summaries: Array.from({ length: size }, (_, number) => summary(number)),
});
const value = sampleMetric({
  report: 'r-0',
  indicator: 'tax',
  kind: 'growth',
  value: -9.8,
  unit: '%',
});

describe('the page of an indicator', () => {
  test('names the reports of a small corpus that do not state it', () => {
    const page = indicatorPage(tax, [value], 1, corpus(3), paths);
    expect(page.caption).toBe('1 份报告写到，共 1 个数值');
    expect(page.missing?.reports).toEqual([
      { name: '报告1 2023回顾', href: '/reports/r-1/' },
      { name: '报告2 2023回顾', href: '/reports/r-2/' },
    ]);
  });

  test('counts them in a large corpus', () => {
    const page = indicatorPage(tax, [value], 1, corpus(51), paths);
    expect(page.missing).toEqual({
      reports: [],
      note: '其余 50 份报告未提及；未提及不等于数值为零。',
    });
  });

  test('says in words which way a value moved', () => {
    const [line] = indicatorPage(tax, [value], 1, corpus(1), paths).lines;
    expect(line).toMatchObject({ value: '下降9.8%', number: -9.8, period: '未写明' });
  });

  test('holds a hundred values and leads to the rest', () => {
    const values = Array.from({ length: 101 }, () => value);
    const page = indicatorPage(tax, values, 2, corpus(1), paths);
    expect(page.lines).toHaveLength(1);
    expect(page.title).toBe('税收总额（第 2 页，共 2 页）');
    expect(page.pagination?.previous).toBe('/indicators/tax/');
  });
});

describe('the list of indicators', () => {
  test('follows the taxonomy, with what has no topic of it at the end, and what is unstated apart', () => {
    const stray = { ...tax, id: 'stray', name: '其他指标', topic: 'unknown' };
    const groups = indicatorGroups(
      { indicators: [stray, tax], taxonomy: [economy] },
      { tax: 4 },
      () => 2,
      paths,
    );
    expect(groups).toMatchObject([
      { topic: '经济发展', rows: [{ name: '税收总额' }], unstated: [] },
      { topic: '其他', rows: [], unstated: [{ name: '其他指标' }] },
    ]);
    expect(groups[0]?.rows[0]).toMatchObject({ values: 4, reports: 2, href: '/indicators/tax/' });
  });
});
