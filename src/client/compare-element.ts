import {
  addColumn,
  columnNames,
  columnParts,
  commonPart,
  compareViews,
  emptyCompareState,
  FEWEST_COLUMNS,
  formatCompareState,
  moveLeft,
  parseCompareState,
  removeColumn,
  sharedModes,
  withColumn,
  withPart,
  type CompareState,
} from '../compare/state.ts';
import { createPaths, type Paths } from '../routes/paths.ts';
import { compareStrings } from '../strings-compare.ts';
import type { CompareResult } from './compare-result.ts';
import { openCompareData, type CompareData } from './compare-data.ts';
import { required } from './dom.ts';
import type { ColumnPicker } from './compare-picker.ts';

/** Width from which the columns are chosen side by side; as in ReportCompare.astro. */
const wide = matchMedia('(width >= 48rem)');

/** The page of comparisons: what the address says is what is shown, and the other way round. */
class ReportCompare extends HTMLElement {
  #paths: Paths = createPaths('/');
  #data: CompareData = openCompareData(this.#paths, fetch);
  #state: CompareState = emptyCompareState;
  #pickers: ColumnPicker[] = [];
  #result: CompareResult | undefined;
  #topicNames: ReadonlyMap<string, string> = new Map();
  /** Counts renderings, so that a slow answer never replaces a newer choice. */
  #rendering = 0;

  connectedCallback(): void {
    this.#paths = createPaths(this.dataset.base ?? '/');
    this.#data = openCompareData(this.#paths, fetch.bind(window));
    const topic = required(this, '[data-topic]', HTMLSelectElement);
    this.#topicNames = new Map([...topic.options].slice(1).map(({ value, text }) => [value, text]));
    topic.addEventListener('change', () => {
      this.#go({ ...this.#state, topic: topic.value || null });
    });
    this.#listenToButtons();
    this.#listenToModes();
    required(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
    });
    addEventListener('popstate', this.#readAddress);
    this.#state = parseCompareState(location.search);
    // What a form or an old link asked for stands in the address as it would be shared.
    const address = location.pathname + formatCompareState(this.#state) + location.hash;
    history.replaceState(null, '', address);
    // Where a link has brought everything and room is scarce, the texts come first.
    required(this, '[data-choosing]', HTMLDetailsElement).open =
      wide.matches || this.#state.columns.includes(null);
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

  #column(index: number): HTMLFieldSetElement {
    const name = columnNames[index] ?? 'a';
    return required(this, `fieldset[data-side=${name}]`, HTMLFieldSetElement);
  }

  async #openPickers(): Promise<readonly ColumnPicker[]> {
    if (this.#pickers.length > 0) return this.#pickers;
    const { ColumnPicker: Picker } = await import('./compare-picker.ts');
    if (this.#pickers.length === 0) {
      this.#pickers = columnNames.map((_, index) => {
        return new Picker(this.#column(index), {
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

  #listenToButtons(): void {
    const on = (root: ParentNode, selector: string, run: () => void) => {
      required(root, selector, HTMLButtonElement).addEventListener('click', run);
    };
    on(this, '[data-swap]', () => {
      this.#go(moveLeft(this.#state, 1), true);
    });
    on(this, '[data-add]', () => {
      const added = this.#state.columns.length;
      this.#go(addColumn(this.#state));
      this.#focus(required(this.#column(added), '[data-report]', HTMLSelectElement));
    });
    on(this, '[data-previous]', () => this.#result?.step(-1));
    on(this, '[data-next]', () => this.#result?.step(1));
    columnNames.forEach((_, index) => {
      on(this.#column(index), '[data-remove]', () => {
        this.#go(removeColumn(this.#state, index));
        // The button that was pressed may have gone away.
        const left = Math.min(index, this.#state.columns.length - 1);
        this.#focus(required(this.#column(left), '[data-report]', HTMLSelectElement));
      });
      on(this.#column(index), '[data-left]', () => {
        this.#go(moveLeft(this.#state, index), true);
      });
    });
  }

  #listenToModes(): void {
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const view = compareViews.find((name) => name === target.value);
      const shared = sharedModes.find((name) => name === target.value);
      if (target.name === 'view' && view) this.#go({ ...this.#state, view });
      if (target.name === 'part') {
        const part = columnParts.find((name) => name === target.value) ?? null;
        this.#go(withPart(this.#state, part));
      }
      if (target.name === 'shared' && shared) this.#go({ ...this.#state, shared });
      if (target.name === 'together') this.#go({ ...this.#state, together: target.checked });
    });
  }

  /** Opens the lists where they are folded away. */
  #focus(list: HTMLSelectElement): void {
    required(this, '[data-choosing]', HTMLDetailsElement).open = true;
    list.focus();
  }

