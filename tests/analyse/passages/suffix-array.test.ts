import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  commonPrefixes,
  ranksOf,
  suffixArray,
} from '../../../src/analyse/passages/suffix-array.ts';

const TOP = 3;
const text = fc
  .array(fc.integer({ min: 0, max: TOP }), { maxLength: 60 })
  .map((units) => Int32Array.from(units));

/** Suffixes as strings, which compare unit by unit. */
const suffixAt = (units: Int32Array, at: number) => String.fromCharCode(...units.subarray(at));

test('puts the suffixes of any text in order', () => {
  fc.assert(
    fc.property(text, (units) => {
      const sorted = [...units.keys()].sort((a, b) =>
        suffixAt(units, a) < suffixAt(units, b) ? -1 : 1,
      );
      expect([...suffixArray(units, TOP)]).toEqual(sorted);
    }),
  );
});

test('tells how much each suffix has in common with the one before it', () => {
  fc.assert(
    fc.property(text, (units) => {
      const sorted = suffixArray(units, TOP);
      const common = commonPrefixes(units, sorted, ranksOf(sorted));
      for (let rank = 1; rank < sorted.length; rank += 1) {
        const length = common[rank] ?? 0;
        const before = suffixAt(units, sorted[rank - 1] ?? 0);
        const here = suffixAt(units, sorted[rank] ?? 0);
        expect(before.slice(0, length)).toBe(here.slice(0, length));
        expect(before.charAt(length)).not.toBe(here.charAt(length));
      }
    }),
  );
});
