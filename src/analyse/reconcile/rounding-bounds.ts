import type { Metric } from '../../schema/metric.ts';
import { toPlainWidth } from '../metrics/plain-width.ts';

/** All values that a written number can stand for; both ends belong to it. */
export interface RoundingBounds {
  low: number;
  high: number;
}

/** Units that are measured and rounded; what is counted in other units is counted exactly. */
const MEASURED =
  /元$|币$|^[%‰倍度]$|百分点|米$|里$|公顷|亩|吨|斤|克$|升$|瓦|伏|标准煤|立方|平方|岁|小时|天$|分$/u;
const WRITTEN = /(?<digits>\d[\d,]*(?:\.(?<fraction>\d+))?) ?[多余来]?(?<factor>[百千万亿]{0,3})/u;
const UNIT_MULTIPLIER = /(?:千(?:瓦|克|米|伏)|百分)/u;
const factors = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
]);
/** Two doubles that are equal but for the dust of their computation. */
const DUST = 1e-9;
/** 约 and 超 reach to the next round number, but not farther than this share of the value. */
const REACH = 0.1;

/**
 * What a number may be, by its last written digit: 99.16% lies in [99.155, 99.165], a count of 1186件
 * is exactly 1186; 约, 近, 超 and the like reach to the next round number.
 */
export function writtenInterval(metric: Metric): RoundingBounds {
  const { value, qualifier } = metric;
  if (qualifier === '=') {
    const half = lastDigit(metric) / 2;
    return { low: value - half, high: (metric.valueMax ?? value) + half };
  }
  const reach = Math.max(
    lastDigit(metric) / 2,
    Math.min(roundUnit(Math.abs(value)), Math.abs(value) * REACH),
  );
  return {
    low: qualifier === '>' && value >= 0 ? value : value - reach,
    high: qualifier === '<' && value >= 0 ? value : value + reach,
  };
}

/** The same, if digits were cut off instead of rounded, or rounded up: a whole last digit each way. */
export function truncatedInterval(metric: Metric): RoundingBounds {
  const { low, high } = writtenInterval(metric);
  const half = lastDigit(metric) / 2;
  return { low: low - half, high: high + half };
}

/** True where the wording itself says that the number is not exact. */
export function isApproximate({ qualifier, valueMax, quote }: Metric): boolean {
  return qualifier !== '=' || valueMax !== null || !/\d/u.test(toPlainWidth(quote));
}

/** Value of one step in the last written digit; 0 for what is counted exactly. */
function lastDigit({ quote, value, unit }: Metric): number {
  const written = WRITTEN.exec(toPlainWidth(quote).replace(UNIT_MULTIPLIER, ' '))?.groups;
  if (written === undefined) return MEASURED.test(unit) ? roundUnit(Math.abs(value)) : 0;
  const { digits = '', fraction = '', factor = '' } = written;
  let step = 1;
  for (const character of factor) step *= factors.get(character) ?? 1;
  const read = Number(digits.replaceAll(',', '')) * step;
  // 三成, 1亿2000万: more than one numeral makes the value.
  if (Math.abs(read - Math.abs(value)) > DUST * Math.max(1, read)) {
    return roundUnit(Math.abs(value));
  }
  if (step === 1 && fraction === '' && !MEASURED.test(unit)) return 0;
  return step * 10 ** -fraction.length;
}

/** The place of the last digit that is not zero: 100 for 2700, 0.1 for 1.2. */
function roundUnit(value: number): number {
  if (value === 0) return 1;
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}

export function meet(a: RoundingBounds, b: RoundingBounds): boolean {
  const dust = DUST * Math.max(1, Math.abs(a.high), Math.abs(b.high));
  return a.low <= b.high + dust && b.low <= a.high + dust;
}

export function sum(intervals: readonly RoundingBounds[]): RoundingBounds {
  return {
    low: intervals.reduce((total, { low }) => total + low, 0),
    high: intervals.reduce((total, { high }) => total + high, 0),
  };
}

export function difference(a: RoundingBounds, b: RoundingBounds): RoundingBounds {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** @returns undefined where the divisor may be zero or less */
export function quotient(a: RoundingBounds, b: RoundingBounds): RoundingBounds | undefined {
  if (b.low <= 0) return undefined;
  return {
    low: a.low / (a.low < 0 ? b.low : b.high),
    high: a.high / (a.high < 0 ? b.high : b.low),
  };
}

/** A part of a whole in percent; undefined where the whole may be zero or less. */
export function percentage(
  part: RoundingBounds,
  whole: RoundingBounds,
): RoundingBounds | undefined {
  const ratio = quotient(part, whole);
  return ratio && scale(ratio, 100);
}

export function scale({ low, high }: RoundingBounds, factor: number): RoundingBounds {
  return factor < 0
    ? { low: high * factor, high: low * factor }
    : { low: low * factor, high: high * factor };
}

export function shift({ low, high }: RoundingBounds, by: number): RoundingBounds {
  return { low: low + by, high: high + by };
}
