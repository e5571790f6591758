import { PASSAGE_LENGTH, sharedStrings, type SharedString } from '../passages/index.ts';
import type { TermWeight } from './term-weights.ts';

/** Two texts with the strings of the first that the second holds as well. */
export interface SharedTexts {
  a: string;
  b: string;
  shared: readonly SharedString[];
}

export function shareTexts(a: string, b: string): SharedTexts {
  const [shared = []] = sharedStrings([a, b], 2);
  return { a, b, shared };
}

/** The longest strings that both texts hold within one line, at least {@link PASSAGE_LENGTH} characters. */
export function sharedPassages({ a, shared }: SharedTexts, most: number): string[] {
  const passages = shared
    .filter(({ length }) => length >= PASSAGE_LENGTH)
    .sort((x, y) => y.length - x.length || x.at - y.at)
    .map(({ at, length }) => a.slice(at, at + length));
  return [...new Set(passages)].slice(0, most);
}

/** Han strings, and letters in a row: what can be named as a wording. */
const wording = /\p{Script=Han}{2,}|[A-Za-z+]{2,}/gu;
/** Particles at the ends of a wording, which name nothing. */
const particles =
  /^[的了和与及等在为以对将把是并也都各全更年]+|[的了和与及等在为以对将把是并也都各全更]+$/gu;
const LONGEST_WORDING = 10;
/** Characters of half words and particles that may be cut off a shared string to make it a wording. */
const CUT_OFF = 4;
/** Weight below which a wording is not worth naming. */
const LEAST_WEIGHT = 0.6;
/** Texts whose cuts are kept, about 1 KB each. */
const CUTS_KEPT = 4_000;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The most telling wordings that both texts hold, cut where words begin and end in both: of 产业转型 and
 * 企业转型, 转型 and not 业转型.
 *
 * @returns at most `most`, none within another, by falling weight
 */
export function sharedWordings(
  { a, b, shared }: SharedTexts,
  weightOf: TermWeight,
  most: number,
): string[] {
  const found = new Map<string, { weight: number; at: number }>();
  for (const { at, length } of shared) {
    for (const { 0: run, index } of a.slice(at, at + length).matchAll(wording)) {
      if (found.has(run) || run.length > LONGEST_WORDING + CUT_OFF) continue;
      const weight = weightOfWording(run, weightOf);
      if (weight >= LEAST_WEIGHT) found.set(run, { weight, at: at + index });
    }
  }
  const chosen: string[] = [];
  const ranked = [...found].sort(
    ([x, { weight: more }], [y, { weight: many }]) => many - more || (x < y ? -1 : 1),
  );
  for (const [run, { at }] of ranked) {
    if (chosen.length === most) break;
    if (chosen.some((other) => other.includes(run))) continue;
    const named = wholeWords(run, [
      [a, at],
      [b, b.indexOf(run)],
    ]).replace(particles, '');
    if (named.length < 2 || named.length > LONGEST_WORDING) continue;
    if (weightOfWording(named, weightOf) < LEAST_WEIGHT) continue;
    if (!chosen.some((other) => other.includes(named) || named.includes(other))) chosen.push(named);
  }
  return chosen;
}

/** The part of a string from the first to the last place where a word begins or ends in every text. */
function wholeWords(run: string, places: readonly (readonly [text: string, at: number])[]): string {
  const cutsOf = places.map(([text, at]) => ({ cuts: wordCuts(text), at }));
  const isCut = (within: number) => cutsOf.every(({ cuts, at }) => cuts[at + within] === 1);
  let first = 0;
  while (first < run.length && !isCut(first)) first += 1;
  let last = run.length;
  while (last > first && !isCut(last)) last -= 1;
  return run.slice(first, last);
}

/** By text, the cuts that were asked for last: a section is compared with several in a row. */
const recentCuts = new Map<string, Uint8Array>();

/** 1 where a word of the text begins or ends. */
function wordCuts(text: string): Uint8Array {
  const known = recentCuts.get(text);
  if (known) return known;
  const cuts = new Uint8Array(text.length + 1);
  cuts[text.length] = 1;
  for (const { index } of words.segment(text)) cuts[index] = 1;
  const [oldest] = recentCuts.keys();
  if (oldest !== undefined && recentCuts.size >= CUTS_KEPT) recentCuts.delete(oldest);
  recentCuts.set(text, cuts);
  return cuts;
}

/** Sum over its pairs of characters, so that a long rare wording outweighs a short one. */
function weightOfWording(text: string, weightOf: TermWeight): number {
  let sum = 0;
  for (let at = 0; at + 2 <= text.length; at += 1) sum += weightOf(text.slice(at, at + 2));
  return sum;
}
