import { parseQuery } from '../search/query.ts';
import { searchStrings } from '../strings-search.ts';
import type { PageSearchRequest, PageSearchResponse } from './page-search-worker.ts';
import { create } from './compare-dom.ts';

/** The pages of the site whose names hold a word of the query, above the hits in the texts. */
class PageSearch extends HTMLElement {
  static readonly observedAttributes = ['query'];
  #worker: Worker | undefined;
  /** Number of the newest question; answers to older ones are dropped. */
  #turn = 0;

  attributeChangedCallback(): void {
    this.#turn += 1;
    this.replaceChildren();
    const words = parseQuery(this.getAttribute('query') ?? '').words.flat();
    if (words.length === 0) return;
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
    if (pages.length === 0) return;
    const { title, kinds, more } = searchStrings.pages;
    this.replaceChildren(
      create('h2', {}, title),
      create(
        'ul',
        { role: 'list' },
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
      ),
      ...(total > pages.length
        ? [create('p', { class: 'page-note' }, more(pages.length, total))]
        : []),
    );
  }
}

customElements.define('page-search', PageSearch);
