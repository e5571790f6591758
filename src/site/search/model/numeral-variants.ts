import { hanNumeral } from '../../../analyse/metrics/number/write-han-numeral.ts';
import {
  hanNumeralAt,
  isBareMultiplier,
  parseHanNumeral,
} from '../../../analyse/metrics/number/han-numeral.ts';

const HAN_DIGITS = '〇一二三四五六七八九';
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
    // Digits with zeros in front are not a count and stay as they are.
    text.replace(ARABIC, (digits) =>
      String(Number(digits)) === digits ? hanNumeral(Number(digits)) : digits,
    ),
    text.replace(ARABIC, toHanDigits),
    toArabic(text),
  ];
  return [...new Set(variants)].filter((variant) => variant !== text);
}

function toHanDigits(digits: string): string {
  return digits.replace(/\d/gu, (digit) => HAN_DIGITS.charAt(Number(digit)));
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
