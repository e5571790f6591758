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
/** Particles at the ends of a wording, which name nothing. */
const particles =
  /^[的了和与及等在为以对将把是并也都各全更年]+|[的了和与及等在为以对将把是并也都各全更]+$/gu;
const LONGEST_WORDING = 10;
/** Weight below which a wording is not worth naming. */
const LEAST_WEIGHT = 0.6;
/** Characters around a wording that tell where its words begin and end. */
const AROUND = 8;
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
  const found = new Map<string, { weight: number; a: number; b: number }>();
  for (const { text, a: atA, b: atB } of shared) {
    if (text.length === 2 && weightOf(text) < LEAST_WEIGHT) continue;
    for (const { 0: run, index } of text.matchAll(wording)) {
      if (found.has(run)) continue;
      const weight = weightOfWording(run, weightOf);
      if (weight >= LEAST_WEIGHT) found.set(run, { weight, a: atA + index, b: atB + index });
    }
  }
  const chosen: string[] = [];
  const ranked = [...found].sort(
    ([x, { weight: more }], [y, { weight: many }]) => many - more || (x < y ? -1 : 1),
  );
  for (const [run, at] of ranked) {
    if (chosen.length === most) break;
    const named = wholeWords(run, [
      [a, at.a],
      [b, at.b],
    ]).replace(particles, '');
    if (named.length < 2 || named.length > LONGEST_WORDING) continue;
    if (weightOfWording(named, weightOf) < LEAST_WEIGHT) continue;
    if (!chosen.some((other) => other.includes(named) || named.includes(other))) chosen.push(named);
  }
  return chosen;
}

/** The part of a string from the first to the last place where a word begins or ends in every text. */
function wholeWords(run: string, places: readonly (readonly [text: string, at: number])[]): string {
  const cuts = places.map(([text, at]) => cutsWithin(text, at, run.length));
  const common = [...(cuts[0] ?? [])].filter((cut) => cuts.every((own) => own.has(cut)));
  const [first] = common;
  const last = common.at(-1);
  return first === undefined || last === undefined ? '' : run.slice(first, last);
}

/** Where words begin or end within a stretch of a text, counted from its start. */
function cutsWithin(text: string, at: number, length: number): Set<number> {
  const from = Math.max(0, at - AROUND);
  const around = text.slice(from, at + length + AROUND);
  const cuts = new Set<number>();
  for (const { index, segment } of words.segment(around)) {
    for (const cut of [index, index + segment.length]) {
      const within = from + cut - at;
      if (within >= 0 && within <= length) cuts.add(within);
    }
  }
  return cuts;
}

/** Sum over its pairs of characters, so that a long rare wording outweighs a short one. */
function weightOfWording(text: string, weightOf: TermWeight): number {
  let sum = 0;
  for (let at = 0; at + 2 <= text.length; at += 1) sum += weightOf(text.slice(at, at + 2));
  return sum;
}
