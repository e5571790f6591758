import { describe, expect, test } from 'vitest';
import { rowMetric } from '../../../../src/site/explore/model/decode-part.ts';
import type { ExploreFilters } from '../../../../src/site/explore/model/explore-state.ts';
import { filterRows, namesFirst } from '../../../../src/site/explore/model/filter-rows.ts';
import { sortRows } from '../../../../src/site/explore/model/sort-rows.ts';
import { createPaths } from '../../../../src/paths.ts';
import type { Metric } from '../../../../src/schema/metric.ts';
import { indicators, reports, writeParts } from './sample.ts';

const paths = createPaths('/');
const all = [...writeParts(40).rows.values()].flat();
const published: Metric[] = reports.flatMap(({ metrics }) => metrics);
const byId = new Map(reports.map((report) => [report.id, report]));
const compare = (a: string, b: string) => a.localeCompare(b, 'zh-CN');

/** The sentence of a metric, read from the report as a reader would: from stop to stop. */
function sentenceOf(metric: Metric): string {
  const paragraph = byId.get(metric.report)?.paragraphs.find(({ id }) => id === metric.paragraph);
  if (!paragraph) throw new Error('expected the paragraph');
  const { text, start } = paragraph;
  const before = text.slice(0, metric.start - start);
  const from =
    Math.max(...['。', '！', '？', '!', '?'].map((stop) => before.lastIndexOf(stop))) + 1;
  const after = text.slice(metric.end - start).search(/[。！？!?]/u);
  return text.slice(from, after === -1 ? text.length : metric.end - start + after + 1);
}
const indicatorOf = (metric: Metric) => indicators.find(({ id }) => id === metric.indicator);
const isNamed = (metric: Metric, word: string) => {
  const { name = '', aliases = [] } = indicatorOf(metric) ?? {};
  return [metric.label, name, ...aliases].some((one) => one.includes(word));
};
const holds = (metric: Metric, word: string) =>
  isNamed(metric, word) || sentenceOf(metric).includes(word);
const spans = (metric: Metric, year: number) => {
  const years = metric.year?.split('/').map(Number);
  return years !== undefined && Math.min(...years) <= year && year <= Math.max(...years);
};
const low = (m: Metric) => Math.min(m.value, m.valueMax ?? m.value);
const high = (m: Metric) => Math.max(m.value, m.valueMax ?? m.value);

