import fc from 'fast-check';
import { expect, test } from 'vitest';
import { targetOutcome } from '../../../../src/site/shared/comparability/target-outcome.ts';
import { anyValue, sampleReportOf, sampleValue, streetA, streetB } from './comparable-sample.ts';

const growth = { kind: 'growth', unit: '%', indicator: 'gdp', label: '地区生产总值' } as const;
/** Planned in the report of the year before. */
const target = sampleValue(
  { ...growth, status: 'target', value: 6, qualifier: '>', period: '2024' },
  sampleReportOf(streetA),
);
const reportOf2024 = sampleReportOf(streetA, { reviewYear: 2024, planYear: 2025 });
const result = sampleValue({ ...growth, value: 5.2, period: '2024' }, reportOf2024);

test('a result is held against the target of its place and year', () => {
  expect(targetOutcome(target, result)).toEqual({
    target,
    result,
    difference: { absolute: -0.8, unit: '百分点', relative: undefined, approximate: false },
    reasons: [],
  });
});

test('is the same whichever comes first', () => {
  fc.assert(
    fc.property(anyValue, anyValue, (a, b) => {
      expect(targetOutcome(b, a)).toEqual(targetOutcome(a, b));
    }),
  );
});

test('a target of “左右” gives no exact difference', () => {
  const about = { ...target, metric: { ...target.metric, qualifier: '~' as const } };
  expect(targetOutcome(about, result)?.difference?.approximate).toBe(true);
});

test.each([
  ['another place', sampleValue({ ...growth, period: '2024' }, sampleReportOf(streetB))],
  ['another year', sampleValue({ ...growth, period: '2023' }, reportOf2024)],
  ['another kind', sampleValue({ period: '2024' }, reportOf2024)],
  ['a target too', sampleValue({ ...growth, status: 'target', period: '2024' }, reportOf2024)],
  ['of no place', sampleValue({ ...growth, period: '2024' }, sampleReportOf(null))],
])('a target is not held against what is of %s', (_name, value) => {
  expect(targetOutcome(target, value)).toBeUndefined();
});
