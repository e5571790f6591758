import type { Range } from '../../shared/text/range.ts';
import type { Text } from '../model/column-scope.ts';
import type { ColumnName, CompareState } from '../model/state.ts';
import type { Paths } from '../../../paths.ts';
import type { TermWeights } from '../../../schema/alignment.ts';
import { compareStrings } from '../../../words/compare.ts';
import { strings } from '../../../words/site.ts';
import { compareNotes } from '../view/notes.ts';
import { numberSections } from '../view/numbers.ts';
import type { CompareRow } from '../view/rows.ts';
import { noticeOf } from './notice.ts';
import { readyColumns, type LoadedColumn, type ReadyColumn } from './load.ts';
import { columnLabel, summary, title } from './names.ts';
import { matterList } from './matters.ts';
import { numberElements } from './numbers.ts';
import { overviewElement } from './overview.ts';
import { printedElements } from './printed.ts';
import { headsElement, rowElements } from './rows.ts';
import { scrollTogether } from './scroll.ts';
import { MatchSteps, sectionStart } from './steps.ts';
import { ColumnSwitch } from './switch.ts';
import { panelElement } from './text.ts';
import { create, required } from '../../shared/browser/dom.ts';
import { nextTask } from '../../shared/browser/next-task.ts';
import { WorkerService } from '../../shared/browser/worker-service.ts';
import type { RowsService } from './rows-worker.ts';

/** What is shown beside the columns themselves. */
export interface ResultContext {
  state: CompareState;
  weights: TermWeights;
  topicNames: ReadonlyMap<string, string>;
  /** False once the reader has chosen something else. */
  isCurrent: () => boolean;
  /** True right after columns changed places. */
  moved: boolean;
  unknownTopic: string | undefined;
  /** Called where a reader wants the whole report in place of a section that is not there. */
  showWhole: (column: number) => void;
}

/** What the result asks of the page. */
export interface ResultActions {
  /** Reads again what could not be read. */
  retry: () => void;
  /** Keeps in mind which column is in sight. */
  onSwitch: (side: ColumnName) => void;
}

/** Fewer texts cannot be laid side by side. */
const FEWEST_TEXTS = 2;

