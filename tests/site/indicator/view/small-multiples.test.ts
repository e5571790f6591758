import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../../src/schema/indicator.ts';
import type { Metric } from '../../../../src/schema/metric.ts';
import { smallMultiples } from '../../../../src/site/indicator/view/small-multiples.ts';
import { groupValues } from '../../../../src/site/indicator/view/value-groups.ts';
import { jianghai, paths, shawan, summaryOf, xiqu } from '../../../support/report-summaries.ts';
import { sampleMetric } from '../../compare/model/sample.ts';

const indicator: Indicator = {
  id: 'tax',
  name: '税收总额',
  en: { name: 'Tax', definition: '' },
  aliases: [],
  definition: '',
  unit: '元',
  better: 'up',
  topic: 'economy',
  kinds: ['amount', 'growth'],
};
type Stated = [place: typeof jianghai, year: number, fields: Partial<Metric>];
const drawn = (...stated: Stated[]) => {
  const reports = stated.map(([place, year]) => {
    return summaryOf(`${place.code}-${year}`, place, year, year + 1);
  });
  const metrics = stated.map(([place, year, fields]) =>
    sampleMetric({
      report: `${place.code}-${year}`,
      indicator: 'tax',
      unit: '元',
      period: `${year}`,
      ...fields,
    }),
  );
  const byId = new Map(reports.map((report) => [report.id, report]));
  return smallMultiples(groupValues(indicator, metrics, byId), paths);
};
const growth = { kind: 'growth', unit: '%' } as const;

describe('small multiples', () => {
  test('set the growth of each place beside its level, on one scale', () => {
    const multiples = drawn(
      [jianghai, 2023, { value: 100 }],
      [jianghai, 2023, { ...growth, value: 5 }],
      [shawan, 2023, { value: 50 }],
      [shawan, 2023, { ...growth, value: -5 }],
    );
    expect(multiples?.panels.map(({ name }) => name)).toEqual(['江海街道', '沙湾街道']);
    const bars = multiples?.panels.map((panel) => panel.bars) ?? [];
    expect(bars.map((own) => own.map(({ kind }) => kind))).toEqual([
      ['总量', '增减'],
      ['总量', '增减'],
    ]);
    const [[level, rise] = [], [half, fall] = []] = bars;
    expect(level?.box.height).toBe((half?.box.height ?? 0) * 2);
    // A fall hangs from the line on which a rise stands.
    expect((rise?.box.y ?? 0) + (rise?.box.height ?? 0)).toBe(fall?.box.y);
    expect(level?.head).toBe('0.00%');
    expect(rise?.head).toBe('53.00%');
  });

  test('hold a result against the plan that the year before had made for it', () => {
    const multiples = drawn(
      [jianghai, 2022, { status: 'target', period: '2023', value: 120 }],
      [jianghai, 2023, { value: 100 }],
      [jianghai, 2022, { value: 90 }],
    );
    const [older, newer] = multiples?.panels[0]?.bars ?? [];
    expect(older?.plan).toBeUndefined();
    expect(newer?.plan).toMatchObject({
      shown: { value: '120元' },
      difference: '减少20元（-16.7%）',
    });
    expect(newer?.plan?.box.height).toBeGreaterThan(newer?.box.height ?? 0);
  });

  test('write the years at the ends only where many stand beside each other', () => {
    const years = [2019, 2020, 2021, 2022];
    const multiples = drawn(...years.map((year): Stated => [jianghai, year, { value: 1 }]));
    expect(multiples?.years.map(({ words }) => words)).toEqual(['2019年', '2022年']);
  });

  test('draw fewer years rather than fewer places where not all find room', () => {
    const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
    const multiples = drawn(
      ...[jianghai, shawan, xiqu].flatMap((place) =>
        years.flatMap((year): Stated[] => [
          [place, year, { value: 1 }],
          [place, year, { ...growth, value: 2 }],
        ]),
      ),
    );
    expect(multiples?.panels.map(({ name, bars }) => [name, bars.length])).toEqual([
      ['江海街道', 8],
      ['沙湾街道', 8],
      ['西区街道', 8],
    ]);
    expect(multiples?.note).toContain('3 个地方、9 个年份，画出最近 4 个年份里数最多的 3 个地方。');
  });

  test('take the growth of the year before that of its half', () => {
    const multiples = drawn(
      [jianghai, 2023, { ...growth, value: 9, period: '2023-01/2023-06' }],
      [jianghai, 2023, { ...growth, value: 5, start: 100, end: 103 }],
      [jianghai, 2022, { ...growth, value: 4 }],
      [shawan, 2023, { ...growth, value: 3 }],
    );
    expect(multiples?.panels[0]?.bars.map(({ shown }) => shown.period)).toEqual([
      '2022年',
      '2023年',
    ]);
  });

  test('leave no room for a kind of value of which nothing is drawn', () => {
    const multiples = drawn(
      [shawan, 2010, { ...growth, value: 9 }],
      [shawan, 2011, { ...growth, value: 9 }],
      ...[2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year): Stated => [
        jianghai,
        year,
        { value: 1 },
      ]),
    );
    expect(multiples?.lanes.map(({ to }) => to)).toEqual(['100.00%']);
    expect(multiples?.note).not.toContain('增减');
  });

  test('are left out where the list of values shows as much', () => {
    expect(drawn([jianghai, 2023, { value: 1 }])).toBeUndefined();
    expect(drawn([jianghai, 2023, { value: 1 }], [shawan, 2023, { value: 2 }])).toBeUndefined();
    expect(
      drawn([jianghai, 2023, { value: 1 }], [jianghai, 2023, { ...growth, value: 2 }]),
    ).toBeUndefined();
  });
});
