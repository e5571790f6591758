import type { FilterName } from '../model/explore-state.ts';
import { exploreStrings as words } from '../../../words/explore.ts';
import type { ExploreResult } from './protocol.ts';

const LABEL = 'label';

/** Name of an option as the reader chose it, without its count. */
export function optionLabel(select: HTMLSelectElement): string {
  const option = select.selectedOptions[0];
  return option?.dataset[LABEL] ?? option?.textContent ?? select.value;
}

/** Options of a list with the rows that each gives; what gives none is left out unless chosen. */
export function fillOptions(
  select: HTMLSelectElement,
  result: ExploreResult,
  chosen: string | undefined,
): void {
  const name = select.name as FilterName; // The page names its lists as the filters.
  const counts = result.counts[name];
  const rows = new Map(counts ?? []);
  if (name === 'unit') addMissing(select, byCount(counts ?? []), (unit) => unit);
  if (name === 'year') addMissing(select, result.years.map(String).reverse(), words.yearOption);
  if (chosen !== undefined) addMissing(select, [chosen], (value) => value);
  for (const option of select.options) {
    if (option.value === '') continue;
    option.dataset[LABEL] ??= option.textContent;
    const label = option.dataset[LABEL];
    const count = rows.get(option.value) ?? 0;
    option.textContent = counts ? words.option(label, count) : label;
    option.hidden = counts !== null && count === 0 && option.value !== chosen;
    option.disabled = option.hidden;
  }
  select.value = chosen ?? '';
}

function addMissing(
  select: HTMLSelectElement,
  values: readonly string[],
  label: (value: string) => string,
): void {
  const known = new Set([...select.options].map(({ value }) => value));
  for (const value of values) {
    if (!known.has(value)) select.append(new Option(label(value), value));
  }
}

function byCount(counts: readonly (readonly [string, number])[]): string[] {
  return counts.toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