/** The lower part of the page: message, texts or rows, numbers. */
export class CompareResult {
  readonly #root: HTMLElement;
  readonly #message: HTMLElement;
  readonly #result: HTMLElement;
  readonly #overview: HTMLElement;
  readonly #printed: HTMLElement;
  readonly #notices: HTMLElement;
  readonly #matters: HTMLElement;
  readonly #panels: HTMLElement;
  readonly #numbers: HTMLElement;
  readonly #switch: ColumnSwitch;
  readonly #steps: MatchSteps;
  readonly #paths: Paths;
  readonly #indicatorNames: ReadonlyMap<string, string>;
  readonly #retry: () => void;
  readonly #aligner = new WorkerService<RowsService>(
    () => new Worker(new URL('./rows-worker.ts', import.meta.url), { type: 'module' }),
  );
  #letGo: (() => void) | undefined;

  constructor(root: HTMLElement, paths: Paths, { retry, onSwitch }: ResultActions) {
    this.#root = root;
    this.#message = required(root, '.compare-message', HTMLElement);
    this.#result = required(root, '.compare-result', HTMLElement);
    this.#overview = required(root, '[data-overview]', HTMLElement);
    this.#printed = required(root, '.compare-printed', HTMLElement);
    this.#notices = required(root, '.compare-notices', HTMLElement);
    this.#matters = required(root, '.compare-matters', HTMLElement);
    this.#panels = required(root, '.compare-panels', HTMLElement);
    this.#numbers = required(root, '.compare-numbers', HTMLElement);
    const buttons = required(root, '.compare-switch', HTMLElement);
    this.#switch = new ColumnSwitch(root, buttons, onSwitch);
    this.#steps = new MatchSteps(required(root, '[data-position]', HTMLElement));
    this.#paths = paths;
    // Written by our own build: pairs of id and name.
    const names = JSON.parse(root.dataset.indicators ?? '[]') as [string, string][];
    this.#indicatorNames = new Map(names);
    this.#retry = retry;
  }

  waiting(): void {
    this.#root.setAttribute('aria-busy', 'true');
    // Quick answers come without a word of waiting.
    if (this.#result.hidden) this.#message.textContent = compareStrings.loading;
  }

  failed(): void {
    this.#message.classList.remove('visually-hidden');
    this.#root.removeAttribute('aria-busy');
    this.#result.hidden = true;
    this.#message.replaceChildren(compareStrings.errors.notLoaded, ' ', this.#retryButton());
  }

  /** Shows the columns; what is no longer current when it is ready is not shown. */
  async show(columns: readonly LoadedColumn[], context: ResultContext): Promise<void> {
    const { state } = context;
    const aligning = readyColumns(columns);
    const rows =
      aligning.length >= FEWEST_TEXTS && state.view !== 'numbers'
        ? await this.#align(aligning, context)
        : [];
    if (!context.isCurrent()) return;
    this.#result.hidden = columns.every(({ kind }) => kind === 'empty');
    const ready = readyColumns(columns);
    // What the lists and the headings already show is said to those who do not see them.
    const complete = ready.length === columns.length;
    this.#message.classList.toggle('visually-hidden', complete && !context.unknownTopic);
    const message = [context.unknownTopic, summary(columns, context.moved)];
    this.#message.textContent = message.filter((words) => words !== undefined).join('');

    const isAligned = ready.length >= FEWEST_TEXTS;
    const view = isAligned ? state.view : 'texts';
    this.#root.dataset.view = view;
    this.#root.dataset.shared = state.shared;
    this.#letGo?.();
    this.#matters.replaceChildren(
      ...(view === 'rows' && rows.length > 0 ? [this.#mattersOf(ready, rows)] : []),
    );
    this.#overview.replaceChildren(...(view === 'numbers' ? [] : this.#overviewOf(ready, rows)));
    this.#switch.show(ready, state.shown);
    const topic = context.topicNames.get(state.topic ?? '');
    this.#showNotices(columns, compareNotes(ready, topic), context);
    this.#printed.replaceChildren(
      ...printedElements({ columns: ready, topic, shared: state.shared }),
    );
    document.title = `${title(columns)} · ${strings.site.name}`;
    // Last: what stands above the texts must not push them.
    await this.#showTexts(view, ready, rows, context);
    await nextTask();
    if (!context.isCurrent()) return;
    this.#numbers.replaceChildren(...this.#numbersOf(ready));
    this.#root.removeAttribute('aria-busy');
  }

  step(direction: 1 | -1): void {
    this.#steps.step(direction);
  }

  /** Where texts share their wording; counted off the page's own thread. */
  sharedRanges(texts: readonly (readonly Text[])[]): Promise<Range[][]> {
    return this.#aligner.ask(async (service) => await service.shared(texts));
  }

  #align(ready: readonly ReadyColumn[], context: ResultContext): Promise<CompareRow[]> {
    const request = {
      columns: ready.map(({ report, choice, shared }) => ({ report, choice, shared })),
      weights: context.weights,
      topicNames: context.topicNames,
      topic: context.unknownTopic === undefined ? context.state.topic : null,
      base: this.#paths.base,
    };
    return this.#aligner.ask(async (service) => await service.rows(request));
  }

  /** Columns that cannot be shown stand above all others, where no reader misses them. */
  #showNotices(
    columns: readonly LoadedColumn[],
    notes: readonly string[],
    { showWhole }: ResultContext,
  ): void {
    const context = { retry: () => this.#retryButton(), showWhole };
    this.#notices.replaceChildren(
      ...notes.map((words) => create('p', { class: 'compare-warning' }, words)),
      ...columns.flatMap((column, index) =>
        column.kind === 'ready' ? [] : [noticeOf(index, column, context)],
      ),
    );
  }

  async #showTexts(
    view: CompareState['view'],
    ready: readonly ReadyColumn[],
    rows: readonly CompareRow[],
    { state, isCurrent }: ResultContext,
  ): Promise<void> {
    const count = `${Math.max(ready.length, FEWEST_TEXTS)}`;
    this.#root.style.setProperty('--columns', count);
    this.#root.dataset.columns = count;
    const panes =
      view === 'texts'
        ? ready.map(({ side, panel }) => panelElement(side, panel, this.#paths))
        : [];
    this.#panels.hidden = view === 'numbers';
    const [first, ...rest] = batches(view === 'rows' ? this.#rowsOf(ready, rows) : panes);
    this.#panels.replaceChildren(...(first ?? []));
    for (const batch of rest) {
      await nextTask();
      if (!isCurrent()) return;
      this.#panels.append(...batch);
    }
    this.#steps.show(view === 'numbers' ? [] : rows, panes);
    if (view === 'texts' && state.together) this.#letGo = tie(rows, panes);
  }

  #rowsOf(ready: readonly ReadyColumn[], rows: readonly CompareRow[]): HTMLElement[] {
    const heads = headsElement(ready);
    if (rows.length === 0) return [heads, create('p', {}, compareStrings.noRows)];
    const elements = rowElements(rows, {
      columns: ready.map(({ side }) => side),
      names: ready.map(columnLabel),
      reports: ready.map(({ report }) => report.id),
      paths: this.#paths,
      showColumn: (column, row) => {
        this.#switch.switchTo(column);
        row.scrollIntoView({ block: 'start' });
      },
    });
    return [heads, ...elements];
  }

  #mattersOf(ready: readonly ReadyColumn[], rows: readonly CompareRow[]): HTMLElement {
    const list = matterList(
      rows,
      ready.map(({ side }) => compareStrings.sides[side]),
    );
    list.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      const row = link ? document.querySelector(link.hash) : null;
      const run = row?.closest<HTMLDetailsElement>('details.compare-run');
      if (run) run.open = true;
    });
    return list;
  }

  #overviewOf(ready: readonly ReadyColumn[], rows: readonly CompareRow[]): HTMLElement[] {
    if (rows.length === 0) return [];
    const sides = ready.map(({ side }) => side);
    return [
      overviewElement(rows, sides, (row) => {
        this.#steps.goTo(row);
      }),
    ];
  }

  #numbersOf(ready: readonly ReadyColumn[]): HTMLElement[] {
    if (ready.length < FEWEST_TEXTS) {
      return [create('p', { class: 'muted' }, compareStrings.table.incomplete)];
    }
    const sections = numberSections(
      ready.map(({ panel }) => panel.metrics),
      {
        sides: ready.map(({ side }) => side),
        reports: ready.map(({ report }) => report),
        indicatorNames: this.#indicatorNames,
        paths: this.#paths,
      },
    );
    return numberElements(sections, ready.map(columnLabel));
  }

  #retryButton(): HTMLElement {
    const button = create('button', { type: 'button' }, compareStrings.errors.retry);
    button.addEventListener('click', this.#retry);
    return button;
  }
}

/** Elements that are put into the page at once: some screens of them. */
const BATCH = 8;

function batches(elements: readonly HTMLElement[]): HTMLElement[][] {
  const found: HTMLElement[][] = [];
  for (let from = 0; from < elements.length; from += BATCH) {
    found.push(elements.slice(from, from + BATCH));
  }
  return found;
}

/** Ties whole texts to each other at the sections that stand for each other. */
function tie(rows: readonly CompareRow[], panes: readonly HTMLElement[]): () => void {
  const matches = rows.filter(({ isMatched }) => isMatched);
  const anchors = matches.map(({ cells }) =>
    cells.map(([first], column) => {
      const pane = panes[column];
      return pane && first ? sectionStart(pane, first) : null;
    }),
  );
  return scrollTogether(panes, anchors);
}
