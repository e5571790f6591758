import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableGroups } from '../../../../src/site/shared/comparability/comparable-groups.ts';
import { gradePair } from '../../../../src/site/shared/comparability/comparability.ts';
import { anyValue, sampleValue } from './comparable-sample.ts';

describe('groups of values', () => {
  const anyValues = fc.array(anyValue, { maxLength: 40 });

  test('hold no two that are incomparable', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        for (const group of comparableGroups(values)) {
          for (const a of group) {
            for (const b of group) expect(gradePair(a, b).grade).not.toBe('incomparable');
          }
        }
      }),
    );
  });

  test('hold every value once, in order', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const groups = comparableGroups(values);
        const order = new Map(values.map((value, index) => [value, index]));
        const indexes = groups.map((group) => group.map((value) => order.get(value) ?? -1));
        for (const group of indexes) expect(group).toEqual([...group].sort((a, b) => a - b));
        expect(indexes.flat().sort((a, b) => a - b)).toEqual(values.map((_, index) => index));
      }),
    );
  });

  test('take in what states no level of the budget with the level most stated', () => {
    const labels = ['税收', '本级税收', '全口径税收', '全口径税收'];
    const values = labels.map((label, start) => sampleValue({ label, start }));
    expect(
      comparableGroups(values).map((group) => group.map(({ metric }) => metric.start)),
    ).toEqual([[0, 2, 3], [1]]);
  });
});
