import type { Query } from '../../src/site/search/model/query.ts';

/** The query of one string, without operators. */
export function exactQuery(text: string): Query {
  return { text, words: text === '' ? [] : [[text]], excluded: [] };
}
