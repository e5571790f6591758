import type { Folding, SearchFilters, SearchScope } from '../schema/search.ts';
import { foldings } from '../search/fold.ts';
import { searchScopes } from '../search/scopes.ts';

/** What is searched; all of it stands in the address. */
export interface SearchState {
  query: string;
  filters: SearchFilters;
  scope: SearchScope;
  /** `auto`: other ways of writing act only where the words as typed are not found. */
  foldings: readonly Folding[] | 'auto';
}

/** `fold=none` in the address: no folding may act. */
const NO_FOLDING = 'none';
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
    foldings: readFoldings(get('fold')),
  };
}

function readFoldings(value: string | undefined): SearchState['foldings'] {
  if (value === undefined) return 'auto';
  const names = value.split(',');
  const active = foldings.filter((folding) => names.includes(folding));
  return active.length > 0 || value === NO_FOLDING ? active : 'auto';
}

/** Values of the address that are not the default, in a fixed order. */
export function stateParameters(state: SearchState): Record<string, string> {
  const { query, filters, scope, foldings: active } = state;
  return {
    ...(query === '' ? {} : { q: query }),
    ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, String(value)])),
    ...(scope === DEFAULT_SCOPE ? {} : { scope }),
    ...(active === 'auto' ? {} : { fold: active.join(',') || NO_FOLDING }),
  };
}

/** The address of a state. */
export function writeState(pathname: string, state: SearchState): string {
  const search = new URLSearchParams(stateParameters(state)).toString();
  return search === '' ? pathname : `${pathname}?${search}`;
}
