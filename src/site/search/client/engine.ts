import type { SearchFilters } from '../../../schema/search.ts';
import type { SearchReading, SearchRequest, SearchResponse, SearchResult } from './protocol.ts';

/** Reports that are read and shown at once. */
const REPORTS_PER_PAGE = 10;

/** The search of the site: exact strings, in a worker. */
export class SearchEngine {
  #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  #waiting = new Map<number, PromiseWithResolvers<SearchResult>>();
  #index: string;
  #requests = 0;

  /** @param index address of the folder with the manifest */
  constructor(index: string) {
    this.#index = new URL(index, location.href).href;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<SearchResponse>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.ok) waiting?.resolve(data.result);
      else waiting?.reject(new Error(data.error));
    });
    this.#worker.addEventListener('error', (event) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(event.message));
      this.#waiting.clear();
    });
  }

  /**
   * A page of the hits of a query.
   *
   * @param query in the language of `parseQuery`
   * @param from number of reports read before: `read` of the page before, 0 for the first
   * @param count of reports to read now
   * @throws if the index cannot be loaded
   */
  search(
    query: string,
    filters: SearchFilters,
    from = 0,
    count = REPORTS_PER_PAGE,
    reading: SearchReading = {},
  ): Promise<SearchResult> {
    const id = (this.#requests += 1);
    const answer = Promise.withResolvers<SearchResult>();
    this.#waiting.set(id, answer);
    this.#worker.postMessage({
      id,
      index: this.#index,
      query,
      filters,
      from,
      count,
      ...reading,
    } satisfies SearchRequest);
    return answer.promise;
  }
}
