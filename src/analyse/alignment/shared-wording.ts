import { PASSAGE_LENGTH } from '../passages/index.ts';
import type { TermWeight } from './term-weights.ts';

/** A string that two texts share and that cannot be made longer on either side. */
export interface SharedString {
  text: string;
  /** Where it starts in the first and in the second text. */
  a: number;
  b: number;
}

/** Two texts with the strings that they share. */
export interface SharedTexts {
  a: string;
  b: string;
  shared: readonly SharedString[];
}

export function shareTexts(a: string, b: string): SharedTexts {
  return { a, b, shared: sharedStrings(a, b) };
}

/** The longest strings that both texts hold within one line, at least
 * {@link PASSAGE_LENGTH} characters, longest first. */
export function sharedPassages({ shared }: SharedTexts, most: number): string[] {
  const passages = shared
    .flatMap(({ text }) => text.split('\n'))
    .filter((text) => text.length >= PASSAGE_LENGTH)
    .sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
  return [...new Set(passages)].slice(0, most);
}

/**
 * All maximal strings of two or more code units that stand in both texts, in the order of the first.
 * Time grows with both lengths and the number of places where a pair of characters recurs.
 */
export function sharedStrings(a: string, b: string): SharedString[] {
  const places = new Map<number, number[]>();
  for (let at = 0; at + 1 < b.length; at += 1) {
    const pair = pairAt(b, at);
    const known = places.get(pair);
    if (known) known.push(at);
    else places.set(pair, [at]);
  }
  const found: SharedString[] = [];
  for (let at = 0; at + 1 < a.length; at += 1) {
    for (const other of places.get(pairAt(a, at)) ?? []) {
      // Where the characters before agree as well, the string was found from there.
      if (at > 0 && other > 0 && a.charCodeAt(at - 1) === b.charCodeAt(other - 1)) continue;
      let length = 2;
      while (
        at + length < a.length &&
        other + length < b.length &&
        a.charCodeAt(at + length) === b.charCodeAt(other + length)
      ) {
        length += 1;
      }
      found.push({ text: a.slice(at, at + length), a: at, b: other });
    }
  }
  return found;
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_00_00 + text.charCodeAt(at + 1);
}

/** Han strings, and letters in a row: what can be named as a wording. */
const wording = /\p{Script=Han}{2,}|[A-Za-z+]{2,}/gu;
const han = /\p{Script=Han}/u;
/** Particles at the ends of a wording, which name nothing. */
const particles =
  /^[的了和与及等在为以对将把是并也都各全更年]+|[的了和与及等在为以对将把是并也都各全更]+$/gu;
const LONGEST_WORDING = 10;
/** Weight below which a wording is not worth naming. */
const LEAST_WEIGHT = 0.6;
/** A pair at a torn end that is rarer than its neighbour by so much is half of a cut word. */
const TORN = 0.1;

/**
 * The most telling wordings that both texts hold.
 *
 * @returns at most `most`, none within another, by falling weight
 */
export function sharedWordings(
  { a, b, shared }: SharedTexts,
  weightOf: TermWeight,
  most: number,
): string[] {
  const weights = new Map<string, number>();
  for (const { text, a: atA, b: atB } of shared) {
    if (text.length === 2 && weightOf(text) < LEAST_WEIGHT) continue;
    for (const match of text.matchAll(wording)) {
      const [found] = match;
      const end = match.index + found.length;
      const named = mend(found, weightOf, {
        left: match.index === 0 && (isHan(a, atA - 1) || isHan(b, atB - 1)),
        right: end === text.length && (isHan(a, atA + end) || isHan(b, atB + end)),
      }).replace(particles, '');
      if (named.length >= 2 && named.length <= LONGEST_WORDING && !weights.has(named)) {
        weights.set(named, weightOfWording(named, weightOf));
      }
    }
  }
  const chosen: string[] = [];
  const ranked = [...weights].sort(([x, more], [y, many]) => many - more || (x < y ? -1 : 1));
  for (const [named, weight] of ranked) {
    if (weight < LEAST_WEIGHT || chosen.length === most) break;
    if (!chosen.some((other) => other.includes(named) || named.includes(other))) chosen.push(named);
  }
  return chosen;
}

/**
 * A shared string without the halves of words at its ends: of 产业转型 and 企业转型, not 业转型. The
 * pair 业转 crosses two words, and is rarer than 转型.
 *
 * @param torn at which end a text goes on
 */
function mend(
  found: string,
  weightOf: TermWeight,
  torn: { left: boolean; right: boolean },
): string {
  let start = 0;
  let end = found.length;
  const weightAt = (at: number) => weightOf(found.slice(at, at + 2));
  while (torn.left && end - start > 2 && weightAt(start) > weightAt(start + 1) + TORN) start += 1;
  while (torn.right && end - start > 2 && weightAt(end - 2) > weightAt(end - 3) + TORN) end -= 1;
  return found.slice(start, end);
}

function isHan(text: string, at: number): boolean {
  return han.test(text[at] ?? '');
}

/** Sum over its pairs of characters, so that a long rare wording outweighs a short one. */
function weightOfWording(text: string, weightOf: TermWeight): number {
  let sum = 0;
  for (let at = 0; at + 2 <= text.length; at += 1) sum += weightOf(text.slice(at, at + 2));
  return sum;
}
