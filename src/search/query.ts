import { splitRuns, toBigrams } from './text-runs.ts';

/** Longer queries are narrowed by their beginning; what is found is always checked in full. */
const MOST_RUNS = 8;
const MOST_BIGRAMS = 24;

/** A query: the exact string that is looked for, and what asks the index for candidates. */
export interface Query {
  text: string;
  /** Terms in Pagefind's syntax, all of which a record must hold; none if nothing can be looked up. */
  terms: string[];
}

/**
 * What is typed is one exact string; only white space around it is dropped.
 *
 * @param input any string
 */
export function parseQuery(input: string): Query {
  const text = input.trim();
  const terms = splitRuns(text).runs.slice(0, MOST_RUNS).map(toTerm);
  return { text, terms: [...new Set(terms)] };
}

/**
 * A phrase of words: overlapping pairs, or a character alone. The beginning of a word would not do:
 * Pagefind looks for it in one chunk of the index, while such words may fill several.
 */
function toTerm(run: string): string {
  // Pagefind's loader folds the case by the reader's locale, its indexer by none.
  const words = toBigrams(run.toLowerCase());
  const phrase = words.length === 1 ? words : words.slice(0, -1).slice(0, MOST_BIGRAMS);
  return `"${phrase.join(' ')}"`;
}
