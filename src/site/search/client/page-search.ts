import { parseQuery } from '../model/query.ts';
import { searchStrings } from '../../../words/search.ts';
import type { PageSearchRequest, PageSearchResponse } from './page-search-worker.ts';
import { create } from '../../shared/browser/dom.ts';

const { title, kinds, more, none } = searchStrings.pages;

/**
 * The pages of the site whose names hold a word of the query, above the hits in the texts. They are
 * looked for once the reader unfolds them: Pagefind weighs half as much again as the first search.
 */
class PageSearch extends HTMLElement {
  static readonly observedAttributes = ['query'];
  readonly #list = create('ul', { role: 'list' });
  readonly #note = create('p', { class: 'page-note', role: 'status' });
  readonly #details = create('details', {}, create('summary', {}, title), this.#list, this.#note);
  #worker: Worker | undefined;
  /** Number of the newest question; answers to older ones are dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.append(this.#details);
    this.#details.addEventListener('toggle', () => {
      this.#ask();
    });
    this.#ask();
  }

  attributeChangedCallback(): void {
    this.#ask();
  }

  #ask(): void {
    this.#turn += 1;
    this.#list.replaceChildren();
    this.#note.textContent = '';
    const words = parseQuery(this.getAttribute('query') ?? '').words.flat();
    this.#details.hidden = words.length === 0;
    if (words.length === 0 || !this.#details.open) return;
    const index = new URL(this.dataset.index ?? '', location.href).href;
    this.#open().postMessage({ id: this.#turn, index, words } satisfies PageSearchRequest);
  }

  #open(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./page-search-worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.addEventListener('message', ({ data }: MessageEvent<PageSearchResponse>) => {
      if (data.id === this.#turn) this.#show(data);
    });
    this.#worker = worker;
    return worker;
  }

  #show({ pages, total }: PageSearchResponse): void {
    this.#list.replaceChildren(
      ...pages.map((page) =>
        create(
          'li',
          {},
          create('span', { class: 'tag' }, kinds[page.kind]),
          ' ',
          create('a', { href: page.url }, page.title),
          page.note === '' ? undefined : create('span', { class: 'page-note' }, ` ${page.note}`),
        ),
      ),
    );
    if (pages.length === 0) this.#note.textContent = none;
    else this.#note.textContent = total > pages.length ? more(pages.length, total) : '';
  }
}

customElements.define('page-search', PageSearch);
