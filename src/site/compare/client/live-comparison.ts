import {
  columnNames,
  emptyCompareState,
  formatCompareState,
  parseCompareState,
  withColumn,
  type CompareState,
} from '../model/state.ts';
import { createPaths } from '../../../paths.ts';
import { compareStrings } from '../../../words/compare.ts';
import { failureStrings } from '../../../words/failure.ts';
import { isLoadFailure } from '../../shared/browser/load.ts';
import { required } from '../../shared/browser/dom.ts';
import { WorkerService } from '../../shared/browser/worker-service.ts';
import type { ColumnLists } from './column-lists.ts';
import type { CompareService } from './compare-worker.ts';
import { CompareToolbar } from './toolbar.ts';
import { ShownComparison } from './shown-comparison.ts';

/** The page of comparisons: what the address says is what is shown, and the other way round. */
class LiveComparison extends HTMLElement {
  readonly #worker = new WorkerService<CompareService>(
    () => new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' }),
  );
  #state: CompareState = emptyCompareState;
  #toolbar: CompareToolbar | undefined;
  #shown: ShownComparison | undefined;
  #lists: ColumnLists | undefined;
  /** Counts renderings, so that a slow answer never replaces a newer choice. */
  #rendering = 0;

  connectedCallback(): void {
    this.#toolbar = new CompareToolbar(this, {
      state: () => this.#state,
      go: this.#go,
      step: (by) => this.#shown?.step(by),
      onListsOpened: () => void this.#try(() => this.#showLists()),
    });
    this.#shown = new ShownComparison(this, {
      retry: () => {
        this.#toolbar?.focus(required(this, '[data-report]', HTMLSelectElement));
        void this.#render();
      },
      onSwitch: (shown) => {
        this.#state = { ...this.#state, shown };
        // Looking at another column is no step to come back from.
        history.replaceState(null, '', location.pathname + formatCompareState(this.#state));
      },
      showWhole: (index) => {
        const choice = this.#state.columns[index];
        if (!choice || !this.#toolbar) return;
        // The button that was pressed goes away.
        const column = this.#toolbar.column(index);
        this.#toolbar.focus(required(column, '[data-section]', HTMLSelectElement));
        this.#go(withColumn(this.#state, index, { ...choice, section: null }));
      },
    });
    addEventListener('popstate', this.#readAddress);
    this.#state = parseCompareState(location.search);
    // What a form or an old link asked for stands in the address as it would be shared.
    const address = location.pathname + formatCompareState(this.#state) + location.hash;
    history.replaceState(null, '', address);
    this.#toolbar.foldLists();
    void this.#render();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#readAddress);
  }

  /** Going to a fragment also lands here, but leaves the comparison as it is. */
  readonly #readAddress = (): void => {
    const state = parseCompareState(location.search);
    if (formatCompareState(state) === formatCompareState(this.#state)) return;
    this.#state = state;
    void this.#render();
  };

  readonly #go = (state: CompareState, moved = false): void => {
    this.#state = state;
    history.pushState(null, '', location.pathname + formatCompareState(state));
    void this.#render(moved);
  };

  async #render(moved = false): Promise<void> {
    const rendering = (this.#rendering += 1);
    const isCurrent = () => rendering === this.#rendering;
    this.#toolbar?.show(this.#state);
    this.#shown?.waiting();
    await this.#try(() => Promise.all([this.#compare(moved, isCurrent), this.#showLists()]));
    if (isCurrent()) this.removeAttribute('aria-busy');
  }

  async #compare(moved: boolean, isCurrent: () => boolean): Promise<void> {
    const [state, controls, shown] = [this.#state, this.#toolbar, this.#shown];
    if (!controls || !shown) return;
    const { topicNames } = controls;
    const base = this.dataset.base ?? '/';
    const comparison = await this.#worker.ask(
      async (service) => await service.compare({ state, topicNames, moved, base }),
    );
    if (!isCurrent()) return;
    const { topic } = state;
    const known = topic === null || topicNames.has(topic);
    const unknownTopic = known ? undefined : compareStrings.errors.unknownTopic(topic);
    await shown.show(comparison, { state, unknownTopic, isCurrent });
    if (!isCurrent()) return;
    // Written by our own build: pairs of id and name.
    const names = JSON.parse(this.dataset.indicators ?? '[]') as [string, string][];
    const numbers = await this.#worker.ask(
      async (service) => await service.numbers(new Map(names), base),
    );
    if (isCurrent()) shown.showNumbers(numbers);
  }

  /** The lists are read when they are first seen: a link that brings everything needs none. */
  async #showLists(): Promise<void> {
    const controls = this.#toolbar;
    if (!controls?.listsOpen) return;
    const { ColumnLists: Lists } = await import('./column-lists.ts');
    this.#lists ??= new Lists(
      columnNames.map((_, index) => controls.column(index)),
      { paths: createPaths(this.dataset.base ?? '/'), topicNames: controls.topicNames },
      (change) => {
        this.#go(change(this.#state));
      },
    );
    await this.#lists.show(this.#state);
  }

  async #try(run: () => Promise<unknown>): Promise<void> {
    const rendering = this.#rendering;
    try {
      await run();
    } catch (error) {
      if (rendering !== this.#rendering) return;
      console.error(error);
      if (isLoadFailure(error)) this.#shown?.failed();
      else this.#shown?.say(failureStrings.program);
    }
  }
}

customElements.define('report-compare', LiveComparison);
