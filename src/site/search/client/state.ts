import type { SearchFilters, SearchScope } from '../../../schema/search.ts';
import { searchScopes } from '../model/scopes.ts';
import { FOLD_PARAMETER, readFoldings, writeFoldings } from '../model/fold-parameter.ts';
import type { WantedFoldings } from '../model/folding-effects.ts';

/** What is searched; all of it stands in the address. */
export interface SearchState {
  query: string;
  filters: SearchFilters;
  scope: SearchScope;
  foldings: WantedFoldings;
}

const DEFAULT_SCOPE = 'paragraph';
const year = /^\d{4}$/u;

/**
 * The state that parameters say. What cannot be a value is as if it were absent.
 *
 * @param parameters of an address, or the fields of the form
 */
export function readState(parameters: { get(name: string): unknown }): SearchState {
  const get = (name: string) => {
    const value = parameters.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const place = get('place');
  const topic = get('topic');
  const status = get('status');
  const kind = get('kind');
  const yearText = get('year');
  return {
    query: get('q')?.trim() ?? '',
    filters: {
      ...(place === undefined ? {} : { place }),
      ...(yearText !== undefined && year.test(yearText) ? { year: Number(yearText) } : {}),
      ...(topic === undefined ? {} : { topic }),
      ...(status === 'review' || status === 'plan' ? { status } : {}),
      ...(kind === 'heading' || kind === 'paragraph' ? { kind } : {}),
    },
    scope: searchScopes.find((scope) => scope === get('scope')) ?? DEFAULT_SCOPE,
    foldings: readFoldings(get(FOLD_PARAMETER)),
  };
}

/** Values of the address that are not the default, in a fixed order. */
export function stateParameters(state: SearchState): Record<string, string> {
  const { query, filters, scope } = state;
  const fold = writeFoldings(state.foldings);
  return {
    ...(query === '' ? {} : { q: query }),
    ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, String(value)])),
    ...(scope === DEFAULT_SCOPE ? {} : { scope }),
    ...(fold === null ? {} : { [FOLD_PARAMETER]: fold }),
  };
}

/** The address of a state. */
export function writeState(pathname: string, state: SearchState): string {
  const search = new URLSearchParams(stateParameters(state)).toString();
  return search === '' ? pathname : `${pathname}?${search}`;
}
