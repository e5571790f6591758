import type { ExploreState } from '../model/explore-state.ts';
import type { ExploreRequest, ExploreResponse, ExploreResult } from './protocol.ts';

/** What the explorer is told while a state is worked out. */
export interface ExploreListener {
  /** May come several times: with every few parts, and last when all are read. */
  onResult(result: ExploreResult): void;
  onError(): void;
}

/** Asks the worker; answers to older searches are dropped. */
export class ExploreEngine {
  #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  #place: Pick<ExploreRequest, 'base' | 'folder'>;
  #listener: ExploreListener;
  #requests = 0;
  #newest = 0;
  #files = new Map<number, PromiseWithResolvers<Blob>>();

  constructor(place: Pick<ExploreRequest, 'base' | 'folder'>, listener: ExploreListener) {
    this.#place = place;
    this.#listener = listener;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ExploreResponse>) =>
      this.#take(data),
    );
    this.#worker.addEventListener('error', () => listener.onError());
  }

  /** @param mostParts parts that may be read before the reader is asked */
  explore(state: ExploreState, mostParts: number): void {
    this.#newest = this.#send('explore', state, mostParts);
  }

  /** @throws if the data cannot be read */
  csv(state: ExploreState): Promise<Blob> {
    const file = Promise.withResolvers<Blob>();
    this.#files.set(this.#send('csv', state, Infinity), file);
    return file.promise;
  }

  #send(type: ExploreRequest['type'], state: ExploreState, mostParts: number): number {
    const id = (this.#requests += 1);
    const request: ExploreRequest = { type, id, ...this.#place, state, mostParts };
    this.#worker.postMessage(request);
    return id;
  }

  #take(response: ExploreResponse): void {
    const file = this.#files.get(response.id);
    this.#files.delete(response.id);
    if (response.type === 'csv') file?.resolve(response.file);
    else if (file && response.type === 'error') file.reject(new Error(response.error));
    else if (response.id !== this.#newest) return;
    else if (response.type === 'result') this.#listener.onResult(response.result);
    else {
      console.error(response.error);
      this.#listener.onError();
    }
  }
}
