import { toNumber } from '../../../analyse/metrics/number/decimal.ts';
import { digitNumeralAt } from '../../../analyse/metrics/number/digit-numeral.ts';
import { hanNumeralAt, parseHanNumeral } from '../../../analyse/metrics/number/han-numeral.ts';
import { measureAt } from '../../../analyse/metrics/number/measure.ts';
import type { MetricKind } from '../../../schema/metric.ts';
import {
  closers,
  comparators,
  STANDING_ALONE,
  startsWithAny,
  subjects,
  type Subject,
} from './condition-forms.ts';
import { compare, directed, type Direction, type ValueRange } from './value-range.ts';

/** A condition on the number of a metric. */
export interface QuantityCondition {
  type: 'quantity';
  /** Null for every kind. */
  kind: MetricKind | null;
  direction: Direction | null;
  /** Of the signed value: a fall is negative. */
  interval: ValueRange;
  /** As in the data, without 万/亿; null for every unit. */
  unit: string | null;
}

/** A condition and the offset after it. */
export interface ReadCondition {
  condition: QuantityCondition;
  end: number;
}

const RANGE = /[ ]{0,2}[-~〜至到][ ]{0,2}/uy;
const BLANKS = /[ ]{0,4}/uy;
const MINUS = /[-−]/u;
const HAN = /\p{Script=Han}/u;
const TOP = /前(?<count>\d{1,4}|[一二三四五六七八九十百]{1,5})[名位]?/uy;
const EXACT_RANK = /第(?<count>\d{1,4}|[一二三四五六七八九十百]{1,5})[名位]/uy;
/** 成 is a tenth: 三成 = 30%. */
const TENTH = '成';
const PERCENT_OF_TENTH = 10;

/**
 * The condition that stands at an offset.
 *
 *   * > | 税收增长>10%
 *           ^^^^^^
 *   * > | 100~500家
 *         ^^^^^^^^
 *
 * @param text the query in plain width
 * @param isEnd whether nothing or a separator stands at an offset
 * @returns undefined where the words are none: they are searched as words
 */
export function conditionAt(
  text: string,
  start: number,
  isEnd: (offset: number) => boolean,
): ReadCondition | undefined {
  const standsAlone = start === 0 || isEnd(start - 1);
  const subject = startsWithAny(text, start, subjects);
  const afterSubject = skipBlanks(text, subject?.end ?? start);
  const compared = comparisonAt(text, afterSubject, isEnd, subject !== undefined);
  if (compared) return { condition: about(subject?.value, compared), end: compared.end };
  if (subject) {
    if (!standsAlone || !isEnd(subject.end) || !STANDING_ALONE.has(subject.form)) return undefined;
    const all = { low: -Infinity, high: Infinity, lowIn: false, highIn: false };
    return {
      condition: about(subject.value, { interval: all, unit: null }),
      end: subject.end,
    };
  }
  if (!standsAlone) return undefined;
  return rankAt(text, start, isEnd);
}

interface Comparison {
  interval: ValueRange;
  unit: string | null;
  end: number;
}

/** `>=1亿元`, `100~500家`, `10%以上`; after a subject also the number alone. */
function comparisonAt(
  text: string,
  start: number,
  isEnd: (offset: number) => boolean,
  hasSubject: boolean,
): Comparison | undefined {
  const sign = startsWithAny(text, start, comparators);
  const low = quantityAt(
    text,
    skipBlanks(text, sign?.end ?? start),
    sign !== undefined || hasSubject,
  );
  if (!low) return undefined;
  const isWhole = (end: number, unit: string | null) => unit !== null || isEnd(end);
  if (sign) {
    if (!isWhole(low.end, low.unit)) return undefined;
    return { interval: compare(sign.value, low.value), unit: low.unit, end: low.end };
  }
  const previous = text.charAt(start - 1);
  const mayStart = hasSubject || start === 0 || isEnd(start - 1) || HAN.test(previous);
  if (!mayStart) return undefined;
  const range = rangeAfter(text, low);
  if (range && isWhole(range.end, range.unit)) return range;
  const closer = startsWithAny(text, low.end, closers);
  if (closer && (low.unit !== null || isEnd(closer.end))) {
    return { interval: compare(closer.value, low.value), unit: low.unit, end: closer.end };
  }
  if (!hasSubject || !isWhole(low.end, low.unit)) return undefined;
  return { interval: compare('=', low.value), unit: low.unit, end: low.end };
}

