import { withColumn, type CompareState } from '../model/state.ts';
import type { Paths } from '../../../paths.ts';
import type { Report } from '../../../schema/report.ts';
import { ColumnPicker } from './column-picker.ts';
import { openCompareData, type CompareData } from './compare-data.ts';
import { showSimilar } from './similar-sections.ts';

/** What the lists of all columns need beside the choice. */
interface ListsContext {
  paths: Paths;
  topicNames: ReadonlyMap<string, string>;
}

/** The lists from which the columns are chosen, with the sections that are like a chosen one. */
export class ColumnLists {
  readonly #columns: readonly HTMLElement[];
  readonly #context: ListsContext;
  readonly #data: CompareData;
  readonly #pickers: readonly ColumnPicker[];
  readonly #change: (change: (state: CompareState) => CompareState) => void;
  #state: CompareState | undefined;

  /** @param change called with what a choice makes of the comparison that is shown then */
  constructor(
    columns: readonly HTMLElement[],
    context: ListsContext,
    change: (change: (state: CompareState) => CompareState) => void,
  ) {
    this.#columns = columns;
    this.#context = context;
    this.#change = change;
    this.#data = openCompareData(context.paths);
    this.#pickers = columns.map(
      (column, index) =>
        new ColumnPicker(column, {
          lists: () => this.#data.choiceLists(),
          choices: (list) => this.#data.choices(list),
          onChange: (choice) => {
            change((state) => withColumn(state, index, choice));
          },
        }),
    );
  }

  /** @throws if the lists cannot be read; a report that cannot be read has no list of sections */
  async show(state: CompareState): Promise<void> {
    this.#state = state;
    const { topicNames } = this.#context;
    const topic = state.topic !== null && topicNames.has(state.topic) ? state.topic : null;
    const reports = await Promise.all(
      state.columns.map(async (choice): Promise<Report | null> => {
        return choice && (await this.#data.report(choice.report).catch(() => null));
      }),
    );
    if (this.#state !== state) return;
    await Promise.all(
      this.#pickers.slice(0, reports.length).map(async (picker, index) => {
        const choice = state.columns[index] ?? null;
        await picker.show({ choice, report: reports[index] ?? null, topic, topicNames });
      }),
    );
    if (this.#state === state) await this.#showSimilar(state);
  }

  /** Beside each chosen section those of other reports that are like it. */
  async #showSimilar(state: CompareState): Promise<void> {
    await Promise.all(
      this.#columns.map((column, index) =>
        showSimilar(column, state.columns[index] ?? null, {
          data: this.#data,
          topicNames: this.#context.topicNames,
          choose: (similar) => {
            const free = state.columns.findIndex((other, place) => place !== index && !other);
            const next = free === -1 ? (index + 1) % state.columns.length : free;
            this.#change((now) => withColumn(now, next, { ...similar, part: null }));
          },
        }),
      ),
    );
  }
}
