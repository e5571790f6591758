import { expect, test } from 'vitest';
import { measureGrowth } from '../../../src/lab/bench/growth.ts';
import { median } from '../../../src/lab/bench/median.ts';

test('takes the middle of some numbers, and the mean of the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 9])).toBe(3);
});

test('tells what a unit costs as a multiple of what it costs at the first size', () => {
  let time = 0;
  const run = (size: number) => {
    time += size === 10 ? 10 : 60;
    return size * 2;
  };

  const growth = measureGrowth(
    [10, 20],
    run,
    (result) => result,
    3,
    () => time,
  );

  expect(growth).toStrictEqual([
    { size: 10, result: 20, cost: 10, ratio: 1 },
    { size: 20, result: 40, cost: 60, ratio: 3 },
  ]);
});