interface Quantity {
  value: number;
  /** The number without its multiplier, to share the one of the other end: 3-5万. */
  base: number;
  hasFactor: boolean;
  unit: string | null;
  end: number;
}

/** Number with unit; a minus sign only where `signed`, for elsewhere it is a dash. */
function quantityAt(text: string, start: number, signed: boolean): Quantity | undefined {
  const isNegative = signed && MINUS.test(text.charAt(start));
  const from = isNegative ? start + 1 : start;
  const numeral = numeralAt(text, from);
  if (!numeral) return undefined;
  const measure = measureAt(text, numeral.end);
  const isTenth = measure !== undefined && text.slice(measure.start, measure.end) === TENTH;
  const factor = (isNegative ? -1 : 1) * (isTenth ? PERCENT_OF_TENTH : 1);
  return {
    value: numeral.value * factor,
    base: numeral.base * factor,
    hasFactor: numeral.value !== numeral.base,
    unit: measure?.unit ?? null,
    end: measure?.end ?? numeral.end,
  };
}

function numeralAt(text: string, start: number) {
  const digits = digitNumeralAt(text, start);
  if (digits) {
    return { value: toNumber(digits.value), base: toNumber(digits.base), end: digits.end };
  }
  const han = hanNumeralAt(text, start);
  const value = han === '' ? undefined : parseHanNumeral(han);
  return value === undefined ? undefined : { value, base: value, end: start + han.length };
}

function rangeAfter(text: string, low: Quantity): Comparison | undefined {
  RANGE.lastIndex = low.end;
  const separator = RANGE.exec(text)?.[0];
  if (separator === undefined) return undefined;
  const high = quantityAt(text, low.end + separator.length, false);
  if (!high || (low.unit !== null && high.unit !== null && low.unit !== high.unit)) {
    return undefined;
  }
  const shares = !low.hasFactor && low.unit === null && high.hasFactor && low.value < high.base;
  const from = shares ? (low.value / high.base) * high.value : low.value;
  const [least, most] = from <= high.value ? [from, high.value] : [high.value, from];
  return {
    interval: { low: least, high: most, lowIn: true, highIn: true },
    unit: high.unit ?? low.unit,
    end: high.end,
  };
}

/** 前三, 前10名: ranks up to it; 第3名: this one. */
function rankAt(
  text: string,
  start: number,
  isEnd: (offset: number) => boolean,
): ReadCondition | undefined {
  for (const [form, low] of [[TOP, 1] as const, [EXACT_RANK, null] as const]) {
    form.lastIndex = start;
    const count = form.exec(text)?.groups?.count;
    if (count === undefined || !isEnd(form.lastIndex)) continue;
    const high = /^\d/u.test(count) ? Number(count) : parseHanNumeral(count);
    if (high === undefined || high < 1) continue;
    const interval = { low: low ?? high, high, lowIn: true, highIn: true };
    return {
      condition: about({ kind: 'rank', direction: null }, { interval, unit: null }),
      end: form.lastIndex,
    };
  }
  return undefined;
}

/** The condition for its subject: 增长 lets only rises through, 下降 turns the sizes of falls round. */
function about(
  subject: Subject | undefined,
  { interval, unit }: Omit<Comparison, 'end'>,
): QuantityCondition {
  const kind = subject?.kind ?? null;
  // 增长 > -5%: who writes a sign means the signed number.
  const isSigned = interval.low < 0 && interval.low !== -Infinity;
  const direction = isSigned ? null : (subject?.direction ?? null);
  return {
    type: 'quantity',
    kind,
    direction,
    interval: direction === null ? interval : directed(interval, direction),
    // Ranks are counted in 名次, whatever is written after the number.
    unit: kind === 'rank' ? null : unit,
  };
}

function skipBlanks(text: string, start: number): number {
  BLANKS.lastIndex = start;
  return start + (BLANKS.exec(text)?.[0].length ?? 0);
}
