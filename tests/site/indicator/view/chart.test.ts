import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPaths } from '../../../../src/paths.ts';
import type { Indicator } from '../../../../src/schema/indicator.ts';
import type { Metric } from '../../../../src/schema/metric.ts';
import { valueBins } from '../../../../src/site/indicator/view/bins.ts';
import { indicatorCharts } from '../../../../src/site/indicator/view/chart.ts';
import { groupValues } from '../../../../src/site/indicator/view/value-groups.ts';
import { sampleMetric } from '../../compare/model/sample.ts';
import { jianghai, summaryOf } from '../../../support/report-summaries.ts';

const tax: Indicator = {
  id: 'tax',
  name: '税收总额',
  en: { name: 'Total tax revenue', definition: 'All taxes.' },
  aliases: [],
  definition: '辖区内各项税收合计。',
  unit: '元',
  better: 'up',
  topic: 'economy',
  kinds: ['amount', 'growth'],
};
const report = summaryOf('r', jianghai, 2023, 2024);
const chartsOf = (fields: Partial<Metric>[]) => {
  const metrics = fields.map((own, index) =>
    sampleMetric({
      indicator: 'tax',
      unit: '元',
      period: '2023',
      start: index * 10,
      end: index * 10 + 1,
      value: index,
      ...own,
    }),
  );
  const grouped = groupValues(tax, metrics, new Map([[report.id, report]]));
  return indicatorCharts(grouped, createPaths('/'));
};

describe('the charts of an indicator', () => {
  test('set values that cannot be compared into charts of their own, and leave out a single one', () => {
    const growth = { kind: 'growth', unit: '%' } as const;
    const { charts } = chartsOf([
      { period: '2023-01/2023-09' },
      {},
      {},
      growth,
      growth,
      growth,
      { status: 'target' },
    ]);
    expect(charts.map(({ heading, count }) => [heading, count])).toEqual([
      ['增减（实绩，%）', 3],
      ['总量（实绩，全年，元）', 2],
    ]);
  });

  test('say that there are none where no two values can stand together', () => {
    expect(chartsOf([{}, { status: 'target' }])).toEqual({
      charts: [],
      note: '没有两个数值可以放进同一张图：每个数的类型、时期、单位或实绩与目标之分都不同。',
    });
  });

  test('start at zero, with falls on its other side', () => {
    const growth = { kind: 'growth', unit: '%' } as const;
    const { charts } = chartsOf([
      { ...growth, value: 30 },
      { ...growth, value: -10 },
    ]);
    const [chart] = charts;
    expect(chart?.caption).toContain('横轴从 −10% 到 30%');
    const rows = chart?.content.type === 'rows' ? chart.content.rows : [];
    expect(rows.map(({ value, mark }) => [value, mark])).toEqual([
      ['增长30%', { zero: 25, at: 100, until: 100 }],
      ['下降10%', { zero: 25, at: 0, until: 0 }],
    ]);
  });

  test('tell what needs attention by a mark and by words', () => {
    const { charts } = chartsOf([{}, { qualifier: '~', value: 5 }]);
    const rows = charts[0]?.content.type === 'rows' ? charts[0].content.rows : [];
    expect(rows.map(({ grade, word, reasons }) => [grade, word, reasons])).toEqual([
      [
        'caution',
        '需注意',
        '精确程度不同：确数、约数；同一地方、同一时期写了不同的数，所指可能不同',
      ],
      ['comparable', '参照', ''],
    ]);
  });

  test('do not grow with the values: many are drawn as counts, all of them counted', () => {
    const { charts } = chartsOf(Array.from({ length: 1000 }, () => ({})));
    const content = charts[0]?.content;
    if (content?.type !== 'bins') throw new Error('expected bins');
    expect(content.bins.length).toBeLessThan(20);
    expect(content.bins.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
    expect(content.landmarks.map(({ name, value }) => [name, value])).toEqual([
      ['最大', '999元'],
      ['居中', '500元'],
      ['最小', '0元'],
    ]);
    expect(charts[0]?.caption).toContain('共 1000 个');
  });

  test('do not grow with the kinds of values either, and say how many kinds are not drawn', () => {
    const { charts, note } = chartsOf(
      ['元', '人', '家'].flatMap((unit) => Array.from({ length: 20 }, () => ({ unit }))),
    );
    expect(charts.map(({ count }) => count)).toEqual([20, 20]);
    expect(note).toContain('共 3 组，这里画出数值最多的 2 组');
  });
});

describe('ranges of values', () => {
  test('hold every value once', () => {
    // As reports write them: a few decimals.
    const number = fc.integer({ min: -1e12, max: 1e15 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), (values) => {
        const bins = valueBins(values);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      }),
    );
  });

  test('widen where a few values are many times the others', () => {
    const bins = valueBins([1, 1.5, 2, 2, 3, 4, 900]);
    expect(bins.map(({ label }) => label).slice(0, 3)).toEqual([
      '1 至不足 2',
      '2 至不足 5',
      '5 至不足 10',
    ]);
  });
});
