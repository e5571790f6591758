import type { Folding } from '../../../schema/search.ts';
import { foldings, NO_FOLDS } from './fold.ts';
import { DIGITS, HAN_NUMERAL_CHARACTERS, numeralVariants } from './numeral-variants.ts';
import type { Pattern } from './shard.ts';

/** Traditional characters of a text made simplified. */
export type Simplify = (text: string) => string;

/** A numeral of a variant may not be part of a larger one: 十二 is not the 12 of 2012. */
const startsArabic = /^\d/u;
const endsArabic = /\d$/u;
const startsHan = /^[零〇一二两三四五六七八九十百千万亿]/u;
const endsHan = /[零〇一二两三四五六七八九十百千万亿]$/u;

/**
 * All patterns of a string under foldings: the string itself first, then other ways of writing it.
 * With no folding it is the string alone.
 */
export function patternsOf(
  text: string,
  active: readonly Folding[],
  simplify: Simplify,
): Pattern[] {
  const folds =
    active.length === 0
      ? NO_FOLDS
      : { width: active.includes('width'), case: active.includes('case') };
  const base = [text, ...(active.includes('traditional') ? [simplify(text)] : [])];
  const texts = new Set(base);
  const variants = active.includes('numeral')
    ? [...texts].flatMap(numeralVariants).filter((variant) => !texts.has(variant))
    : [];
  return [
    ...[...texts].map((one) => ({ text: one, folds, notBefore: '', notAfter: '' })),
    ...[...new Set(variants)].map((one) => ({
      text: one,
      folds,
      notBefore: neighbours(startsArabic.test(one), startsHan.test(one)),
      notAfter: neighbours(endsArabic.test(one), endsHan.test(one)),
    })),
  ];
}

function neighbours(isArabic: boolean, isHan: boolean): string {
  return isArabic ? DIGITS : isHan ? HAN_NUMERAL_CHARACTERS : '';
}

/** Foldings that can change anything about the strings; for the others nothing need be looked up. */
export function foldingsFor(strings: readonly string[], simplify: Simplify): Folding[] {
  const canChange: Record<Folding, (text: string) => boolean> = {
    width: (text) => hasWidth.test(text),
    case: (text) => text.toLowerCase() !== text.toUpperCase(),
    traditional: (text) => simplify(text) !== text,
    numeral: (text) => numeralVariants(text).length > 0,
  };
  return foldings.filter((folding) => strings.some(canChange[folding]));
}

const hasWidth = /[ -~\u3000\uFF01-\uFF5E]/u;
