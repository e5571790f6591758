import { sharedDigits } from '../../../schema/place-level.ts';
import { facetNames } from '../model/facets.ts';
import { searchStrings as words } from '../../../words/search.ts';
import { countOptions, restoreOptions } from '../../shared/browser/counted-options.ts';
import type { SearchResult } from './worker-messages.ts';

/** More places below one are not offered: a longer list helps nobody. */
const MOST_PLACES = 400;
const INDENT = '\u3000';

/**
 * Write the number of hits behind every value that can be chosen, and leave out those without any.
 *
 * @param result undefined where nothing is searched: labels without numbers
 */
export function showFacets(form: HTMLFormElement, result?: SearchResult): void {
  for (const name of facetNames) {
    const select = form.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement)) continue;
    restoreOptions(select);
    if (name === 'place') offerPlaces(select, result);
    countOptions(
      select,
      (value) => (result ? (result.counts[name][value] ?? 0) : null),
      words.withCount,
    );
  }
}

/** In a large corpus the page lists the upper levels only: what lies below the chosen place is added. */
function offerPlaces(select: HTMLSelectElement, result?: SearchResult): void {
  for (const option of select.querySelectorAll('[data-added]')) {
    if (!(option instanceof HTMLOptionElement) || !option.selected) option.remove();
  }
  const chosen = select.selectedOptions[0];
  if (!chosen || chosen.value === '' || !result) return;
  const name = result.places[chosen.value];
  if ('added' in chosen.dataset && name !== undefined) chosen.dataset.label = name;
  const known = new Set([...select.options].map(({ value }) => value));
  const inside = sharedDigits(chosen.value);
  const codes = Object.keys(result.counts.place)
    .filter((code) => code.startsWith(inside) && !known.has(code))
    .sort();
  const options = codes.slice(0, MOST_PLACES).map((code) => {
    const option = new Option(INDENT.repeat(2) + (result.places[code] ?? code), code);
    option.dataset.added = '';
    return option;
  });
  chosen.after(...options);
}
