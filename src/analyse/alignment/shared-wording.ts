import { PASSAGE_LENGTH, type SharedString } from '../passages/index.ts';
import { endOfRun, kindOf, NEITHER } from './terms.ts';
import type { PairWeight } from './term-weights.ts';

/** Particles at the ends of a wording, which name nothing. */
const particles =
  /^[的了和与及等在为以对将把是并也都各全更年]+|[的了和与及等在为以对将把是并也都各全更]+$/gu;
const LONGEST_WORDING = 10;
/** Characters of half words and particles that may be cut off a shared string to make it a wording. */
const CUT_OFF = 4;
/** Weight below which a wording is not worth naming. */
const LEAST_WEIGHT = 0.6;

/** What two texts share. */
export interface SharedWordings {
  /** The most telling wordings, none within another, by falling weight. */
  terms: string[];
  /** Strings within one line of at least {@link PASSAGE_LENGTH} characters, the longest first. */
  passages: string[];
}

/**
 * Wordings that other texts share with one, cut where words begin and end in both: of 产业转型 and
 * 企业转型, 转型 and not 业转型.
 */
export function wordingsOf(
  text: string,
  weightOf: PairWeight,
): (other: string, mostTerms: number) => SharedWordings {
  const weigh = (start: number, end: number): number => {
    let sum = 0;
    for (let at = start; at + 2 <= end; at += 1) sum += weightOf(text, at);
    return sum;
  };
  const sharedWith = sharedStringsOf(text);
  return (other, mostTerms) => {
    const shared = sharedWith(other);
    const found = new Map<string, { weight: number; at: number }>();
    for (const { at: first, length } of shared) {
      let end = first;
      while (end < first + length) {
        const at = end;
        end = endOfRun(text, at, first + length);
        const isNamed = kindOf(text.charCodeAt(at)) !== NEITHER && end > at + 1;
        if (!isNamed || end - at > LONGEST_WORDING + CUT_OFF) continue;
        const weight = weigh(at, end);
        if (weight < LEAST_WEIGHT) continue;
        const run = text.slice(at, end);
        if (!found.has(run)) found.set(run, { weight, at });
      }
    }
    const terms: string[] = [];
    const ranked = [...found].sort(
      ([x, { weight: more }], [y, { weight: many }]) => many - more || (x < y ? -1 : 1),
    );
    for (const [run, { at }] of ranked) {
      if (terms.length === mostTerms) break;
      if (terms.some((chosen) => chosen.includes(run))) continue;
      const named = wholeWords(run, [
        [text, at],
        [other, other.indexOf(run)],
      ]).replace(particles, '');
      if (named.length < 2 || named.length > LONGEST_WORDING) continue;
      const start = text.indexOf(named, at);
      if (weigh(start, start + named.length) < LEAST_WEIGHT) continue;
      if (!terms.some((chosen) => chosen.includes(named) || named.includes(chosen))) {
        terms.push(named);
      }
    }
    const passages = shared
      .filter(({ length }) => length >= PASSAGE_LENGTH)
      .sort((x, y) => y.length - x.length || x.at - y.at)
      .map(({ at, length }) => text.slice(at, at + length));
    return { terms, passages: [...new Set(passages)] };
  };
}

const LINE_END = 10;
/**
 * Places of one pair of characters that are looked at. In the 33 reports that were read none is passed
 * over: the commonest stands 53 times in a section of 10,313 characters.
 */
const PLACES_OF_PAIR = 64;
/** Spreads pairs of characters over keys: 2³² by the golden ratio. */
const SPREAD = 0x9e37_79b1;

/**
 * The strings of a text within one line, of at least two characters, that another text holds as well
 * and that cannot be made longer, in order; none lies within another. They are found by chains of equal
 * keys, as those of DEFLATE (RFC 1951, 4), which are made once for all others.
 */
