import { formatQuery, type Query } from '../model/query.ts';
import { searchScopes } from '../model/scopes.ts';
import { searchStrings as words } from '../../../words/search.ts';
import { entryAt } from '../../shared/entry-at.ts';
import { element, link } from '../../shared/browser/dom.ts';
import type { SearchWorker } from './ask-worker.ts';
import type { SearchResult } from './worker-messages.ts';
import { writeState, type SearchState } from './state.ts';

/** Of a longer string only the beginning is tried. */
const LONGEST = 64;
const SHORTEST = 2;

/** What to try where nothing is found; each with the number of places that it would find. */
export async function renderSuggestions(
  worker: SearchWorker,
  query: Query,
  state: SearchState,
  result: SearchResult,
): Promise<HTMLElement[]> {
  const count = async (next: SearchState) => {
    const { query: text, filters, ...reading } = next;
    return (await worker.search(text, filters, 0, 0, reading)).totals.places;
  };
  const items: HTMLElement[] = [];
  const add = async (next: SearchState, label: (places: number) => string) => {
    const places = await count(next);
    if (places > 0) items.push(link(writeState(location.pathname, next), label(places)));
  };
  if (result.unfiltered.places > 0) await add({ ...state, filters: {} }, words.withoutFilters);
  for (const scope of searchScopes.slice(searchScopes.indexOf(state.scope) + 1)) {
    if (query.words.length < 2) break;
    await add({ ...state, scope }, (places) => words.wider(words.scopes[scope], places));
  }
  if (query.words.length > 1 || query.excluded.length > 0) {
    for (const fewer of withoutOneWord(query)) {
      await add({ ...state, query: fewer }, (places) => words.without(fewer, places));
    }
  } else {
    for (const shorter of await shorterStrings(entryAt(entryAt(query.words, 0), 0), count, state)) {
      await add({ ...state, query: shorter }, (places) => words.shorter(shorter, places));
    }
  }
  if (items.length === 0) return [element('p', '', words.noneHint)];
  const list = items.map((item) => element('li', '', item));
  return [element('p', '', words.suggest), element('ul', 'search-suggestions', ...list)];
}

/** The query without each of its words in turn. */
function withoutOneWord({ words: required, excluded }: Query): string[] {
  const positive = required.map(formatQuery);
  const negative = excluded.map((text) => `-${formatQuery([text])}`);
  const all = [...positive, ...negative];
  return all
    .map((_, index) => all.filter((__, other) => other !== index).join(' '))
    .filter((_, index) => positive.length > 1 || index >= positive.length);
}

/** The longest beginning and the longest end of a string that stand in some report. */
async function shorterStrings(
  text: string,
  count: (state: SearchState) => Promise<number>,
  state: SearchState,
): Promise<string[]> {
  const whole = text.slice(0, LONGEST);
  const longest = async (part: (length: number) => string) => {
    let low = 0;
    let high = whole.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const places = await count({ ...state, query: formatQuery([part(middle)]) });
      if (places > 0) low = middle;
      else high = middle - 1;
    }
    return part(low);
  };
  const parts = [
    await longest((length) => whole.slice(0, length).trim()),
    await longest((length) => whole.slice(whole.length - length).trim()),
  ];
  const long = parts.filter((part) => part.length >= SHORTEST).map((part) => formatQuery([part]));
  return [...new Set(long)];
}
