import { comparabilityStrings } from '../../../words/comparability.ts';
import type { ComparableValue } from './comparable-value.ts';
import { gradePair } from './comparability.ts';

/** How far one value is from another. */
export interface Difference {
  /** Second minus first, in `unit`; for ranks negative where the second ranks higher. */
  absolute: number;
  /** 百分点 for percentages, else the unit of both values. */
  unit: string;
  /** Share of the first value (0.05 is 5 % more); undefined for rates, ranks and a first of zero. */
  relative: number | undefined;
  /** True where a value is 约, 超 or the like, so that the difference is too. */
  approximate: boolean;
}

/** A difference of rates is told in points of the rate. */
const pointsOf: ReadonlyMap<string, string> = new Map(Object.entries(comparabilityStrings.points));

/**
 * From `first` to `second`; undefined where they are incomparable or one of them is a range.
 * The difference of the two the other way round has the opposite sign.
 */
export function difference(
  first: ComparableValue,
  second: ComparableValue,
): Difference | undefined {
  if (gradePair(first, second).grade === 'incomparable') return undefined;
  return distance(first, second);
}

/**
 * The same without asking whether the two may be compared: they must be of one kind and unit.
 * Undefined where one of them is a range.
 */
export function distance(first: ComparableValue, second: ComparableValue): Difference | undefined {
  const [a, b] = [first.metric, second.metric];
  if (a.valueMax !== null || b.valueMax !== null) return undefined;
  const absolute = subtract(b.value, a.value);
  return {
    absolute,
    unit: pointsOf.get(a.unit) ?? a.unit,
    relative:
      a.kind === 'amount' && a.value > 0 && !pointsOf.has(a.unit) ? absolute / a.value : undefined,
    approximate: !isExact(first, second),
  };
}

/** Two targets of “以上” are two exact thresholds; two results of “超” are not two exact numbers. */
function isExact({ metric: a }: ComparableValue, { metric: b }: ComparableValue): boolean {
  const areTargets = a.status === 'target' && b.status === 'target';
  return (
    a.qualifier === b.qualifier && (a.qualifier === '=' || (areTargets && a.qualifier !== '~'))
  );
}

/** As on paper: 99.16 − 98.2 is 0.96, without the tail that binary fractions leave. */
function subtract(a: number, b: number): number {
  const digits = Math.min(MAX_DIGITS, Math.max(decimalsOf(a), decimalsOf(b)));
  return Number((a - b).toFixed(digits));
}

const MAX_DIGITS = 20;
const DECIMALS = /^-?\d+(?:\.(?<fraction>\d+))?(?:e(?<exponent>[+-]\d+))?$/u;

function decimalsOf(value: number): number {
  const { fraction = '', exponent = '0' } = DECIMALS.exec(String(value))?.groups ?? {};
  return Math.max(0, fraction.length - Number(exponent));
}
