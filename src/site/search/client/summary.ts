import type { Query } from '../model/query.ts';
import { searchStrings as words } from '../../../words/search.ts';
import { element } from '../../shared/browser/dom.ts';
import { foldSwitches } from './fold-switches.ts';
import type { SearchResult } from './worker-messages.ts';
import type { SearchState } from './state.ts';

/** How many hits there are, in one line. */
export function totalLine({ totals, unfiltered }: SearchResult): string {
  const line = words.total(totals.places, totals.blocks, totals.reports);
  const isNarrowed = totals.places !== unfiltered.places;
  return isNarrowed ? line + words.narrowedFrom(unfiltered.places) : line;
}

/** Why these hits match: the words, the scope, and each way of writing with its switch. */
export function renderWhy(
  result: SearchResult,
  query: Query,
  state: SearchState,
  switchTo: (foldings: SearchState['foldings']) => void,
): HTMLElement[] {
  const lines =
    result.totals.places > 0 ? [element('p', '', whyLine(query, state) + words.stop)] : [];
  return [...lines, ...foldSwitches(result.foldings, switchTo)];
}

function whyLine({ words: required, excluded }: Query, { scope }: SearchState): string {
  const names = required.map((strings) => strings.map(short).join(words.either));
  const start =
    names.length === 1 && excluded.length === 0
      ? words.whyOne(names.join(''))
      : words.whyAll(words.scopes[scope], names.join(words.and));
  return start + (excluded.length > 0 ? words.whyNot(excluded.map(short).join(words.either)) : '');
}

const short = (text: string) => words.quote(words.longQuery(text));
