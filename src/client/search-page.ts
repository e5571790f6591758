import type { SearchFilters } from '../schema/search.ts';
import { parseQuery } from '../search/query.ts';
import { searchStrings as words } from '../strings-search.ts';
import { SearchEngine } from './search-engine.ts';
import type { SectionHits } from './search-protocol.ts';
import { renderReports } from './search-results.ts';
import { readState, writeState, type SearchState } from './search-state.ts';

/**
 * The search page: reads the state from the address, shows the hits, and writes every change back
 * to the address, so that a reload, a link, and the back button show the same.
 */
class ReportSearch extends HTMLElement {
  /** The search itself; tests use it to ask many queries. */
  engine = new SearchEngine(this.dataset.index ?? '');
  #form = this.querySelector('form');
  #status = this.querySelector('.search-status');
  #results = this.querySelector('.search-results');
  #more = this.querySelector<HTMLButtonElement>('.search-more');
  #state: SearchState = { query: '', filters: {} };
  #sections: SectionHits[] = [];
  #read = 0;
  /** Number of the newest search; answers to older ones are dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#form?.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#submit();
    });
    this.#more?.addEventListener('click', () => void this.#load());
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  /** Take what the form says into the address, and show it. */
  #submit(): void {
    if (!this.#form) return;
    const state = readState(new FormData(this.#form));
    history.pushState(null, '', writeState(location.pathname, state));
    this.#show();
  }

  /** Show what the address says. */
  #show(): void {
    this.#state = readState(new URLSearchParams(location.search));
    this.#fillForm();
    this.#sections = [];
    this.#read = 0;
    this.#results?.replaceChildren();
    const { query } = this.#state;
    const searchable = parseQuery(query).terms.length > 0;
    document.title = document.title.replace(
      /^(?:.*? - )?/u,
      query === '' ? '' : `${words.longQuery(query)} - `,
    );
    this.querySelector('[data-idle]')?.toggleAttribute('hidden', query !== '');
    if (this.#more) this.#more.hidden = true;
    if (searchable) void this.#load();
    else {
      this.#turn += 1;
      this.#say(query === '' ? '' : words.unsearchable);
    }
  }

  #fillForm(): void {
    const { query, filters } = this.#state;
    const values: Record<string, string> = { q: query, ...stringValues(filters) };
    for (const field of this.#form?.elements ?? []) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = values[field.name] ?? '';
      }
    }
  }

  /** Read and show the next page of hits. */
  async #load(): Promise<void> {
    const turn = (this.#turn += 1);
    const { query, filters } = this.#state;
    if (this.#read === 0) this.#say(words.searching);
    try {
      const result = await this.engine.search(query, filters, this.#read);
      if (turn !== this.#turn) return;
      this.#read = result.read;
      this.#sections.push(...result.sections);
      this.#results?.replaceChildren(...renderReports(this.#sections, parseQuery(query).text));
      const whole = result.read >= result.records;
      if (this.#more) {
        this.#more.hidden = whole;
        this.#more.textContent = words.more;
      }
      this.#say(this.#summary(whole));
      // A page of candidates may hold no hit once it is checked against the text.
      if (!whole && result.sections.length === 0) await this.#load();
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#say(words.failed);
      if (this.#more) {
        this.#more.hidden = false;
        this.#more.textContent = words.retry;
      }
    }
  }

  #summary(whole: boolean): string {
    const hits = this.#sections.flatMap((section) => section.hits);
    if (hits.length === 0) {
      const hint =
        Object.keys(this.#state.filters).length > 0 ? words.noneFiltered : words.noneHint;
      return `${words.none(words.longQuery(this.#state.query))}${hint}`;
    }
    const places = hits.reduce((sum, { offsets }) => sum + offsets.length, 0);
    const reports = new Set(this.#sections.map(({ report }) => report)).size;
    return (whole ? words.total : words.partial)(places, hits.length, reports);
  }

  #say(message: string): void {
    if (this.#status) this.#status.textContent = message;
  }
}

function stringValues(filters: SearchFilters): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, String(value)]));
}

customElements.define('report-search', ReportSearch);
