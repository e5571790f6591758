import { filterNames, type ExploreState } from '../model/explore-state.ts';
import type { Paths } from '../../../paths.ts';
import { strings } from '../../../words/site.ts';
import { exploreStrings as words } from '../../../words/explore.ts';
import { button, element, link, required } from '../../shared/browser/dom.ts';
import { forEachInTurn, nextTask } from '../../shared/browser/next-task.ts';
import type { ExploreForm } from './form.ts';
import type { ExploreHistory } from './history.ts';
import type { ExploreLine } from '../view/table-line.ts';
import { ROWS_PER_PAGE, type ExploreResult } from './worker-messages.ts';
import { renderRow } from './table-rows.ts';

/** Rows that fill the first screen. */
const FIRST_ROWS = 6;

/** The part of the page that shows what was found: conditions, rows, pages, what to drop. */
export class ShownResult {
  #root: HTMLElement;
  #form: ExploreForm;
  #history: ExploreHistory;
  #paths: Paths;
  /** Lines of the rows on the page. */
  #shown = '';

  constructor(root: HTMLElement, form: ExploreForm, history: ExploreHistory, paths: Paths) {
    this.#root = root;
    this.#form = form;
    this.#history = history;
    this.#paths = paths;
  }

  /** @param isWanted false once something else is to be shown */
  async show(result: ExploreResult, state: ExploreState, isWanted: () => boolean): Promise<void> {
    this.#showConditions(result, state);
    this.#showOrder(result, state);
    this.#showPages(result, state);
    this.#showSuggestions(result, state);
    await this.#showRows(result, isWanted);
  }

  /** How much was found, and whether there may be more: 已读 3/12 部分. */
  summary({ found, total, page, lines, read, wanted, isReading }: ExploreResult): string {
    const from = (page - 1) * ROWS_PER_PAGE + 1;
    const shown = found === 0 ? '' : words.shown(from, from + lines.length - 1);
    const rest = isReading
      ? words.reading(read, wanted)
      : read < wanted
        ? words.paused(read, wanted)
        : strings.marks.stop;
    return words.found(found, total) + shown + rest;
  }

  #part(selector: string): HTMLElement {
    return required(this.#root, selector, HTMLElement);
  }

  async #showRows({ lines }: ExploreResult, isWanted: () => boolean): Promise<void> {
    this.#part('[data-results]').hidden = lines.length === 0;
    // Parts that arrive later mostly leave the first page as it is.
    const shown = JSON.stringify(lines);
    if (shown === this.#shown) return;
    this.#shown = '';
    const body = this.#part('tbody[data-rows]');
    const row = (line: ExploreLine) =>
      renderRow(line, (id) => {
        const name = this.#form.indicators.get(id);
        return name === undefined ? undefined : { name, href: this.#paths.indicator(id) };
      });
    body.replaceChildren(...lines.slice(0, FIRST_ROWS).map(row));
    await nextTask();
    await forEachInTurn(
      isWanted() ? lines.slice(FIRST_ROWS) : [],
      (line) => body.append(row(line)),
      isWanted,
    );
    if (isWanted()) this.#shown = shown;
  }

  #showOrder({ counts }: ExploreResult, { sort, filters }: ExploreState): void {
    for (const header of this.#root.querySelectorAll<HTMLElement>('[data-sort]')) {
      if (header.dataset.sort !== sort?.by) header.removeAttribute('aria-sort');
      else header.ariaSort = sort?.descending === true ? 'descending' : 'ascending';
    }
    const units = counts.unit?.length ?? 0;
    const isMixed = sort?.by === 'value' && filters.unit === undefined && units > 1;
    this.#part('[data-units]').textContent = isMixed ? words.mixedUnits(units) : '';
  }

  #showConditions(result: ExploreResult, state: ExploreState): void {
    const chip = (text: string, remove: () => void) => {
      const node = this.#change(text, remove);
      node.setAttribute('aria-label', words.remove(text));
      return element('li', '', node);
    };
    const items = [
      ...result.chips.map((part) =>
        chip(part.words, () => this.#history.commit({ query: part.without })),
      ),
      ...filterNames
        .filter((name) => state.filters[name] !== undefined)
        .map((name) =>
          chip(this.#form.words(name, state, result), () => this.#form.choose(name, '')),
        ),
    ];
    this.#part('[data-understood]').hidden = items.length === 0;
    this.#part('[data-chips]').replaceChildren(...items);
  }

  #showSuggestions(result: ExploreResult, state: ExploreState): void {
    const { found, isReading, suggestions } = result;
    const none = this.#part('[data-none]');
    none.hidden = found > 0 || isReading;
    const items = suggestions.map(({ drop, found: without }) => {
      const name =
        'filter' in drop ? this.#form.words(drop.filter, state, result) : drop.chip.words;
      const text = without === null ? words.dropUnread(name) : words.drop(name, without);
      const node = this.#change(text, () => {
        if ('filter' in drop) this.#form.choose(drop.filter, '');
        else this.#history.commit({ query: drop.chip.without });
      });
      return element('li', '', node);
    });
    none.querySelector('ul')?.replaceChildren(...items);
  }

  /** A button that goes away with its condition; the focus then waits at the query. */
  #change(text: string, press: () => void): HTMLButtonElement {
    return button(text, () => {
      press();
      this.#form.query.focus();
    });
  }

  #showPages({ page, pages }: ExploreResult, state: ExploreState): void {
    const nav = this.#part('[data-pages]');
    nav.hidden = pages < 2;
    const step = (target: number, text: string) => {
      const anchor = link(this.#history.address({ ...state, page: target }), text, 'button');
      anchor.addEventListener('click', (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        this.#history.commit({ page: target });
        this.#part('[data-results]').focus();
      });
      return anchor;
    };
    nav.replaceChildren(
      ...(page > 2 ? [step(1, words.first)] : []),
      ...(page > 1 ? [step(page - 1, words.previous)] : []),
      element('span', 'numeric', words.page(page, pages)),
      ...(page < pages ? [step(page + 1, words.next)] : []),
      ...(page < pages - 1 ? [step(pages, words.last)] : []),
    );
  }
}
