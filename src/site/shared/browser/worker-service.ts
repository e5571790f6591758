import { wrap, type Remote } from 'comlink';
import { LoadError } from './load.ts';

/**
 * A worker that is started when it is first needed, and anew after it failed: a script that could not
 * be loaded once would otherwise never answer again.
 *
 * @typeParam Service what the worker offers with comlink's `expose`
 */
export class WorkerService<Service> {
  readonly #start: () => Worker;
  #running: { remote: Remote<Service>; failed: Promise<never> } | undefined;

  /** @param start makes the worker; Vite wants to see `new Worker(new URL(…))` where it is used */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /**
   * @param ask asks the service one thing
   * @throws what the service throws, by name and message; a {@link LoadError} if the worker's script
   *   could not be loaded
   */
  ask<Answer>(ask: (service: Remote<Service>) => Promise<Answer>): Promise<Answer> {
    const { remote, failed } = (this.#running ??= this.#run());
    return Promise.race([ask(remote), failed]);
  }

  #run(): { remote: Remote<Service>; failed: Promise<never> } {
    const worker = this.#start();
    const failed = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => {
        this.#running = undefined;
        worker.terminate();
        // An error that the worker's code let escape has words; a script that was not there has none.
        const { message } = event as Partial<ErrorEvent>;
        reject(message ? new Error(message) : new LoadError('the script of the worker'));
      });
    });
    // Nobody may be waiting when it fails.
    failed.catch(() => undefined);
    return { remote: wrap<Service>(worker), failed };
  }
}