describe('finds what a plain look at every published number finds:', () => {
  const cases: [query: string, filters: ExploreFilters, expected: (metric: Metric) => boolean][] = [
    ['', {}, () => true],
    ['税收', {}, (m) => holds(m, '税收')],
    ['企业', {}, (m) => holds(m, '企业')],
    ['GDP', {}, (m) => m.indicator === 'gdp' || holds(m, 'GDP')],
    ['', { confidence: 0.9 }, (m) => m.confidence >= 0.9],
    ['企业 服务', {}, (m) => holds(m, '企业') && holds(m, '服务')],
    ['“增长”', {}, (m) => holds(m, '增长')],
    ['亿元', {}, (m) => holds(m, '亿元')],
    ['同比', {}, (m) => holds(m, '同比')],
    ['子虚乌有', {}, () => false],
    ['增长', {}, (m) => m.kind === 'growth' && high(m) > 0],
    ['下降', {}, (m) => m.kind === 'growth' && low(m) < 0],
    ['增长 > 10%', {}, (m) => m.kind === 'growth' && m.unit === '%' && high(m) > 10],
    ['增长 >= 10%', {}, (m) => m.kind === 'growth' && m.unit === '%' && high(m) >= 10],
    ['增长 < 10%', {}, (m) => m.kind === 'growth' && m.unit === '%' && low(m) < 10 && high(m) > 0],
    [
      '增长 5%~50%',
      {},
      (m) => m.kind === 'growth' && m.unit === '%' && low(m) <= 50 && high(m) >= 5,
    ],
    ['下降 > 5%', {}, (m) => m.kind === 'growth' && m.unit === '%' && low(m) < -5],
    ['下降 < 20%', {}, (m) => m.kind === 'growth' && m.unit === '%' && high(m) > -20 && low(m) < 0],
    ['增减 > 0', {}, (m) => m.kind === 'growth' && high(m) > 0],
    ['比率 > 90%', {}, (m) => m.kind === 'share' && m.unit === '%' && high(m) > 90],
    ['比率', {}, (m) => m.kind === 'share'],
    ['总量', {}, (m) => m.kind === 'amount'],
    ['总量 > 1000', {}, (m) => m.kind === 'amount' && high(m) > 1000],
    ['前三', {}, (m) => m.kind === 'rank' && low(m) <= 3],
    ['第1名', {}, (m) => m.kind === 'rank' && m.value === 1],
    ['位次 <= 2', {}, (m) => m.kind === 'rank' && low(m) <= 2],
    ['> 10%', {}, (m) => m.unit === '%' && high(m) > 10],
    ['> 10% < 50%', {}, (m) => m.unit === '%' && high(m) > 10 && low(m) < 50],
    ['>= 1亿元', {}, (m) => m.unit === '元' && high(m) >= 1e8],
    ['> 1000万元', {}, (m) => m.unit === '元' && high(m) > 1e7],
    ['<= 100万元', {}, (m) => m.unit === '元' && low(m) <= 1e6],
    ['100~500家', {}, (m) => m.unit === '家' && low(m) <= 500 && high(m) >= 100],
    ['10至30个', {}, (m) => m.unit === '个' && low(m) <= 30 && high(m) >= 10],
    ['= 2', {}, (m) => low(m) <= 2 && high(m) >= 2],
    ['超过1万人次', {}, (m) => m.unit === '人次' && high(m) > 1e4],
    ['不足10场', {}, (m) => m.unit === '场' && low(m) < 10],
    ['大于100', {}, (m) => high(m) > 100],
    ['100以上', {}, (m) => high(m) >= 100],
    ['1万平方米以上', {}, (m) => m.unit === '平方米' && high(m) >= 1e4],
    ['2023', {}, (m) => spans(m, 2023)],
    ['2021年', {}, (m) => spans(m, 2021)],
    ['2022-2023', {}, (m) => spans(m, 2022) || spans(m, 2023)],
    [
      '税收 增长>10 % 2023',
      {},
      (m) =>
        holds(m, '税收') && m.kind === 'growth' && m.unit === '%' && high(m) > 10 && spans(m, 2023),
    ],
    ['整治 > 100', {}, (m) => holds(m, '整治') && high(m) > 100],
    ['', { year: 2024 }, (m) => spans(m, 2024)],
    ['', { kind: 'growth' }, (m) => m.kind === 'growth'],
    ['', { status: 'target' }, (m) => m.status === 'target'],
    ['', { unit: '家' }, (m) => m.unit === '家'],
    ['', { indicator: 'gdp' }, (m) => m.indicator === 'gdp'],
    ['', { report: 'zhongshan-xiqu-2023' }, (m) => m.report === 'zhongshan-xiqu-2023'],
    ['', { place: '440100000000' }, (m) => m.report.startsWith('guangzhou-')],
    [
      '',
      { place: '440000000000', kind: 'amount' },
      (m) => !m.report.startsWith('quanzhou') && m.kind === 'amount',
    ],
    [
      '> 5',
      { place: '350502000000', status: 'actual' },
      (m) => m.report.startsWith('quanzhou') && m.status === 'actual' && high(m) > 5,
    ],
    [
      '企业',
      { year: 2023, kind: 'amount', unit: '家' },
      (m) => holds(m, '企业') && spans(m, 2023) && m.kind === 'amount' && m.unit === '家',
    ],
  ];
  test.each(cases)('%j with %j', (query, filters, expected) => {
    const found = sortRows(filterRows(all, query, filters).rows, null, compare);
    expect(found.map((row) => rowMetric(row, paths))).toEqual(published.filter(expected));
  });

  test('in more than fifty ways, nearly all of which find something', () => {
    expect(cases.length).toBeGreaterThanOrEqual(50);
    const filled = cases.filter(([query, filters]) => filterRows(all, query, filters).rows.length);
    expect(filled.length).toBeGreaterThanOrEqual(40);
  });
});

test('what is named by all words of a query comes before what only has them in its sentence', () => {
  for (const [query, word] of [
    ['税收', '税收'],
    ['税收 2021', '税收'],
    ['企业 > 5', '企业'],
  ] as const) {
    const found = filterRows(all, query, {}).rows;
    const sorted = namesFirst(found, query).map((row) => isNamed(rowMetric(row, paths), word));
    expect(new Set(sorted).size).toBe(2);
    expect(sorted).toEqual(sorted.toSorted((a, b) => Number(b) - Number(a)));
    expect(sorted).toHaveLength(found.length);
  }
});

test('a number with an indicator is of its topic alone', () => {
  const mapped = all.filter(({ indicator }) => indicator !== null);
  expect(mapped.length).toBeGreaterThan(0);
  for (const row of mapped) {
    expect(row.topics).toEqual([indicatorOf(rowMetric(row, paths))?.topic]);
  }
});

test('an option is counted by the rows that choosing it gives', () => {
  for (const filters of [{}, { kind: 'amount' }, { unit: '家', year: 2023 }] as const) {
    const { counts } = filterRows(all, '企业', filters);
    for (const name of [
      'topic',
      'indicator',
      'kind',
      'unit',
      'status',
      'side',
      'report',
    ] as const) {
      for (const [option, count] of counts[name]) {
        const chosen = filterRows(all, '企业', { ...filters, [name]: option });
        expect(chosen.rows, `${name}=${option}`).toHaveLength(count);
      }
    }
    for (const [year, count] of counts.year) {
      expect(filterRows(all, '企业', { ...filters, year: Number(year) }).rows).toHaveLength(count);
    }
  }
});