function sharedStringsOf(text: string): (other: string) => SharedString[] {
  const shift = 31 - Math.ceil(Math.log2(text.length + 1));
  const keyOf = (unit: number, following: number) =>
    Math.imul((unit << 16) | following, SPREAD) >>> shift;
  const own = new Uint16Array(text.length + 1);
  readUnits(text, own);
  /** By key the first place of a pair, and by place the next of the same key. */
  const first = new Int32Array(2 ** (32 - shift)).fill(-1);
  const next = new Int32Array(text.length);
  for (let at = text.length - 2; at >= 0; at -= 1) {
    const key = keyOf(own[at] ?? 0, own[at + 1] ?? 0);
    next[at] = first[key] ?? -1;
    first[key] = at;
  }
  const longest = new Int32Array(text.length);
  return (other) => {
    longest.fill(0);
    if (theirs.length <= other.length) theirs = new Uint16Array(2 * other.length + 1);
    readUnits(other, theirs);
    let before = LINE_END;
    let unit = theirs[0] ?? LINE_END;
    for (let there = 0; there + 2 <= other.length; there += 1) {
      const following = theirs[there + 1] ?? LINE_END;
      let at =
        unit === LINE_END || following === LINE_END ? -1 : (first[keyOf(unit, following)] ?? -1);
      for (let seen = 0; at !== -1 && seen < PLACES_OF_PAIR; seen += 1) {
        // What begins before was measured there.
        const isLonger = before !== LINE_END && at > 0 && own[at - 1] === before;
        if (own[at] === unit && own[at + 1] === following && !isLonger) {
          let length = 2;
          while (own[at + length] === theirs[there + length] && own[at + length] !== LINE_END) {
            length += 1;
          }
          if (length > (longest[at] ?? 0)) longest[at] = length;
        }
        at = next[at] ?? -1;
      }
      before = unit;
      unit = following;
    }
    const found: SharedString[] = [];
    let end = 0;
    for (let at = 0; at < longest.length; at += 1) {
      const length = longest[at] ?? 0;
      if (length < 2 || at + length <= end) continue;
      found.push({ at, length });
      end = at + length;
    }
    return found;
  };
}

/** Holds the text that another is compared with, as `readUnits` writes it. */
let theirs = new Uint16Array(0);

/** The units of a text, with {@link LINE_END} at the ends of lines and behind its last. */
function readUnits(text: string, units: Uint16Array): void {
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  units[text.length] = LINE_END;
}

/** The part of a string from the first to the last place where a word begins or ends in every text. */
function wholeWords(run: string, places: readonly (readonly [text: string, at: number])[]): string {
  const cutsOf = places.map(([text, at]) => {
    let start = at;
    while (start > 0 && kindOf(text.charCodeAt(start - 1)) === kindOf(text.charCodeAt(at))) {
      start -= 1;
    }
    return { cuts: wordCuts(text.slice(start, endOfRun(text, at))), at: at - start };
  });
  const isCut = (within: number) => cutsOf.every(({ cuts, at }) => cuts[at + within] === 1);
  let first = 0;
  while (first < run.length && !isCut(first)) first += 1;
  let last = run.length;
  while (last > first && !isCut(last)) last -= 1;
  return run.slice(first, last);
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Clauses whose cuts are kept, about 0.2 KB each: 4 MB at most, whatever the size of the corpus. */
const CUTS_KEPT = 20_000;
/** By clause, the cuts that were asked for last: a section is compared with several in a row. */
const recentCuts = new Map<string, Uint8Array>();

/** 1 where a word begins or ends, in characters that no punctuation parts. */
function wordCuts(clause: string): Uint8Array {
  const known = recentCuts.get(clause);
  if (known) return known;
  const cuts = new Uint8Array(clause.length + 1);
  cuts[clause.length] = 1;
  for (const { index } of words.segment(clause)) cuts[index] = 1;
  const [oldest] = recentCuts.keys();
  if (oldest !== undefined && recentCuts.size >= CUTS_KEPT) recentCuts.delete(oldest);
  recentCuts.set(clause, cuts);
  return cuts;
}
