import { expect, test } from 'vitest';
import { weighPages } from '../../../src/lab/bench/page-weights.ts';

test('weighs pages and other files by kind, and counts those that are too large', () => {
  const weights = weighPages([
    { path: 'index.html', bytes: 10_000 },
    { path: 'topics/a/index.html', bytes: 151_000 },
    { path: 'topics/b/2/index.html', bytes: 20_000 },
    { path: 'data/metrics.json', bytes: 301_000 },
    { path: 'data/reports/a.json', bytes: 299_000 },
  ]);
  expect(
    weights.map(({ kind, files, tooLarge, largest }) => [kind, files, tooLarge, largest.path]),
  ).toEqual([
    ['data *.json', 1, 1, 'data/metrics.json'],
    ['data/reports *.json', 1, 0, 'data/reports/a.json'],
    ['topics *.html', 2, 1, 'topics/a/index.html'],
    ['. *.html', 1, 0, 'index.html'],
  ]);
});
