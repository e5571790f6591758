import { WorkerService } from '../../shared/browser/worker-service.ts';
import type { QuoteAnswer } from '../model/check-quote.ts';
import type { QuoteService } from './quote-worker.ts';

/** The quote check, in a worker. */
export class QuoteWorker {
  readonly #worker = new WorkerService<QuoteService>(
    () => new Worker(new URL('./quote-worker.ts', import.meta.url), { type: 'module' }),
  );
  readonly #index: string;

  /** @param index address of the folder of the search index */
  constructor(index: string) {
    this.#index = new URL(index, location.href).href;
  }

  /** @throws LoadError if the index or the program of the check cannot be loaded */
  check(quote: string): Promise<QuoteAnswer> {
    return this.#worker.ask(async (service) => await service.check(this.#index, quote));
  }
}
