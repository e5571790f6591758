import {
  formatCompareState,
  parseCompareState,
  sideNames,
  swapSides,
  type CompareState,
  type SideName,
} from '../compare/state.ts';
import { createPaths, type Paths } from '../routes/paths.ts';
import { compareStrings } from '../strings-compare.ts';
import { CompareResult } from './compare-result.ts';
import { openCompareData, type CompareData } from './compare-data.ts';
import { required } from './compare-dom.ts';
import { SidePicker } from './compare-picker.ts';
import { loadSides, type LoadedSide } from './compare-load.ts';

/** The page of comparisons: what the address says is what is shown, and the other way round. */
class ReportCompare extends HTMLElement {
  #paths: Paths = createPaths('/');
  #data: CompareData = openCompareData(this.#paths, fetch);
  #state: CompareState = parseCompareState('');
  #pickers: Record<SideName, SidePicker> | undefined;
  #result: CompareResult | undefined;
  #topicNames: ReadonlyMap<string, string> = new Map();
  /** Counts renderings, so that a slow answer never replaces a newer choice. */
  #rendering = 0;

  connectedCallback(): void {
    this.#paths = createPaths(this.dataset.base ?? '/');
    this.#data = openCompareData(this.#paths, fetch.bind(window));
    const topic = required(this, '[data-topic]', HTMLSelectElement);
    this.#topicNames = new Map([...topic.options].slice(1).map(({ value, text }) => [value, text]));
    this.#result = new CompareResult(this, this.#paths, () => {
      required(this, '[data-report]', HTMLSelectElement).focus();
      void this.#render();
    });
    this.#pickers = { a: this.#picker('a'), b: this.#picker('b') };
    topic.addEventListener('change', () => {
      this.#go({ ...this.#state, topic: topic.value || null });
    });
    required(this, '[data-swap]', HTMLButtonElement).addEventListener('click', () => {
      this.#go(swapSides(this.#state), true);
    });
    required(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
    });
    addEventListener('popstate', this.#readAddress);
    this.#state = parseCompareState(location.search);
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

  #picker(side: SideName): SidePicker {
    const root = required(this, `fieldset[data-side=${side}]`, HTMLFieldSetElement);
    return new SidePicker(root, (choice) => {
      this.#go({ ...this.#state, sides: { ...this.#state.sides, [side]: choice } });
    });
  }

  #go(state: CompareState, swapped = false): void {
    this.#state = state;
    history.pushState(null, '', location.pathname + formatCompareState(state));
    void this.#render(swapped);
  }

  async #render(swapped = false): Promise<void> {
    const rendering = (this.#rendering += 1);
    const state = this.#state;
    this.#result?.waiting();
    this.#showTopic(state.topic);
    let sides: Record<SideName, LoadedSide>;
    try {
      const reports = await this.#data.reports();
      if (rendering !== this.#rendering) return;
      for (const side of sideNames) this.#pickers?.[side].offer(reports);
      sides = await loadSides(state, reports, this.#data, this.#paths);
    } catch {
      // Whatever kept the list of reports from being read, the reader can only try again.
      if (rendering === this.#rendering) this.#result?.failed();
      return;
    }
    if (rendering !== this.#rendering) return;
    const { topic } = state;
    const known = topic === null || this.#topicNames.has(topic);
    for (const side of sideNames) {
      this.#pickers?.[side].show({
        choice: state.sides[side],
        report: sides[side].report,
        topic: known ? topic : null,
        topicNames: this.#topicNames,
      });
    }
    this.#result?.show(sides, {
      swapped,
      unknownTopic: known ? undefined : compareStrings.errors.unknownTopic(topic),
      showWhole: (side) => {
        const choice = this.#state.sides[side];
        if (!choice) return;
        // The button that was pressed goes away.
        this.#pickers?.[side].focusSection();
        const whole = { ...choice, section: null };
        this.#go({ ...this.#state, sides: { ...this.#state.sides, [side]: whole } });
      },
    });
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