  #go(state: CompareState, moved = false): void {
    this.#state = state;
    history.pushState(null, '', location.pathname + formatCompareState(state));
    void this.#render(moved);
  }

  async #render(moved = false): Promise<void> {
    const rendering = (this.#rendering += 1);
    const state = this.#state;
    this.#showControls(state);
    this.#result?.waiting();
    try {
      const result = await this.#openResult();
      result.waiting();
      const pickers = await this.#openPickers();
      const { loadColumns } = await import('./compare-load.ts');
      const { topic } = state;
      const known = topic === null || this.#topicNames.has(topic);
      const [columns, weights] = await Promise.all([
        loadColumns(state, this.#data, this.#paths, known ? topic : null),
        this.#data.termWeights(),
      ]);
      if (rendering !== this.#rendering) return;
      await Promise.all(
        pickers.slice(0, columns.length).map((picker, index) =>
          picker.show({
            choice: state.columns[index] ?? null,
            report: columns[index]?.report ?? null,
            topic: known ? topic : null,
            topicNames: this.#topicNames,
          }),
        ),
      );
      if (rendering !== this.#rendering) return;
      result.show(columns, {
        state,
        weights,
        topicNames: this.#topicNames,
        moved,
        unknownTopic: known ? undefined : compareStrings.errors.unknownTopic(topic),
        showWhole: (index) => {
          const choice = this.#state.columns[index];
          if (!choice) return;
          // The button that was pressed goes away.
          this.#focus(required(this.#column(index), '[data-section]', HTMLSelectElement));
          this.#go(withColumn(this.#state, index, { ...choice, section: null }));
        },
      });
      await this.#showSimilar(state);
    } catch {
      if (rendering !== this.#rendering) return;
      // Whatever could not be read, the reader can only try again.
      if (this.#result) this.#result.failed();
      else this.#say(compareStrings.errors.notStarted);
    }
  }

  #say(words: string): void {
    required(this, '.compare-message', HTMLElement).textContent = words;
  }

  /** The part that aligns and draws is loaded after the page itself can be used. */
  async #openResult(): Promise<CompareResult> {
    if (this.#result) return this.#result;
    const { CompareResult: Result } = await import('./compare-result.ts');
    this.#result ??= new Result(this, this.#paths, {
      retry: () => {
        this.#focus(required(this, '[data-report]', HTMLSelectElement));
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
  async #showSimilar(state: CompareState): Promise<void> {
    const { showSimilar } = await import('./compare-similar.ts');
    columnNames.forEach((_, index) => {
      void showSimilar(this.#column(index), state.columns[index] ?? null, {
        data: this.#data,
        topicNames: this.#topicNames,
        choose: (similar) => {
          const free = state.columns.findIndex((column, other) => other !== index && !column);
          const next = free === -1 ? (index + 1) % state.columns.length : free;
          this.#go(withColumn(this.#state, next, { ...similar, part: null }));
        },
      });
    });
  }

  #showControls(state: CompareState): void {
    const { columns } = state;
    columnNames.forEach((_, index) => {
      const column = this.#column(index);
      column.hidden = index >= columns.length;
      required(column, '[data-left]', HTMLButtonElement).hidden =
        index === 0 || columns.length <= FEWEST_COLUMNS;
      required(column, '[data-remove]', HTMLButtonElement).hidden =
        columns.length <= FEWEST_COLUMNS;
    });
    required(this, '[data-swap]', HTMLButtonElement).hidden = columns.length > FEWEST_COLUMNS;
    required(this, '[data-add]', HTMLButtonElement).hidden = columns.length === columnNames.length;
    const part = commonPart(state);
    for (const input of this.querySelectorAll<HTMLInputElement>('input[name]')) {
      if (input.name === 'part') {
        input.checked = part !== undefined && input.value === (part ?? '');
      }
      if (input.name === 'view') input.checked = input.value === state.view;
      if (input.name === 'shared') input.checked = input.value === state.shared;
      if (input.name === 'together') input.checked = state.together;
    }
    this.#showTopic(state.topic);
  }

  #showTopic(topic: string | null): void {
    const select = required(this, '[data-topic]', HTMLSelectElement);
    select.querySelector('[data-unknown]')?.remove();
    if (topic !== null && !this.#topicNames.has(topic)) {
      const option = new Option(compareStrings.unknownOption(topic), topic);
      option.dataset.unknown = '';
      select.append(option);
    }
    select.value = topic ?? '';
  }
}

customElements.define('report-compare', ReportCompare);
