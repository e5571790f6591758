import { findNumbers } from './numbers.ts';

/** Short strings of a quote that are looked up to find where it may stand. */
const letters = /[\p{L}\p{N}]+/gu;
/** Quotes up to this length are looked up pair by pair: three edits leave little else whole. */
const SHORT = 40;
const PAIRS = 40;
/** Longer strings say more, and a longer quote holds enough of them. */
const LONG_PROBES = 20;
const LONG_PROBE = 4;
const MOST_NUMBERS = 6;

/**
 * Strings as the quote has them, none with white space or punctuation but for whole numbers, evenly
 * spread; their number is bounded whatever the quote is.
 */
export function quoteProbes(quote: string): string[] {
  const runs = [...quote.matchAll(letters)].map(([run]) => [...run]);
  const length = runs.reduce((sum, run) => sum + run.length, 0);
  const size = length <= SHORT ? 2 : LONG_PROBE;
  const most = length <= SHORT ? PAIRS : LONG_PROBES;
  const grams = runs.flatMap((run) => gramsOf(run, size));
  const shorter = grams.length > 0 ? grams : runs.map((run) => run.join(''));
  const numbers = findNumbers(quote)
    .slice(0, MOST_NUMBERS)
    .map(({ text }) => text);
  return [...new Set([...spread(shorter, most), ...numbers])];
}

function gramsOf(run: readonly string[], size: number): string[] {
  return Array.from({ length: Math.max(0, run.length - size + 1) }, (_, at) =>
    run.slice(at, at + size).join(''),
  );
}

/** At most `most` of the items, at even steps from the first to the last. */
function spread(items: readonly string[], most: number): string[] {
  if (items.length <= most) return [...items];
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)] ?? '');
}
