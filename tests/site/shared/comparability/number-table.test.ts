import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alignNumbers,
  groupNumbers,
} from '../../../../src/site/shared/comparability/number-table.ts';
import type { Metric } from '../../../../src/schema/metric.ts';
import { sampleMetric } from '../../compare/model/sample.ts';

const metric = fc
  .record({
    label: fc.constantFrom('企业', '税收', '税收总额'),
    indicator: fc.constantFrom(null, 'tax', 'firms'),
    unit: fc.constantFrom('家', '元', '%'),
    kind: fc.constantFrom('amount' as const, 'growth' as const),
  })
  .map(sampleMetric);
const sides = fc.array(fc.array(metric, { maxLength: 8 }), { minLength: 1, maxLength: 4 });

describe('the numbers of several texts', () => {
  test('stand in one row where they have the same indicator and kind, whatever their labels', () => {
    const rows = alignNumbers([
      [sampleMetric({ indicator: 'tax', label: '税收' })],
      [sampleMetric({ indicator: 'tax', label: '税收总额' })],
    ]);
    expect(rows.map(({ label, cells }) => [label, cells.map((cell) => cell.length)])).toEqual([
      ['税收', [1, 1]],
    ]);
  });

  test('keep growth apart from the amount that grows', () => {
    const amount = sampleMetric({ indicator: 'tax', kind: 'amount' });
    const growth = sampleMetric({ indicator: 'tax', kind: 'growth', unit: '%' });
    expect(alignNumbers([[amount], [growth]])).toHaveLength(2);
  });

  test('without an indicator need the same label, unit and kind', () => {
    const households = sampleMetric({ label: '走访', unit: '户' });
    const visits = sampleMetric({ label: '走访', unit: '次' });
    expect(alignNumbers([[households], [visits]])).toHaveLength(2);
    expect(alignNumbers([[households], [{ ...households }]])).toHaveLength(1);
  });

  test('are not said to be missing where only their counters or units differ', () => {
    const rowsOf = (a: Partial<Metric>, b: Partial<Metric>) =>
      alignNumbers([[sampleMetric(a)], [sampleMetric(b)]]).length;
    expect(rowsOf({ label: '调处纠纷', unit: '宗' }, { label: '调处纠纷', unit: '件' })).toBe(1);
    const tax = { indicator: 'tax' };
    expect(rowsOf({ ...tax, unit: '元' }, { ...tax, unit: '美元' })).toBe(1);
  });

  test('take a label for a label where it reads like the id of an indicator', () => {
    const named = sampleMetric({ label: 'tax', indicator: null });
    expect(alignNumbers([[named], [sampleMetric({ indicator: 'tax' })]])).toHaveLength(2);
  });

  test('that a side repeats share its cell, in the order of the text', () => {
    const [row] = alignNumbers([[sampleMetric({ value: 1 }), sampleMetric({ value: 2 })], []]);
    expect(row?.cells.map((cell) => cell.map(({ value }) => value))).toEqual([[1, 2], []]);
  });

  test('are all there, each once, on their own side', () => {
    fc.assert(
      fc.property(sides, (input) => {
        const rows = alignNumbers(input);
        for (const [side, metrics] of input.entries()) {
          const shown = rows.flatMap(({ cells }) => cells[side] ?? []);
          expect(new Set(shown)).toEqual(new Set(metrics));
          expect(shown).toHaveLength(metrics.length);
        }
        expect(rows.every(({ cells }) => cells.length === input.length)).toBe(true);
      }),
    );
  });
});

describe('groups of rows', () => {
  test('say which sides state them, rows of more sides first', () => {
    const shared = sampleMetric({ label: '共有' });
    const rows = alignNumbers([
      [sampleMetric({ label: '只有甲' }), shared],
      [sampleMetric({ label: '只有乙' }), shared],
    ]);
    expect(
      groupNumbers(rows).map((group) => [group.sides, group.rows.map(({ label }) => label)]),
    ).toEqual([
      [[0, 1], ['共有']],
      [[0], ['只有甲']],
      [[1], ['只有乙']],
    ]);
  });

  test('hold every row once', () => {
    fc.assert(
      fc.property(sides, (input) => {
        const rows = alignNumbers(input);
        expect(new Set(groupNumbers(rows).flatMap((group) => group.rows))).toEqual(new Set(rows));
      }),
    );
  });
});
