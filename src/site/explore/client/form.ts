import {
  parseExploreState,
  formatExploreState,
  type ExploreState,
  type FilterName,
} from '../model/explore-state.ts';
import type { ExplorePlace } from '../../../schema/explore.ts';
import { exploreStrings as words } from '../../../words/explore.ts';
import { required } from '../../shared/browser/dom.ts';
import { fetchFile } from '../../shared/browser/load.ts';
import type { ExploreHistory } from './history.ts';
import { labelOf, restoreOptions } from '../../shared/browser/counted-options.ts';
import { addMissing, fillOptions } from './filter-options.ts';
import { PlaceNames } from './places.ts';
import type { ExploreResult } from './worker-messages.ts';

/** Milliseconds without a key after which what is typed is searched. */
const TYPING_PAUSE = 180;

/** What is typed and chosen: every change goes to the history, every state comes from it. */
export class ExploreForm {
  readonly query: HTMLInputElement;
  /** Names of the indicators in the list, by id. */
  readonly indicators: ReadonlyMap<string, string>;
  #place: HTMLInputElement;
  #suggestions: HTMLDataListElement;
  #noPlace: HTMLElement;
  #chosen: HTMLElement;
  #selects: HTMLSelectElement[];
  #history: ExploreHistory;
  #folded: HTMLDetailsElement;
  #places = new PlaceNames([]);
  #isReadingPlaces = false;
  #readPlaces: () => Promise<void>;
  #result: ExploreResult | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param placesAddress of `places.json`, read when a place is chosen or the lists are unfolded
   * @param onNamed told once the names of places are known
   */
  constructor(
    root: HTMLElement,
    history: ExploreHistory,
    placesAddress: string,
    onNamed: () => void,
  ) {
    this.#history = history;
    this.#readPlaces = async () => {
      // Our own build wrote the file.
      const places: unknown = await (await fetchFile(placesAddress)).json();
      this.#places = new PlaceNames(places as ExplorePlace[]);
      onNamed();
    };
    this.#folded = required(root, 'details:has(select)', HTMLDetailsElement);
    this.#folded.addEventListener('toggle', () => this.#fillLists());
    this.query = required(root, '[name="q"]', HTMLInputElement);
    this.#place = required(root, '[name="place"]', HTMLInputElement);
    this.#suggestions = required(root, 'datalist', HTMLDataListElement);
    this.#noPlace = required(root, '[data-no-place]', HTMLElement);
    this.#selects = [...root.querySelectorAll('select')];
    this.#chosen = required(root, '[data-chosen]', HTMLElement);
    const { options } = required(root, 'select[name="indicator"]', HTMLSelectElement);
    this.indicators = new Map([...options].map(({ value, text }) => [value, text]));

    required(root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commitQuery();
    });
    this.query.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => history.type(this.query.value.trim()), TYPING_PAUSE);
    });
    this.query.addEventListener('change', () => this.#commitQuery());
    for (const select of this.#selects) {
      select.addEventListener('change', () => this.choose(select.name, select.value));
    }
    for (const event of ['input', 'focus']) {
      this.#place.addEventListener(event, () => this.#suggest());
    }
    this.#place.addEventListener('change', () => this.#choosePlace());
  }

  /** Narrow by a filter; not at all where the value is empty. */
  choose(name: string, value: string): void {
    const parameters = new URLSearchParams(formatExploreState(this.#history.state));
    parameters.set(name, value);
    this.#history.commit({ filters: parseExploreState(parameters.toString()).filters });
  }

  fill({ query, filters }: ExploreState): void {
    clearTimeout(this.#timer);
    if (filters.place !== undefined) this.#namePlaces();
    // While it is typed in, the field may be ahead by a blank.
    if (this.query.value.trim() !== query) this.query.value = query;
    this.#place.value = filters.place === undefined ? '' : this.#places.nameOf(filters.place);
    this.#sayNoPlace('');
    this.#chosen.textContent = words.chosen(Object.keys(filters).length);
    for (const select of this.#selects) {
      restoreOptions(select);
      const value = String(filters[filterOf(select)] ?? '');
      addMissing(select, [value]);
      select.value = value;
    }
  }

  /** Show how many rows each option gives, once the lists are unfolded. */
  count(result: ExploreResult): void {
    this.#result = result;
    this.#fillLists();
  }

  /** A filter in words, with what was found by it: 单位：家. */
  words(name: FilterName, { filters }: ExploreState, { lines }: ExploreResult): string {
    const value = String(filters[name]);
    const select = this.#selects.find((candidate) => candidate.name === name);
    const [option] = select?.selectedOptions ?? [];
    if (option) return words.filterWords(words[name], labelOf(option));
    if (name === 'place') return words.filterWords(words.place, this.#places.nameOf(value));
    return words.filterWords(words[name], lines[0]?.report.title ?? value);
  }

  #fillLists(): void {
    if (!this.#folded.open) return;
    this.#namePlaces();
    if (!this.#result) return;
    const { filters } = this.#history.state;
    for (const select of this.#selects) {
      fillOptions(select, this.#result, filters[filterOf(select)]?.toString());
    }
  }

  /** Once; after a failure again. */
  #namePlaces(): void {
    if (this.#isReadingPlaces) return;
    this.#isReadingPlaces = true;
    this.#readPlaces().catch((error: unknown) => {
      console.error(error);
      this.#isReadingPlaces = false;
    });
  }

  #commitQuery(): void {
    clearTimeout(this.#timer);
    this.#history.commit({ query: this.query.value.trim() });
  }

  #suggest(): void {
    const counts = this.#result?.counts.place ?? null;
    this.#suggestions.replaceChildren(...this.#places.suggest(this.#place.value, counts));
  }

  #choosePlace(): void {
    const name = this.#place.value.trim();
    const code = name === '' ? '' : this.#places.codeOf(name);
    this.#sayNoPlace(code === undefined ? words.noPlace(name) : '');
    if (code !== undefined) this.choose('place', code);
  }

  #sayNoPlace(message: string): void {
    this.#noPlace.textContent = message;
    this.#place.setAttribute('aria-invalid', String(message !== ''));
  }
}

function filterOf(select: HTMLSelectElement): FilterName {
  return select.name as FilterName; // The page names its lists as the filters.
}
