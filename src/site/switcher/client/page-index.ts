import { isLoadFailure, LoadError } from '../../shared/browser/load.ts';

/** The used parts of Pagefind's browser module, which has no types. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/** A page in the results of Pagefind. */
export interface PagefindPage {
  url: string;
  /** As `PageTitle.astro` marks it. */
  meta: { title?: string; kind?: string; note?: string };
  /** Headings of the page with the words of the query. */
  sub_results: { title: string; url: string }[];
}

export interface FoundPages {
  pages: PagefindPage[];
  /** Number of all pages found. */
  total: number;
}

/** Pagefind's index of the site's pages, loaded with the first query. */
export class PageIndex {
  readonly #home: string;
  #loading: Promise<Pagefind> | undefined;
  #tries = 0;

  /** @param home where the pages of this language stand */
  constructor(home: string) {
    this.#home = home;
  }

  /**
   * @param most most pages to return
   * @throws LoadError if Pagefind or its index cannot be loaded; the next call tries again
   */
  async find(query: string, most: number): Promise<FoundPages> {
    try {
      const pagefind = await (this.#loading ??= this.#load());
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return { pages, total: results.length };
    } catch (error) {
      this.#loading = undefined;
      // Pagefind throws only if it cannot read one of its files.
      throw isLoadFailure(error) ? error : new LoadError(String(error));
    }
  }

  async #load(): Promise<Pagefind> {
    // Browsers cache the failure to load a module, so another try needs another address.
    const again = this.#tries === 0 ? '' : `?again=${this.#tries}`;
    this.#tries += 1;
    const module = `${this.#home}pagefind/pagefind.js${again}`;
    const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
    await pagefind.options({ baseUrl: this.#home });
    return pagefind;
  }
}
