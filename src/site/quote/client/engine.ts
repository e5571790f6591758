import type { QuoteAnswer } from '../model/check-quote.ts';
import type { QuoteRequest, QuoteResponse } from './protocol.ts';

/** The quote check, in a worker that is started by the first quote. */
export class QuoteEngine {
  #worker: Worker | undefined;
  #waiting = new Map<number, PromiseWithResolvers<QuoteAnswer>>();
  #index: string;
  #requests = 0;

  /** @param index address of the folder of the search index */
  constructor(index: string) {
    this.#index = new URL(index, location.href).href;
  }

  /** @throws if the index cannot be loaded */
  check(quote: string): Promise<QuoteAnswer> {
    this.#worker ??= this.#start();
    const id = (this.#requests += 1);
    const answer = Promise.withResolvers<QuoteAnswer>();
    this.#waiting.set(id, answer);
    this.#worker.postMessage({ id, index: this.#index, quote } satisfies QuoteRequest);
    return answer.promise;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<QuoteResponse>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.ok) waiting?.resolve(data.answer);
      else waiting?.reject(new Error(data.error));
    });
    worker.addEventListener('error', (event) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(event.message));
      this.#waiting.clear();
      this.#worker = undefined;
    });
    return worker;
  }
}
