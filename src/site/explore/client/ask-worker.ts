import { proxy } from 'comlink';
import { WorkerService } from '../../shared/browser/worker-service.ts';
import type { ExploreState } from '../model/explore-state.ts';
import type { NumberInContext } from '../../take/model/number-table.ts';
import type { ExplorePlaces, ExploreResult } from './worker-messages.ts';
import type { ExploreService } from './explore-worker.ts';

/** Finds metrics, in a worker. */
export class ExploreWorker {
  readonly #worker = new WorkerService<ExploreService>(
    () => new Worker(new URL('./explore-worker.ts', import.meta.url), { type: 'module' }),
  );
  readonly #places: ExplorePlaces;
  #newest = 0;

  constructor(places: ExplorePlaces) {
    this.#places = places;
  }

  /**
   * A newer search ends an older one.
   *
   * @param mostParts parts that may be read before the reader is asked
   * @param onResult may be told several times: with every few parts, and last when all are read; never
   *   of an older search
   * @throws LoadError if the data or the program of the explorer cannot be loaded
   */
  async explore(
    state: ExploreState,
    mostParts: number,
    onResult: (result: ExploreResult) => void,
  ): Promise<void> {
    const turn = (this.#newest += 1);
    const isNewest = () => turn === this.#newest;
    try {
      await this.#worker.ask((service) =>
        service.explore(
          this.#places,
          { state, mostParts },
          proxy((result: ExploreResult) => {
            if (isNewest()) onResult(result);
          }),
        ),
      );
    } catch (error) {
      if (isNewest()) throw error;
    }
  }

  /**
   * All rows that a state lets through, in its order.
   *
   * @throws LoadError if the data cannot be read
   */
  rows(state: ExploreState): Promise<NumberInContext[]> {
    return this.#worker.ask((service) => service.rows(this.#places, state));
  }
}
