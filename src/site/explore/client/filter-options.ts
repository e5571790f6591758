import type { FilterName } from '../model/explore-state.ts';
import { exploreStrings as words } from '../../../words/explore.ts';
import { countOptions, restoreOptions } from '../../shared/browser/counted-options.ts';
import type { ExploreResult } from './worker-messages.ts';

/** Options of a list with the rows that each gives; what gives none is left out unless chosen. */
export function fillOptions(
  select: HTMLSelectElement,
  result: ExploreResult,
  chosen: string | undefined,
): void {
  const name = select.name as FilterName; // The page names its lists as the filters.
  const counts = result.counts[name];
  const rows = new Map(counts ?? []);
  restoreOptions(select);
  if (name === 'unit') addMissing(select, byCount(counts ?? []));
  if (name === 'year') addMissing(select, result.years.map(String).reverse());
  if (chosen !== undefined) addMissing(select, [chosen]);
  select.value = chosen ?? '';
  countOptions(select, (value) => (counts ? (rows.get(value) ?? 0) : null), words.option);
}

/** Adds what only the data know, or only the address. */
export function addMissing(select: HTMLSelectElement, values: readonly string[]): void {
  const label = select.name === 'year' ? words.yearOption : (value: string) => value;
  const known = new Set([...select.options].map(({ value }) => value));
  for (const value of values) {
    if (!known.has(value)) select.append(new Option(label(value), value));
  }
}

function byCount(counts: readonly (readonly [string, number])[]): string[] {
  return counts.toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
