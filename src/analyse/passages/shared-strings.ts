import { longestMatches } from './longest-matches.ts';

/** A stretch of a text. */
export interface SharedString {
  at: number;
  length: number;
}

/**
 * For each text the strings within one line that another of the texts holds as well and that cannot
 * be made longer, in order; none lies within another. Time grows with the characters of all texts.
 *
 * @param least shortest string, in UTF-16 code units
 */
export function sharedStrings(texts: readonly string[], least: number): SharedString[][] {
  const numbers = new Map<number, number>();
  const size = texts.reduce((sum, text) => sum + text.length + 1, 0);
  const symbols = new Int32Array(size);
  const reports = new Int32Array(size);
  let next = 0;
  for (const [index, text] of texts.entries()) {
    reports.fill(index, next, next + text.length + 1);
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit !== NEW_LINE) symbols[next + at] = numberOf(unit, numbers);
    }
    next += text.length + 1;
  }
  const { longest } = longestMatches({ symbols, top: numbers.size, reports });
  let first = 0;
  return texts.map((text) => {
    const lengths = longest.subarray(first, first + text.length);
    first += text.length + 1;
    return longestOf(lengths, least);
  });
}

const NEW_LINE = 10;

/** Numbers from 1: 0 parts lines and texts. */
function numberOf(unit: number, numbers: Map<number, number>): number {
  const known = numbers.get(unit) ?? numbers.size + 1;
  numbers.set(unit, known);
  return known;
}

/** @param lengths of the longest shared string at each place */
function longestOf(lengths: Int32Array, least: number): SharedString[] {
  const found: SharedString[] = [];
  let end = 0;
  for (const [at, length] of lengths.entries()) {
    if (length >= least && at + length > end) found.push({ at, length });
    end = Math.max(end, at + length);
  }
  return found;
}
