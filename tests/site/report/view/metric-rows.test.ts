import { expect, test } from 'vitest';
import type { Metric } from '../../../../src/schema/metric.ts';
import { metricRows } from '../../../../src/site/report/view/metric-rows.ts';

const text = '生产总值99.12亿元，增长4.6%；案件下降9.8%。';
const metric = (quote: string, rest: Partial<Metric>): Metric => ({
  report: 'r',
  section: null,
  paragraph: 'p-1',
  line: 1,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  label: '生产总值',
  indicator: null,
  value: 0,
  valueMax: null,
  qualifier: '=',
  unit: '%',
  kind: 'growth',
  status: 'actual',
  period: '2023',
  year: '2023',
  yearBasis: 'stated',
  scope: null,
  confidence: 1,
  url: '/reports/r/#p-1',
  ...rest,
});

test('tells a level from its growth, and a rise from a fall', () => {
  const rows = metricRows(
    [
      metric('99.12亿元', { kind: 'amount', value: 9_912_000_000, unit: '元' }),
      metric('4.6%', { value: 4.6 }),
      metric('9.8%', { label: '案件', value: -9.8 }),
    ],
    [{ id: 'p-1', sectionId: null, line: 1, start: 0, end: text.length, text, status: 'review' }],
  );
  expect(rows.map(({ label, value, period }) => [label, value, period])).toEqual([
    ['生产总值', '99.12亿元', '2023年'],
    ['生产总值', '增长4.6%', '2023年'],
    ['案件', '下降9.8%', '2023年'],
  ]);
});
