import type { SectionHits } from './hits.ts';
import { formatQuery } from './query.ts';

/** Strings that a link carries at most; a paragraph hardly holds more ways of writing. */
const MOST_STRINGS = 12;

/**
 * Address of a hit: the report's page at the paragraph, with the strings that stand there, as a
 * query, to be marked. So the marks do not depend on scope or foldings.
 *
 * @param hits of one section or more of the same report
 * @param id fragment; without it the address is of the whole report
 */
export function hitLink(url: string, hits: SectionHits['hits'], id?: string): string {
  const strings = new Set(
    hits.flatMap(({ text, matches }) => matches.map(({ start, end }) => text.slice(start, end))),
  );
  const query = formatQuery([...strings].slice(0, MOST_STRINGS));
  const fragment = id === undefined ? '' : `#${id}`;
  return `${url}?${new URLSearchParams({ q: query }).toString()}${fragment}`;
}
