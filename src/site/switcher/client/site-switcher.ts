import { createPaths } from '../../../paths.ts';
import { switcherStrings as words } from '../../../words/switcher.ts';
import { create, link, required } from '../../shared/browser/dom.ts';
import { PageIndex, type PagefindPage } from './page-index.ts';

/** Most pages listed, and most headings of each. */
const MOST_PAGES = 8;
const MOST_HEADINGS = 3;

type Kind = keyof typeof words.kind;
const isKind = (kind: string): kind is Kind => kind in words.kind;

/** `<site-switcher>` finds pages by name while one types. Its last entry searches the full text. */
export class SiteSwitcher extends HTMLElement {
  readonly #paths = createPaths(this.dataset.base ?? '/');
  readonly #index = new PageIndex(this.#paths.home);
  readonly #dialog = required(this, 'dialog', HTMLDialogElement);
  readonly #input = required(this, 'input', HTMLInputElement);
  readonly #status = required(this, '[role="status"]', HTMLElement);
  readonly #list = required(this, 'ul', HTMLUListElement);
  /** Number of the newest query; answers to older ones are dropped. */
  #turn = 0;
  /** Settled when the list answers the query in the box. */
  #answered: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    this.#input.addEventListener('input', () => {
      this.#answered = this.#ask();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    // The reader may have typed before this program was loaded.
    if (this.#input.value !== '') this.#answered = this.#ask();
  }

  async #ask(): Promise<void> {
    const turn = (this.#turn += 1);
    const query = this.#input.value.trim();
    this.#list.setAttribute('aria-busy', String(query !== ''));
    if (query === '') {
      this.#show([], '');
      return;
    }
    if (this.#list.childElementCount === 0) this.#show([], query, words.searching);
    try {
      const { pages, total } = await this.#index.find(query, MOST_PAGES);
      if (turn !== this.#turn) return;
      const message = total === 0 ? words.none : words.found(pages.length, total);
      this.#show(pages, query, message);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#show([], query, words.failed);
    }
    this.#list.setAttribute('aria-busy', 'false');
  }

  #show(pages: readonly PagefindPage[], query: string, message = ''): void {
    this.#status.textContent = message;
    const fullText = link(this.#paths.search(query), words.fullText(query));
    this.#list.replaceChildren(
      ...pages.map(renderPage),
      ...(query === '' ? [] : [create('li', { class: 'full-text' }, fullText)]),
    );
  }

  /** Open the first entry, once the list answers the query in the box. */
  async goToFirst(): Promise<void> {
    await this.#answered;
    this.#list.querySelector('a')?.click();
  }

  /** Move focus from the box through the list and back with ↓ and ↑. */
  #move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const stops = [this.#input, ...this.#list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[(at + step + stops.length) % stops.length]?.focus();
  }
}

function renderPage({ url, meta, sub_results: headings }: PagefindPage): HTMLLIElement {
  const { title = url, kind = '', note = '' } = meta;
  const below = headings.filter((heading) => heading.url !== url).slice(0, MOST_HEADINGS);
  return create(
    'li',
    {},
    isKind(kind) ? create('span', { class: 'tag' }, words.kind[kind]) : undefined,
    link(url, title),
    note === '' ? undefined : create('span', { class: 'note' }, note),
    below.length === 0
      ? undefined
      : create(
          'ul',
          { role: 'list' },
          ...below.map((heading) => create('li', {}, link(heading.url, heading.title))),
        ),
  );
}

customElements.define('site-switcher', SiteSwitcher);
