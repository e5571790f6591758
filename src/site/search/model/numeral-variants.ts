import {
  hanNumeralAt,
  isBareMultiplier,
  parseHanNumeral,
} from '../../../analyse/metrics/number/han-numeral.ts';

const HAN_DIGITS = '〇一二三四五六七八九';
const READ_DIGITS = '零一二三四五六七八九';
const SMALL_UNITS = ['', '十', '百', '千'];
const GROUP_UNITS = ['', '万', '亿'];
const GROUP = 10_000;
/** Numerals of a query beyond this length are left as they are typed. */
const LONGEST_NUMERAL = 16;

/** What may not stand beside a numeral that was put for another: it would be part of a larger one. */
export const DIGITS = '0123456789.０１２３４５６７８９';
export const HAN_NUMERAL_CHARACTERS = '零〇一二两三四五六七八九十百千万亿';

/** A decimal number stays as it is: 1.2 has no common Chinese form. */
const ARABIC = /(?<![\d.])\d{1,12}(?![\d.])/gu;
const HAN_DIGITS_ONLY = /^[〇零一二三四五六七八九]{2,}$/u;

/**
 * The same text with its numerals written the other way: 12 ↔ 十二, 2024 ↔ 二〇二四.
 *
 * @returns other texts, without the text itself; none where it holds no whole number
 */
export function numeralVariants(text: string): string[] {
  const variants = [
    text.replace(ARABIC, (digits) => toHanNumeral(Number(digits), digits)),
    text.replace(ARABIC, toHanDigits),
    toArabic(text),
  ];
  return [...new Set(variants)].filter((variant) => variant !== text);
}

function toHanDigits(digits: string): string {
  return digits.replace(/\d/gu, (digit) => HAN_DIGITS.charAt(Number(digit)));
}

/** 12 → 十二, 105 → 一百零五; digits with zeros in front are not a count and stay as they are. */
function toHanNumeral(value: number, digits: string): string {
  if (String(value) !== digits) return digits;
  if (value === 0) return '零';
  let numeral = '';
  let rest = value;
  for (let group = 0; rest > 0; group += 1) {
    const unit = GROUP_UNITS[group];
    if (unit === undefined) return digits;
    const part = rest % GROUP;
    rest = Math.floor(rest / GROUP);
    const written = part === 0 ? '' : hanBelowMyriad(part) + unit;
    const zero = rest > 0 && part > 0 && part < GROUP / 10 ? '零' : '';
    numeral = zero + written + numeral;
  }
  return numeral.replace(/^一十/u, '十');
}

function hanBelowMyriad(value: number): string {
  let numeral = '';
  let pending = false;
  for (let power = SMALL_UNITS.length - 1; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) pending = numeral !== '';
    else {
      numeral += (pending ? '零' : '') + READ_DIGITS.charAt(digit) + (SMALL_UNITS[power] ?? '');
      pending = false;
    }
  }
  return numeral;
}

function toArabic(text: string): string {
  let written = '';
  for (let offset = 0; offset < text.length;) {
    const numeral = hanNumeralAt(text, offset);
    written += numeral === '' ? text.charAt(offset) : arabicOf(numeral);
    offset += numeral.length || 1;
  }
  return written;
}

/** Multipliers alone (百, 万) and what is no single number stay as they are. */
function arabicOf(numeral: string): string {
  if (numeral.length > LONGEST_NUMERAL || isBareMultiplier(numeral)) return numeral;
  if (HAN_DIGITS_ONLY.test(numeral)) {
    return [...numeral.replaceAll('零', '〇')]
      .map((digit) => String(HAN_DIGITS.indexOf(digit)))
      .join('');
  }
  const value = parseHanNumeral(numeral);
  return value === undefined ? numeral : String(value);
}
