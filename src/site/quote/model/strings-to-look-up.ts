import { entryAt } from '../../shared/entry-at.ts';
import { findNumbers } from './numbers-and-directions.ts';

/** A short string of a quote, which is looked up to find candidate places, and its offset in the quote. */
export interface Probe {
  text: string;
  offset: number;
}

const letterPair = /(?=([\p{L}\p{N}]{2}))/gu;
const letter = /[\p{L}\p{N}]/gu;
const MOST_PAIRS = 60;
const MOST_NUMBERS = 6;

/**
 * The probes of a quote: pairs of letters or digits, evenly spread, and whole numbers. Their number is
 * bounded, however long the quote is.
 */
export function quoteProbes(quote: string): Probe[] {
  const pairs = [...quote.matchAll(letterPair)].map((match) => ({
    text: entryAt(match, 1),
    offset: match.index,
  }));
  const singles = [...quote.matchAll(letter)].map(({ 0: text, index }) => ({
    text,
    offset: index,
  }));
  const numbers = findNumbers(quote)
    .slice(0, MOST_NUMBERS)
    .map(({ text, start }) => ({ text, offset: start }));
  return [...spread(pairs.length > 0 ? pairs : singles, MOST_PAIRS), ...numbers];
}

/** At most `most` of the items, at even steps from the first to the last. */
function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
