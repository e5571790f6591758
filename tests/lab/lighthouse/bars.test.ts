import { expect, test } from 'vitest';
import { medianFigures, missedBars, type PageFigures } from '../../../src/lab/lighthouse/bars.ts';

const figures: PageFigures = {
  performance: 97,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  lcp: 2000,
  cls: 0.01,
  tbt: 150,
};

test('a score misses its bar from below, a time or a shift from above', () => {
  expect(missedBars(figures, { performance: 97, cls: 0.01, tbt: 150 })).toEqual([]);
  expect(missedBars(figures, { performance: 98, cls: 0.005, tbt: 149 })).toEqual([
    'performance',
    'cls',
    'tbt',
  ]);
});

test('one slow run does not count', () => {
  const slow = { ...figures, performance: 50, tbt: 2000 };
  expect(medianFigures([figures, slow, figures])).toEqual(figures);
});
