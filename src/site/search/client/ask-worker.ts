import { proxy } from 'comlink';
import type { SearchFilters } from '../../../schema/search.ts';
import { WorkerService } from '../../shared/browser/worker-service.ts';
import type { OnPart, SearchReading, SearchResult } from './worker-messages.ts';
import type { SearchService } from './search-worker.ts';

/** The search of the site: exact strings, in a worker. */
export class SearchWorker {
  readonly #worker = new WorkerService<SearchService>(
    () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
  );
  readonly #index: string;

  /** @param index address of the folder with the manifest */
  constructor(index: string) {
    this.#index = new URL(index, location.href).href;
  }

  /**
   * A page of the hits of a query.
   *
   * @param query in the language of `parseQuery`
   * @param from number of reports read before: `read` of the page before, 0 for the first
   * @param count of reports to read now
   * @param onPart told what is found before all of the index has been asked
   * @throws LoadError if the index or the program of the search cannot be loaded
   */
  search(
    query: string,
    filters: SearchFilters,
    from: number,
    count: number,
    reading: SearchReading,
    onPart?: OnPart,
  ): Promise<SearchResult> {
    const request = { index: this.#index, query, filters, from, count, ...reading };
    const told = onPart && proxy(onPart);
    return this.#worker.ask((service) => service.search(request, told));
  }
}
