import {
  emptyExploreState,
  filterNames,
  formatExploreState,
  parseExploreState,
  sortKeys,
  type ExploreState,
  type FilterName,
} from '../explore/explore-state.ts';
import { createPaths } from '../routes/paths.ts';
import type { ExplorePlace } from '../schema/explore.ts';
import { exploreStrings as words } from '../strings-explore.ts';
import { button, element, link } from './metric-explorer-dom.ts';
import { ExploreEngine } from './metric-explorer-engine.ts';
import { fillOptions, optionLabel } from './metric-explorer-options.ts';
import { PlaceNames } from './metric-explorer-places.ts';
import type { ExploreResult } from './metric-explorer-protocol.ts';
import { renderRows } from './metric-explorer-rows.ts';

/** Milliseconds without a key after which what is typed is searched. */
const TYPING_PAUSE = 180;
/** Parts that are read without asking: some 200,000 numbers. */
const PARTS_AT_ONCE = 40;
const ROWS_PER_PAGE = 100;
/** Where the filters leave room for the results on the first screen. */
const ROOMY = '(width >= 52rem)';

/**
 * The explorer of all numbers. The address holds the whole state: a reload, a link and the back
 * button show the same. Without script, or until the first answer, the page's own table stands.
 */
class MetricExplorer extends HTMLElement {
  #base = this.dataset.base ?? '/';
  #paths = createPaths(this.#base);
  #folder = new URL(this.#paths.exploreData, location.href).href;
  #engine = new ExploreEngine(
    { base: this.#base, folder: this.#folder },
    {
      onResult: (result) => this.#render(result),
      onError: () => this.#fail(),
    },
  );
  #state: ExploreState = emptyExploreState;
  #result: ExploreResult | undefined;
  #places: PlaceNames | undefined;
  #mostParts = PARTS_AT_ONCE;
  /** True while the newest entry of the history is one that typing may still replace. */
  #isTyping = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.#find('form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit({ query: this.#query.value.trim() });
    });
    this.#query.addEventListener('input', () => this.#type());
    // A search field says `search` also when it is emptied by its cross.
    this.#query.addEventListener('change', () => this.#commit({ query: this.#query.value.trim() }));
    for (const select of this.#selects) {
      select.addEventListener('change', () => this.#filter(select.name, select.value));
    }
    this.#place.addEventListener('input', () => this.#suggestPlaces());
    this.#place.addEventListener('focus', () => this.#suggestPlaces());
    this.#place.addEventListener('change', () => this.#choosePlace());
    this.#find('[data-reset]', HTMLElement).addEventListener('click', () => {
      this.#go(emptyExploreState);
      this.#query.focus();
    });
    for (const header of this.querySelectorAll<HTMLElement>('[data-sort]')) {
      header.querySelector('button')?.addEventListener('click', () => this.#sort(header));
    }
    this.#download.addEventListener('click', () => void this.#save());
    this.#more.addEventListener('click', () => {
      if (this.#result) this.#mostParts += PARTS_AT_ONCE;
      this.#ask();
    });
    addEventListener('popstate', () => this.#show());
    this.#find('[data-explore]', HTMLElement).hidden = false;
    const hasFilters = Object.keys(parseExploreState(location.search).filters).length > 0;
    this.#find('[data-filters]', HTMLDetailsElement).open = hasFilters || matchMedia(ROOMY).matches;
    void this.#loadPlaces();
    this.#show();
  }

  get #query(): HTMLInputElement {
    return this.#find('[name="q"]', HTMLInputElement);
  }
  get #place(): HTMLInputElement {
    return this.#find('[name="place"]', HTMLInputElement);
  }
  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }
  get #download(): HTMLButtonElement {
    return this.#find('[data-download]', HTMLButtonElement);
  }
  get #more(): HTMLButtonElement {
    return this.#find('[data-more]', HTMLButtonElement);
  }

  /** @throws if the page lacks what this script needs */
  #find<T extends Element>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new TypeError(`expected ${type.name} at ${selector}`);
    return found;
  }

  /** Show what the address says. */
  #show(): void {
    this.#isTyping = false;
    clearTimeout(this.#timer);
    this.#take(parseExploreState(location.search));
    this.#query.value = this.#state.query;
  }

  #take(state: ExploreState): void {
    this.#state = state;
    this.#mostParts = PARTS_AT_ONCE;
    this.#fillForm();
    this.#ask();
  }

  #ask(): void {
    this.#more.hidden = true;
    if (!this.#result) this.#say(words.loading);
    this.#engine.explore(this.#state, this.#mostParts);
  }

  /** Make a change that the back button undoes. */
  #commit(change: Partial<ExploreState>): void {
    this.#go({ ...this.#state, page: 1, ...change });
  }

  #go(state: ExploreState): void {
    clearTimeout(this.#timer);
    const address = location.pathname + formatExploreState(state);
    const isNew = address !== location.pathname + location.search;
    // What was typed has an entry of its own already, which is now settled.
    if (isNew && this.#isTyping && state.query !== this.#state.query) {
      history.replaceState(null, '', address);
    } else if (isNew) history.pushState(null, '', address);
    this.#isTyping = false;
    if (isNew || this.#query.value.trim() !== state.query) {
      this.#query.value = state.query;
      this.#take(state);
    }
  }

  /** Follow what is typed: one entry of the history from the first key to the commit. */
  #type(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const state = { ...this.#state, query: this.#query.value.trim(), page: 1 };
      if (state.query === this.#state.query) return;
      const address = location.pathname + formatExploreState(state);
      if (this.#isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      this.#isTyping = true;
      this.#take(state);
    }, TYPING_PAUSE);
  }

  #filter(name: string, value: string): void {
    // An empty value is as if the parameter were absent.
    const parameters = new URLSearchParams(formatExploreState({ ...this.#state, page: 1 }));
    parameters.set(name, value);
    this.#go(parseExploreState(parameters.toString()));
  }

  #sort(header: HTMLElement): void {
    const by = sortKeys.find((key) => key === header.dataset.sort);
    if (!by) return;
    const { sort } = this.#state;
    // Numbers and years are looked at from the top, names from the beginning.
    const descendingFirst = by === 'value' || by === 'year';
    const isFirst = sort?.by !== by;
    const descending = isFirst ? descendingFirst : !sort.descending;
    const isThird = !isFirst && sort.descending !== descendingFirst;
    this.#commit({ sort: isThird ? null : { by, descending } });
  }

  async #loadPlaces(): Promise<void> {
    const response = await fetch(`${this.#folder}places.json`);
    if (!response.ok) return;
    // Our own build wrote the file.
    this.#places = new PlaceNames((await response.json()) as ExplorePlace[]);
    this.#fillForm();
    if (this.#result) this.#renderChips(this.#result);
  }

  #suggestPlaces(): void {
    const counts = this.#result?.counts.place ?? null;
    const options = this.#places?.suggest(this.#place.value, counts) ?? [];
    this.#find('datalist', HTMLDataListElement).replaceChildren(...options);
  }

  #choosePlace(): void {
    const name = this.#place.value.trim();
    const code = name === '' ? '' : this.#places?.codeOf(name);
    const isUnknown = code === undefined;
    this.#find('[data-no-place]', HTMLElement).textContent = isUnknown ? words.noPlace(name) : '';
    this.#place.setAttribute('aria-invalid', String(isUnknown));
    if (!isUnknown) this.#filter('place', code);
  }

  #fillForm(): void {
    const { filters } = this.#state;
    const { place } = filters;
    this.#place.value = place === undefined ? '' : (this.#places?.nameOf(place) ?? '');
    for (const select of this.#selects) {
      const value = String(filters[select.name as FilterName] ?? ''); // Named as the filters.
      const isKnown = [...select.options].some((option) => option.value === value);
      if (!isKnown) select.append(new Option(value, value));
      select.value = value;
    }
  }

  #render(result: ExploreResult): void {
    this.#result = result;
    for (const part of this.querySelectorAll('[data-static]')) part.toggleAttribute('hidden', true);
    this.#find('[data-results]', HTMLElement).hidden = result.found === 0;
    for (const select of this.#selects) {
      fillOptions(select, result, this.#state.filters[select.name as FilterName]?.toString());
    }
    this.#renderChips(result);
    this.#find('tbody[data-rows]', HTMLElement).replaceChildren(
      ...renderRows(result.lines, (id) => this.#indicator(id)),
    );
    for (const header of this.querySelectorAll<HTMLElement>('[data-sort]')) {
      const { sort } = this.#state;
      const isSorted = header.dataset.sort === sort?.by;
      if (!isSorted) header.removeAttribute('aria-sort');
      else header.ariaSort = sort?.descending === true ? 'descending' : 'ascending';
    }
    const units = result.counts.unit?.length ?? 0;
    const isMixed =
      this.#state.sort?.by === 'value' && this.#state.filters.unit === undefined && units > 1;
    this.#find('[data-units]', HTMLElement).textContent = isMixed ? words.mixedUnits(units) : '';
    this.#renderPages(result);
    this.#renderSuggestions(result);
    const isWhole = result.read === result.wanted;
    this.#download.hidden = false;
    this.#download.disabled = !isWhole || result.found === 0;
    this.#download.textContent = isWhole ? words.download(result.found) : words.downloadWait;
    this.#more.hidden = isWhole || result.isReading;
    this.#more.textContent = words.readMore;
    this.#say(this.#summary(result));
  }

  #summary(result: ExploreResult): string {
    const { found, total, page, lines, read, wanted, isReading } = result;
    const from = (page - 1) * ROWS_PER_PAGE + 1;
    const shown = found === 0 ? '' : words.shown(from, from + lines.length - 1);
    const rest = isReading
      ? words.reading(read, wanted)
      : read < wanted
        ? words.paused(read, wanted)
        : words.readAll;
    return words.found(found, total) + shown + rest;
  }

  #indicator(id: string): { name: string; href: string } | undefined {
    const options = this.#find('select[name="indicator"]', HTMLSelectElement).options;
    const option = [...options].find(({ value }) => value === id);
    const name = option?.dataset.label ?? option?.textContent;
    return name === undefined ? undefined : { name, href: this.#paths.indicator(id) };
  }

  #filterWords(name: FilterName): string {
    const value = String(this.#state.filters[name]);
    const select = this.#selects.find((candidate) => candidate.name === name);
    if (select) return words.filterWords(words[name], optionLabel(select));
    if (name === 'place') {
      return words.filterWords(words.place, this.#places?.nameOf(value) ?? value);
    }
    const title = this.#result?.lines[0]?.report.title ?? value;
    return words.filterWords(words[name], title);
  }

  #renderChips({ chips }: ExploreResult): void {
    const chip = (text: string, remove: () => void) => {
      const node = button(text, () => {
        remove();
        this.#query.focus();
      });
      node.setAttribute('aria-label', words.remove(text));
      return element('li', '', node);
    };
    const items = [
      ...chips.map((part) => chip(part.words, () => this.#commit({ query: part.without }))),
      ...filterNames
        .filter((name) => this.#state.filters[name] !== undefined)
        .map((name) => chip(this.#filterWords(name), () => this.#filter(name, ''))),
    ];
    this.#find('[data-understood]', HTMLElement).hidden = items.length === 0;
    this.#find('[data-chips]', HTMLElement).replaceChildren(...items);
  }

  #renderSuggestions({ found, isReading, suggestions }: ExploreResult): void {
    const none = this.#find('[data-none]', HTMLElement);
    none.hidden = found > 0 || isReading;
    const items = suggestions.map(({ drop, found: without }) => {
      const name = 'filter' in drop ? this.#filterWords(drop.filter) : drop.chip.words;
      const text = without === null ? words.dropUnread(name) : words.drop(name, without);
      const press = () => {
        if ('filter' in drop) this.#filter(drop.filter, '');
        else this.#commit({ query: drop.chip.without });
        this.#query.focus();
      };
      return element('li', '', button(text, press));
    });
    none.querySelector('ul')?.replaceChildren(...items);
  }

  #renderPages({ page, pages }: ExploreResult): void {
    const nav = this.#find('[data-pages]', HTMLElement);
    nav.hidden = pages < 2;
    const step = (target: number, text: string) => {
      if (target < 1 || target > pages || target === page) return [];
      const state = { ...this.#state, page: target };
      const anchor = link(location.pathname + formatExploreState(state), text, 'button');
      anchor.addEventListener('click', (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        this.#go(state);
        this.#find('[data-results]', HTMLElement).focus();
      });
      return [anchor];
    };
    nav.replaceChildren(
      ...(page > 2 ? step(1, words.first) : []),
      ...step(page - 1, words.previous),
      element('span', 'numeric', words.page(page, pages)),
      ...step(page + 1, words.next),
      ...(page < pages - 1 ? step(pages, words.last) : []),
    );
  }

  async #save(): Promise<void> {
    const isWhole = this.#state.query === '' && Object.keys(this.#state.filters).length === 0;
    try {
      const address = URL.createObjectURL(await this.#engine.csv(this.#state));
      const anchor = link(address, '');
      anchor.download = isWhole ? words.file : words.fileFiltered;
      anchor.click();
      // The browser takes the file before the next task but one; a minute is ample.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      console.error(error);
      this.#fail();
    }
  }

  #fail(): void {
    this.#say(words.failed);
    this.#more.hidden = false;
    this.#more.textContent = words.retry;
  }

  #say(message: string): void {
    this.#find('[role="status"]', HTMLElement).textContent = message;
  }
}

customElements.define('metric-explorer', MetricExplorer);
