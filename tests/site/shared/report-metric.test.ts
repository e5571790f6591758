import { describe, expect, test } from 'vitest';
import { formatNumber, metricNumber, periodWords } from '../../../src/site/shared/report-metric.ts';

test.each([
  [10_001_000_000, '100.01亿'],
  [70_000, '7万'],
  [123_456_789, '1.23456789亿'],
  [2549.69, '2,549.69'],
  [254_946_900, '2.549469亿'],
  [-9.8, '−9.8'],
  [0, '0'],
])('formatNumber(%d) is %s', (value, words) => {
  expect(formatNumber(value)).toBe(words);
});

test.each([
  [{ value: 12_000, valueMax: null, qualifier: '~' as const }, '≈1.2万'],
  [{ value: 5, valueMax: 6, qualifier: '=' as const }, '5—6'],
  [{ value: 6, valueMax: null, qualifier: '>' as const }, '>6'],
])('metricNumber tells range and qualifier (%#)', (metric, words) => {
  expect(metricNumber(metric)).toBe(words);
});

describe('periodWords', () => {
  test.each([
    ['2023', '2023年'],
    ['2023-01/2023-09', '2023年1—9月'],
    ['2023-03/2023-03', '2023年3月'],
    ['2021-01/2023-06', '2021年1月—2023年6月'],
    ['2021/2025', '2021—2025年'],
    ['cumulative', '累计'],
    [null, '—'],
    ['something else', 'something else'],
  ])('says %s as %s', (period, words) => {
    expect(periodWords(period)).toBe(words);
  });
});
