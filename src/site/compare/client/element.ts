import {
  columnNames,
  emptyCompareState,
  formatCompareState,
  parseCompareState,
  withColumn,
  type CompareState,
} from '../model/state.ts';
import { createPaths, type Paths } from '../../../paths.ts';
import { compareStrings } from '../../../words/compare.ts';
import { failureStrings } from '../../../words/failure.ts';
import { isLoadFailure } from '../../shared/browser/load.ts';
import { CompareControls } from './controls.ts';
import type { CompareResult } from './result.ts';
import { openCompareData, type CompareData } from './data.ts';
import { required } from '../../shared/browser/dom.ts';
import type { ColumnPicker } from './picker.ts';

/** The page of comparisons: what the address says is what is shown, and the other way round. */
class ReportCompare extends HTMLElement {
  #paths: Paths = createPaths('/');
  #data: CompareData = openCompareData(this.#paths, fetch);
  #state: CompareState = emptyCompareState;
  #pickers: ColumnPicker[] = [];
  #controls: CompareControls | undefined;
  #result: CompareResult | undefined;
  /** Counts renderings, so that a slow answer never replaces a newer choice. */
  #rendering = 0;

  connectedCallback(): void {
    this.#paths = createPaths(this.dataset.base ?? '/');
    this.#data = openCompareData(this.#paths, fetch.bind(window));
    this.#controls = new CompareControls(this, {
      state: () => this.#state,
      go: (state, moved) => {
        this.#go(state, moved);
      },
      step: (by) => this.#result?.step(by),
    });
    addEventListener('popstate', this.#readAddress);
    this.#state = parseCompareState(location.search);
    // What a form or an old link asked for stands in the address as it would be shared.
    const address = location.pathname + formatCompareState(this.#state) + location.hash;
    history.replaceState(null, '', address);
    this.#controls.foldLists();
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

  async #openPickers(controls: CompareControls): Promise<readonly ColumnPicker[]> {
    if (this.#pickers.length > 0) return this.#pickers;
    const { ColumnPicker: Picker } = await import('./picker.ts');
    if (this.#pickers.length === 0) {
      this.#pickers = columnNames.map((_, index) => {
        return new Picker(controls.column(index), {
          lists: () => this.#data.choiceLists(),
          choices: (list) => this.#data.choices(list),
          onChange: (choice) => {
            this.#go(withColumn(this.#state, index, choice));
          },
        });
      });
    }
    return this.#pickers;
  }

  #go(state: CompareState, moved = false): void {
    this.#state = state;
    history.pushState(null, '', location.pathname + formatCompareState(state));
    void this.#render(moved);
  }

  async #render(moved = false): Promise<void> {
    const controls = this.#controls;
    if (!controls) return;
    const rendering = (this.#rendering += 1);
    const state = this.#state;
    const { topicNames } = controls;
    controls.show(state);
    this.#result?.waiting();
    try {
      const result = await this.#openResult(controls);
      result.waiting();
      const pickers = await this.#openPickers(controls);
      const { loadColumns } = await import('./load.ts');
      const { topic } = state;
      const known = topic === null || topicNames.has(topic);
      const [columns, weights] = await Promise.all([
        loadColumns(state, this.#data, this.#paths, known ? topic : null, (texts) =>
          result.sharedRanges(texts),
        ),
        this.#data.termWeights(),
      ]);
      if (rendering !== this.#rendering) return;
      await Promise.all(
        pickers.slice(0, columns.length).map((picker, index) =>
          picker.show({
            choice: state.columns[index] ?? null,
            report: columns[index]?.report ?? null,
            topic: known ? topic : null,
            topicNames,
          }),
        ),
      );
      if (rendering !== this.#rendering) return;
      await result.show(columns, {
        isCurrent: () => rendering === this.#rendering,
        state,
        weights,
        topicNames,
        moved,
        unknownTopic: known ? undefined : compareStrings.errors.unknownTopic(topic),
        showWhole: (index) => {
          const choice = this.#state.columns[index];
          if (!choice) return;
          // The button that was pressed goes away.
          controls.focus(required(controls.column(index), '[data-section]', HTMLSelectElement));
          this.#go(withColumn(this.#state, index, { ...choice, section: null }));
        },
      });
      if (rendering === this.#rendering) await this.#showSimilar(state, controls);
    } catch (error) {
      if (rendering !== this.#rendering) return;
      console.error(error);
      if (!isLoadFailure(error)) this.#say(failureStrings.program);
      else if (this.#result) this.#result.failed();
      else this.#say(compareStrings.errors.notStarted);
    }
  }

  #say(words: string): void {
    required(this, '.compare-message', HTMLElement).textContent = words;
  }

  /** The part that aligns and draws is loaded after the page itself can be used. */
  async #openResult(controls: CompareControls): Promise<CompareResult> {
    if (this.#result) return this.#result;
    const { CompareResult: Result } = await import('./result.ts');
    this.#result ??= new Result(this, this.#paths, {
      retry: () => {
        controls.focus(required(this, '[data-report]', HTMLSelectElement));
        void this.#render();
      },
      onSwitch: (shown) => {
        this.#state = { ...this.#state, shown };
        // Looking at another column is no step to come back from.
        history.replaceState(null, '', location.pathname + formatCompareState(this.#state));
      },
    });
    return this.#result;
  }

  /** Beside each chosen section those of other reports that are like it. */
  async #showSimilar(state: CompareState, controls: CompareControls): Promise<void> {
    const { showSimilar } = await import('./similar.ts');
    columnNames.forEach((_, index) => {
      void showSimilar(controls.column(index), state.columns[index] ?? null, {
        data: this.#data,
        topicNames: controls.topicNames,
        choose: (similar) => {
          const free = state.columns.findIndex((column, other) => other !== index && !column);
          const next = free === -1 ? (index + 1) % state.columns.length : free;
          this.#go(withColumn(this.#state, next, { ...similar, part: null }));
        },
      });
    });
  }
}

customElements.define('report-compare', ReportCompare);
