import type { SearchFilters } from '../schema/search.ts';

/** What is searched; all of it stands in the address. */
export interface SearchState {
  query: string;
  filters: SearchFilters;
}

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
  const yearText = get('year');
  return {
    query: get('q')?.trim() ?? '',
    filters: {
      ...(place === undefined ? {} : { place }),
      ...(yearText !== undefined && year.test(yearText) ? { year: Number(yearText) } : {}),
      ...(topic === undefined ? {} : { topic }),
      ...(status === 'review' || status === 'plan' ? { status } : {}),
    },
  };
}

/** The address of a state. */
export function writeState(pathname: string, { query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, String(value));
  const search = parameters.toString();
  return search === '' ? pathname : `${pathname}?${search}`;
}
