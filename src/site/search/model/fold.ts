import { unifyRadicals } from '../../../radicals.ts';
import type { Folding } from '../../../schema/search.ts';

/** All foldings, in the order in which they are tried and counted. */
export const foldings: readonly Folding[] = ['width', 'case', 'traditional', 'numeral'];

/** Foldings of single characters: they leave every offset as it is. */
export interface CharacterFolds {
  width: boolean;
  case: boolean;
}
export const NO_FOLDS: CharacterFolds = { width: false, case: false };
export const ALL_FOLDS: CharacterFolds = { width: true, case: true };

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const WIDTH_OFFSET = 0xfee0;
const IDEOGRAPHIC_SPACE = 0x3000;
const SPACE = 0x20;

/**
 * The text with full-width letters, digits and signs made half-width and capitals made small, one
 * UTF-16 code unit for one, so that an offset means the same in both. A radical is always taken for
 * the ideograph that it looks like: nobody can tell them apart.
 */
export function foldCharacters(text: string, folds: CharacterFolds): string {
  const unified = unifyRadicals(text);
  let folded = '';
  for (let index = 0; index < unified.length; index += 1) {
    folded += String.fromCharCode(foldUnit(unified.charCodeAt(index), folds));
  }
  return folded;
}

function foldUnit(unit: number, folds: CharacterFolds): number {
  const plain = folds.width ? toHalfWidth(unit) : unit;
  return folds.case ? toSmall(plain) : plain;
}

function toHalfWidth(unit: number): number {
  if (unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST) return unit - WIDTH_OFFSET;
  return unit === IDEOGRAPHIC_SPACE ? SPACE : unit;
}

function toSmall(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}

/** Which folding makes a string of a text the one that was typed; undefined where they are equal. */
export function foldingBetween(typed: string, written: string): Folding | undefined {
  if (typed === written) return undefined;
  const equal = (folds: CharacterFolds) =>
    foldCharacters(typed, folds) === foldCharacters(written, folds);
  if (equal({ width: true, case: false })) return 'width';
  if (equal(ALL_FOLDS)) return 'case';
  return withoutNumerals(typed) === withoutNumerals(written) ? 'numeral' : 'traditional';
}

const NUMERALS = /[0-9零〇一二两三四五六七八九十百千万亿]+/gu;

function withoutNumerals(text: string): string {
  return text.replace(NUMERALS, '0');
}
