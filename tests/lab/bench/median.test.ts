import { expect, test } from 'vitest';
import { median } from '../../../src/lab/bench/median.ts';

test('takes the middle of some numbers, and the mean of the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 9])).toBe(3);
});
