import { add, multiply, toDecimal, type Decimal } from './decimal.ts';

/** Groups of three digits, parted by commas or, in front of a unit, by blanks (1 200公里). */
const DIGITS =
  /\d{1,3}(?:,\d{3}){1,4}(?![\d,])(?:\.\d{1,9})?|[1-9]\d{0,2}(?:[ \u{A0}\u{2009}]\d{3}){1,3}(?=[ ]?[%\p{Script=Han}])|\d{1,15}(?:\.\d{1,9})?/uy;
const MULTIPLIERS = /[ ]?[百千万亿]{1,3}/uy;
/** 千瓦 and 千克 are units, 千 in them is no multiplier; neither is 百 in 百分点. */
const UNIT_WITH_MULTIPLIER = /^(?:千(?:瓦|克|米|伏|卡|赫)|百分)/u;
const factors = new Map([
  ['百', toDecimal('100')],
  ['千', toDecimal('1000')],
  ['万', toDecimal('10000')],
  ['亿', toDecimal('100000000')],
]);
const ONE = toDecimal('1');

/** A number as written, without its unit. */
export interface Numeral {
  start: number;
  end: number;
  value: Decimal;
  /** The number before 万, 亿 …, and the product of those: a range may share them (3-5万). */
  base: Decimal;
  factor: Decimal;
}

/**
 * Arabic digits, half-width by now, with their multipliers.
 *
 *   * > | 25,494.69亿元
 *         ^^^^^^^^^^
 */
export function digitNumeralAt(text: string, start: number): Numeral | undefined {
  const first = partAt(text, start);
  if (!first) return undefined;
  // 1亿2000万: a second, smaller part without anything between.
  if (!isWhole(first.factor) && /\d/u.test(text.charAt(first.end))) {
    const second = partAt(text, first.end);
    if (second && second.factor.coefficient < first.factor.coefficient && !isWhole(second.factor)) {
      const value = add(first.value, second.value);
      return { start, end: second.end, value, base: value, factor: ONE };
    }
  }
  return first;
}

/** Multipliers right after digits or after 多 and 余 (600多万). */
export function multipliersAt(text: string, offset: number): { end: number; factor: Decimal } {
  MULTIPLIERS.lastIndex = offset;
  const run = MULTIPLIERS.exec(text)?.[0] ?? '';
  let factor = ONE;
  let end = offset;
  for (const [index, character] of [...run].entries()) {
    if (character === ' ') continue;
    if (UNIT_WITH_MULTIPLIER.test(text.slice(offset + index, offset + index + 2))) break;
    factor = multiply(factor, factors.get(character) ?? ONE);
    end = offset + index + 1;
  }
  return { end, factor };
}

function partAt(text: string, start: number): Numeral | undefined {
  DIGITS.lastIndex = start;
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const base = toDecimal(digits.replaceAll(/[,\s]/gu, ''));
  const { end, factor } = multipliersAt(text, start + digits.length);
  return { start, end, value: multiply(base, factor), base, factor };
}

function isWhole(factor: Decimal): boolean {
  return factor.coefficient === 1n;
}
