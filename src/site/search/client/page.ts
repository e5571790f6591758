import { parseQuery } from '../model/query.ts';
import { searchStrings as words } from '../../../words/search.ts';
import { failureStrings } from '../../../words/failure.ts';
import { required } from '../../shared/browser/dom.ts';
import { isLoadFailure } from '../../shared/browser/load.ts';
import { tableSources } from '../../shared/browser/table-sources.ts';
import { SearchWorker } from './ask-worker.ts';
import { chooseOption } from './choose-option.ts';
import type { showFacets } from './facets.ts';
import type { renderReports } from './results.ts';
import { moveWithKeys } from './keys.ts';
import { FIRST_REPORTS, type OnPart, type SearchResult } from './worker-messages.ts';
import { readState, stateParameters, writeState, type SearchState } from './state.ts';
import { renderWhy, totalLine } from './summary.ts';

/** Reports shown at once after the first. */
const REPORTS_AT_ONCE = 10;

/** Whether the rest follows by itself, since there are few reports in all. */
const isShort = ({ records }: SearchResult) => records <= REPORTS_AT_ONCE;

/**
 * The search page: reads the state from the address, shows the hits, and writes every change back
 * to the address, so that a reload, a link, and the back button show the same.
 */
class ReportSearch extends HTMLElement {
  /** The search itself; tests use it to ask many queries. */
  worker = new SearchWorker(this.dataset.index ?? '');
  #form = required(this, 'form', HTMLFormElement);
  #status = required(this, '.search-status', HTMLElement);
  #progress = required(this, 'progress', HTMLProgressElement);
  #why = required(this, '.search-why', HTMLElement);
  #results = required(this, '.search-results', HTMLElement);
  #more = required(this, '.search-more', HTMLButtonElement);
  #takeAll = required(this, '.search-take', HTMLButtonElement);
  #state: SearchState = readState(new URLSearchParams());
  /** Both are loaded with the first query: without one there is nothing to show or count. */
  #renderReports: typeof renderReports | undefined;
  #showFacets: typeof showFacets | undefined;
  #read = 0;
  /** Number of the newest search; answers to older ones are dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#submit();
    });
    this.#more.addEventListener('click', () => void this.#load());
    tableSources.set('hits', async () => {
      const { readHitsTable } = await import('./hits-table.ts');
      return readHitsTable(this.worker, this.#state);
    });
    addEventListener('popstate', () => this.#show());
    moveWithKeys(this);
    this.#show();
  }

  /** Take what the form says into the address, and show it. */
  #submit(): void {
    const { foldings } = this.#state;
    const state = readState(new FormData(this.#form));
    // A switch was set for one query; the next begins anew.
    this.#go(state.query === this.#state.query ? { ...state, foldings } : state);
  }

  #go(state: SearchState): void {
    history.pushState(null, '', writeState(location.pathname, state));
    this.#show();
  }

