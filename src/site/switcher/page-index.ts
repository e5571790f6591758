import { isLoadFailure, LoadError } from '../shared/browser/load.ts';

/** The parts of Pagefind's browser module that are used; it ships without types. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/** A page as Pagefind tells of it. */
export interface PagefindPage {
  url: string;
  /** As `PageTitle.astro` marks it. */
  meta: { title?: string; kind?: string; note?: string };
  /** Headings of the page that hold the words, with their own addresses. */
  sub_results: { title: string; url: string }[];
}

export interface FoundPages {
  pages: PagefindPage[];
  /** How many there are in all. */
  total: number;
}

/** Pagefind's index of the site's pages, loaded at the first question. */
export class PageIndex {
  readonly #base: string;
  #loading: Promise<Pagefind> | undefined;
  #tries = 0;

  /** @param base path under which the site is served */
  constructor(base: string) {
    this.#base = base;
  }

  /**
   * @param most pages read
   * @throws LoadError if Pagefind or its index cannot be loaded; asked again, it tries again
   */
  async find(query: string, most: number): Promise<FoundPages> {
    try {
      const pagefind = await (this.#loading ??= this.#load());
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return { pages, total: results.length };
    } catch (error) {
      this.#loading = undefined;
      // Whatever Pagefind throws comes of a file that it could not read.
      throw isLoadFailure(error) ? error : new LoadError(String(error));
    }
  }

  async #load(): Promise<Pagefind> {
    // Browsers remember that a module could not be loaded: another try needs another address.
    const again = this.#tries === 0 ? '' : `?again=${this.#tries}`;
    this.#tries += 1;
    const module = `${this.#base}pagefind/pagefind.js${again}`;
    // The module is Pagefind's own and without types; what is used of it stands above.
    const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
    await pagefind.options({ baseUrl: this.#base });
    return pagefind;
  }
}
