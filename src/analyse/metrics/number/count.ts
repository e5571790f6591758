import { multiply, toDecimal, type Decimal } from './decimal.ts';
import { digitNumeralAt, multipliersAt } from './digit-numeral.ts';
import { hanFractionAt, hanNumeralAt, isBareMultiplier, parseHanNumeral } from './han-numeral.ts';
import { measureAt, type Measure } from './measure.ts';

const MORE = /[ ]?(?:多|余|来|几)/uy;
const ONE = toDecimal('1');
const HAN_MEASURE_MULTIPLIER = /千(?:瓦|克|米|伏)/u;

/** A numeral and, if one follows, its unit: one end of a range. */
export interface Count {
  start: number;
  /** After the unit, or after the numeral where there is none. */
  end: number;
  value: Decimal;
  base: Decimal;
  factor: Decimal;
  /** 余 and 多 between the number and its unit. */
  more: boolean;
  measure: Measure | undefined;
  script: 'digit' | 'han';
  /** 百, 万 … without a digit. */
  bare: boolean;
  /** Counted in 成, which is ten per cent. */
  tenths: boolean;
}

/**
 * Numeral and measure.
 *
 *   * > | 30万余人
 *         ^^^^^
 */
export function countAt(text: string, start: number): Count | undefined {
  const digits = digitNumeralAt(text, start);
  if (digits) {
    let { value, factor } = digits;
    const more = moreAt(text, digits.end);
    let end = digits.end;
    if (more !== undefined) {
      // 600多万: the multiplier stands after 多.
      const multipliers = multipliersAt(text, more);
      factor = multiply(factor, multipliers.factor);
      value = multiply(value, multipliers.factor);
      end = multipliers.end;
    }
    return withMeasure(text, end, more !== undefined, {
      start,
      value,
      base: digits.base,
      factor,
      script: 'digit',
      bare: false,
    });
  }
  return hanCountAt(text, start);
}

function hanCountAt(text: string, start: number): Count | undefined {
  let numeral = hanNumeralAt(text, start);
  if (numeral === '') return undefined;
  // 五千千瓦 and 两千米: the last multiplier may belong to the unit.
  const tail = text.slice(start + numeral.length - 1, start + numeral.length + 1);
  if (numeral.length > 1 && HAN_MEASURE_MULTIPLIER.test(tail) && !tail.endsWith('米')) {
    numeral = numeral.slice(0, -1);
  }
  const value = parseHanNumeral(numeral);
  if (value === undefined) return undefined;
  const decimal = toDecimal(String(value));
  const fraction = hanFractionAt(text, start + numeral.length);
  if (fraction) {
    const base = toDecimal(`${value}.${fraction.digits}`);
    const { end, factor } = multipliersAt(text, fraction.end);
    const number = {
      start,
      value: multiply(base, factor),
      base,
      factor,
      script: 'han',
      bare: false,
    } as const;
    return withMeasure(text, end, false, number);
  }
  let end = start + numeral.length;
  let factor = ONE;
  const more = moreAt(text, end);
  if (more !== undefined) ({ end, factor } = multipliersAt(text, more));
  return withMeasure(text, end, more !== undefined, {
    start,
    value: multiply(decimal, factor),
    base: decimal,
    factor,
    script: 'han',
    bare: isBareMultiplier(numeral),
  });
}

function withMeasure(
  text: string,
  end: number,
  more: boolean,
  numeral: Omit<Count, 'end' | 'more' | 'measure' | 'tenths'>,
): Count {
  const measure = measureAt(text, end);
  const tenths = measure !== undefined && text.charAt(measure.start) === '成';
  return { ...numeral, more, measure, tenths, end: measure?.end ?? end };
}

function moreAt(text: string, offset: number): number | undefined {
  MORE.lastIndex = offset;
  const word = MORE.exec(text)?.[0];
  return word === undefined ? undefined : offset + word.length;
}