  /** Show what the address says. */
  #show(): void {
    this.#state = readState(new URLSearchParams(location.search));
    const { query } = this.#state;
    this.#fillForm();
    this.#read = 0;
    this.#results.replaceChildren();
    this.#why.replaceChildren();
    document.title = document.title.replace(
      /^(?:.*? - )?/su,
      query === '' ? '' : `${words.longQuery(query)} - `,
    );
    required(this, '[data-idle]', HTMLElement).hidden = query !== '';
    this.#more.hidden = true;
    this.#takeAll.hidden = true;
    if (query !== '') void this.#load();
    else {
      this.#turn += 1;
      this.#busy(false);
      this.#say('');
      this.#showFacets?.(this.#form);
    }
  }

  #fillForm(): void {
    const values: Record<string, string> = {
      scope: this.#state.scope,
      ...stateParameters(this.#state),
    };
    const filters = Object.keys(this.#state.filters).length;
    required(this, '[data-chosen]', HTMLElement).textContent = words.chosen(filters);
    for (const field of this.#form.elements) {
      if (field instanceof HTMLInputElement) field.value = values[field.name] ?? '';
      if (field instanceof HTMLSelectElement) chooseOption(field, values[field.name] ?? '');
    }
  }

  /** Read and show the next reports with hits. */
  async #load(): Promise<void> {
    const turn = (this.#turn += 1);
    const { query, filters, ...reading } = this.#state;
    const from = this.#read;
    if (from === 0) this.#say(words.searching);
    this.#busy(true);
    try {
      const count = from === 0 ? FIRST_REPORTS : REPORTS_AT_ONCE;
      const tools = this.#loadTools();
      const onPart: OnPart = async (part, { asked, of }) => {
        await tools;
        if (turn !== this.#turn) return false;
        if (part.totals.places > 0) this.#say(words.soFar(part.totals.places));
        // With the last part comes the whole.
        if (asked < of && this.#isNext(part, from)) {
          this.#explain(part);
          await this.#list(part, from, turn);
        }
        Object.assign(this.#progress, { value: asked, max: of, hidden: false });
        return true;
      };
      const found = this.worker.search(query, filters, from, count, reading, onPart);
      const [result] = await Promise.all([found, tools]);
      if (turn !== this.#turn) return;
      await this.#take(result, from, turn);
      if (turn !== this.#turn) return;
      this.#busy(false);
      if (result.records === 0) await this.#suggest(result, turn);
      else if (isShort(result) && result.read < result.records) await this.#load();
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#busy(false);
      this.#say(isLoadFailure(error) ? words.failed : failureStrings.program);
      this.#more.hidden = false;
      this.#more.textContent = words.retry;
    }
  }

  async #loadTools(): Promise<void> {
    const [results, facets] = await Promise.all([import('./results.ts'), import('./facets.ts')]);
    this.#renderReports = results.renderReports;
    this.#showFacets = facets.showFacets;
  }

  /** Whether these reports are the page that is waited for, and not shown yet. */
  #isNext({ sections }: SearchResult, from: number): boolean {
    return this.#read === from && sections.length > 0;
  }

  /** Shows the reports of a page, once. */
  async #list(result: SearchResult, from: number, turn: number): Promise<void> {
    if (!this.#isNext(result, from)) return;
    const { sections, read } = result;
    this.#read = read;
    const query = parseQuery(this.#state.query);
    await this.#renderReports?.(this.#results, sections, query, () => turn === this.#turn);
  }

  async #take(result: SearchResult, from: number, turn: number): Promise<void> {
    // All that stands above the hits comes with the first of them, so that none moves.
    const listed = this.#list(result, from, turn);
    // Said for each page: in its place may stand that the last could not be read.
    this.#say(this.#count(result));
    if (from === 0) this.#tell(result);
    await listed;
    if (turn !== this.#turn) return;
    // What stands below comes after the last of them, for the same reason.
    this.#more.hidden = result.read >= result.records || isShort(result);
    this.#more.textContent = `${words.more} · ${words.shown(result.read, result.records)}`;
  }

  /** How much was found. */
  #count(result: SearchResult): string {
    const { query, scope } = this.#state;
    if (result.records > 0) return totalLine(result);
    return words.none(words.longQuery(parseQuery(query).text), scope);
  }

  /** Where and why it was found, and what can be done with it. */
  #tell(result: SearchResult): void {
    this.#showFacets?.(this.#form, result);
    this.#explain(result);
    this.#takeAll.hidden = result.records === 0;
    this.#takeAll.textContent = words.take(result.totals.places);
  }

  /** Says why the hits match, above the first of them. */
  #explain(result: SearchResult): void {
    const query = parseQuery(this.#state.query);
    const why = renderWhy(result, query, this.#state, (foldings) =>
      this.#go({ ...this.#state, foldings }),
    );
    this.#why.replaceChildren(...why);
  }

  async #suggest(result: SearchResult, turn: number): Promise<void> {
    const { renderSuggestions } = await import('./suggest.ts');
    const query = parseQuery(this.#state.query);
    const suggestions = await renderSuggestions(this.worker, query, this.#state, result);
    if (turn === this.#turn) this.#results.replaceChildren(...suggestions);
  }

  /** What stands there is not all while some of the index has not been asked. */
  #busy(isBusy: boolean): void {
    this.ariaBusy = String(isBusy);
    if (!isBusy) this.#progress.hidden = true;
  }

  #say(message: string): void {
    this.#status.textContent = message;
  }
}

customElements.define('report-search', ReportSearch);
