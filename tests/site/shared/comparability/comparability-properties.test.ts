import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradePair } from '../../../../src/site/shared/comparability/comparability.ts';
import { anyValue } from './comparable-sample.ts';

describe('a grade', () => {
  test('is the same from either side, reasons and all', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(gradePair(a, b)).toEqual(gradePair(b, a));
      }),
    );
  });

  test('is comparable for a value and itself', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(gradePair(value, value)).toEqual({ grade: 'comparable', reasons: [] });
      }),
    );
  });

  test('has reasons, in words, exactly where it is not comparable', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        const { grade, reasons } = gradePair(a, b);
        expect(reasons.length === 0).toBe(grade === 'comparable');
        expect(reasons.every(({ words }) => words.length > 0)).toBe(true);
        expect(reasons.some((reason) => reason.grade === 'incomparable')).toBe(
          grade === 'incomparable',
        );
      }),
    );
  });
});
