import {
  emptyExploreState,
  formatExploreState,
  sortKeys,
  type ExploreState,
} from '../model/explore-state.ts';
import { createPaths } from '../../../paths.ts';
import { exploreStrings as words } from '../../../words/explore.ts';
import { ShownResult } from './shown-result.ts';
import { failureStrings } from '../../../words/failure.ts';
import { required } from '../../shared/browser/dom.ts';
import { nextTask } from '../../shared/browser/next-task.ts';
import { isLoadFailure } from '../../shared/browser/load.ts';
import { ExploreWorker } from './ask-worker.ts';
import { ExploreForm } from './form.ts';
import { ExploreHistory } from './history.ts';
import type { ExploreResult } from './worker-messages.ts';

/** Parts that are read without asking: some 200,000 numbers. */
const PARTS_AT_ONCE = 40;

/**
 * The explorer of all numbers. The address holds the whole state: a reload, a link and the back
 * button show the same. Without script, or until the first answer, the page's own table stands.
 */
class MetricExplorer extends HTMLElement {
  #base = this.dataset.base ?? '/';
  #paths = createPaths(this.#base);
  #folder = new URL(this.#paths.exploreData, location.href).href;
  #worker = new ExploreWorker({ base: this.#base, folder: this.#folder });
  #history = new ExploreHistory((state) => this.#take(state));
  #form = new ExploreForm(this, this.#history, `${this.#folder}places.json`, () => this.#named());
  #answer = new ShownResult(this, this.#form, this.#history, this.#paths);
  #taken = required(this, '[data-take]', HTMLButtonElement);
  #more = required(this, '[data-more]', HTMLButtonElement);
  #status = required(this, '[role="status"]', HTMLElement);
  #result: ExploreResult | undefined;
  /** Number of the newest question or answer: what is shown of an older one goes no further. */
  #turn = 0;
  #mostParts = PARTS_AT_ONCE;

  connectedCallback(): void {
    required(this, '[data-reset]', HTMLElement).addEventListener('click', () => {
      this.#history.commit(emptyExploreState);
      this.#form.query.focus();
    });
    for (const header of this.querySelectorAll<HTMLElement>('[data-sort]')) {
      header.querySelector('button')?.addEventListener('click', () => this.#sort(header));
    }
    this.#more.addEventListener('click', () => {
      // After a failure the same is asked once more.
      if (this.#result && this.#result.wanted > this.#mostParts) this.#mostParts += PARTS_AT_ONCE;
      this.#ask(this.#history.state);
    });
    this.#take(this.#history.state);
  }

  #take(state: ExploreState): void {
    this.#mostParts = PARTS_AT_ONCE;
    this.#form.fill(state);
    this.#ask(state);
  }

  #ask(state: ExploreState): void {
    this.#turn += 1;
    this.#more.hidden = true;
    this.ariaBusy = 'true';
    if (!this.#result) this.#status.textContent = words.loading;
    this.#worker
      .explore(state, this.#mostParts, (result) => void this.#show(result))
      .catch((error: unknown) => this.#fail(error));
  }

  /** Once names of places are known, say the one that is chosen. */
  #named(): void {
    const { state } = this.#history;
    if (state.filters.place === undefined) return;
    this.#form.fill(state);
    if (this.#result) void this.#show(this.#result);
  }

  async #show(result: ExploreResult): Promise<void> {
    this.#result = result;
    this.removeAttribute('data-failed');
    const { state } = this.#history;
    // Not by the result: the same one is shown again once names of places are known.
    const turn = (this.#turn += 1);
    const isNewest = () => turn === this.#turn;
    // To take the answer over from the worker is work enough for one turn.
    await nextTask();
    if (!isNewest()) return;
    // All that stands above the rows comes with the first of them, so that none moves.
    const shown = this.#answer.show(result, state, isNewest);
    const isWhole = result.read === result.wanted;
    this.#taken.hidden = false;
    this.#taken.disabled = !isWhole || result.found === 0;
    this.#taken.dataset.state = formatExploreState(state);
    this.#taken.textContent = isWhole ? words.take(result.found) : words.takeWait;
    this.#more.hidden = isWhole || result.isReading;
    this.#more.textContent = words.readMore;
    this.#status.textContent = this.#answer.summary(result);
    await shown;
    await nextTask();
    if (!isNewest()) return;
    this.#form.count(result);
    this.ariaBusy = String(result.isReading);
  }

  /** Falling, rising, and the order of the corpus by turns; names the other way round. */
  #sort(header: HTMLElement): void {
    const by = sortKeys.find((key) => key === header.dataset.sort);
    if (!by) return;
    const { sort } = this.#history.state;
    const isFallingFirst = by === 'value' || by === 'year';
    if (sort?.by !== by) this.#history.commit({ sort: { by, descending: isFallingFirst } });
    else if (sort.descending !== isFallingFirst) this.#history.commit({ sort: null });
    else this.#history.commit({ sort: { by, descending: !sort.descending } });
  }

  #fail(error: unknown): void {
    console.error(error);
    // The page's own table stands where nothing was found yet; it is markup of our own build.
    this.toggleAttribute('data-failed', !this.#result);
    const kept = this.querySelector('[data-static] > noscript');
    if (kept && !this.#result) kept.outerHTML = kept.textContent;
    this.ariaBusy = 'false';
    this.#status.textContent = isLoadFailure(error) ? words.failed : failureStrings.program;
    this.#more.hidden = false;
    this.#more.textContent = words.retry;
  }
}

customElements.define('metric-explorer', MetricExplorer);
