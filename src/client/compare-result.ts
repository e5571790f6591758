import { columnNames, type ColumnName, type CompareState } from '../compare/state.ts';
import { metricsOnTopic } from '../compare/topic-sections.ts';
import type { Paths } from '../routes/paths.ts';
import type { TermWeights } from '../schema/alignment.ts';
import { compareStrings } from '../strings-compare.ts';
import { strings } from '../strings.ts';
import { numberSections } from '../view/compare-numbers.ts';
import { compareRows, type CompareRow } from '../view/compare-rows.ts';
import { create, required } from './compare-dom.ts';
import type { LoadedColumn } from './compare-load.ts';
import { columnState, shortName, summary, title } from './compare-names.ts';
import { numbersElement } from './compare-numbers.ts';
import { overviewElement } from './compare-overview.ts';
import { rowElements, rowId } from './compare-rows.ts';
import { scrollTogether } from './compare-scroll.ts';
import { columnElement } from './compare-column.ts';
import { sideBadge } from './compare-text.ts';

/** What is shown beside the columns themselves. */
export interface ResultContext {
  state: CompareState;
  weights: TermWeights;
  topicNames: ReadonlyMap<string, string>;
  /** True right after columns changed places. */
  moved: boolean;
  unknownTopic: string | undefined;
  /** Called where a reader wants the whole report in place of a section that is not there. */
  showWhole: (column: number) => void;
}

/** The lower part of the page: message, texts or rows, numbers. */
export class CompareResult {
  readonly #root: HTMLElement;
  readonly #message: HTMLElement;
  readonly #result: HTMLElement;
  readonly #switch: HTMLElement;
  readonly #overview: HTMLElement;
  readonly #panels: HTMLElement;
  readonly #numbers: HTMLElement;
  readonly #paths: Paths;
  readonly #indicatorNames: ReadonlyMap<string, string>;
  readonly #retry: () => void;
  #rows: readonly CompareRow[] = [];
  #letGo: (() => void) | undefined;

  /** @param retry called where a reader wants to read again what could not be read */
  constructor(root: HTMLElement, paths: Paths, retry: () => void) {
    this.#root = root;
    this.#message = required(root, '.compare-message', HTMLElement);
    this.#result = required(root, '.compare-result', HTMLElement);
    this.#switch = required(root, '.compare-switch', HTMLElement);
    this.#overview = required(root, '[data-overview]', HTMLElement);
    this.#panels = required(root, '.compare-panels', HTMLElement);
    this.#numbers = required(root, '.compare-numbers', HTMLElement);
    this.#paths = paths;
    // Written by our own build: pairs of id and name.
    const names = JSON.parse(root.dataset.indicators ?? '[]') as [string, string][];
    this.#indicatorNames = new Map(names);
    this.#retry = retry;
    root.dataset.shown = 'a';
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

  show(columns: readonly LoadedColumn[], context: ResultContext): void {
    const { state } = context;
    this.#root.removeAttribute('aria-busy');
    this.#result.hidden = columns.every(({ kind }) => kind === 'empty');
    const ready = columns.flatMap((column) => (column.kind === 'ready' ? [column] : []));
    const complete = ready.length === columns.length;
    // What the lists and the headings already show is said to those who do not see them.
    this.#message.classList.toggle('visually-hidden', complete && !context.unknownTopic);
    const message = [context.unknownTopic, summary(columns, context.moved)];
    this.#message.textContent = message.filter((words) => words !== undefined).join('');

    const topic = context.unknownTopic === undefined ? state.topic : null;
    const aligned = complete && state.view !== 'numbers';
    this.#rows = aligned
      ? compareRows(
          ready.map(({ report, choice }) => ({ report, choice })),
          {
            weights: context.weights,
            topicName: (id) => context.topicNames.get(id),
            topic,
            paths: this.#paths,
          },
        )
      : [];
    this.#root.dataset.view = state.view;
    this.#root.dataset.shared = state.shared;
    this.#root.style.setProperty('--columns', `${columns.length}`);
    this.#letGo?.();
    this.#panels.hidden = complete && state.view === 'numbers';
    this.#panels.replaceChildren(
      ...(complete && state.view === 'rows'
        ? this.#rowsView(columns)
        : columns.map((column, index) =>
            columnElement(index, column, {
              paths: this.#paths,
              retry: () => this.#retryButton(),
              showWhole: context.showWhole,
            }),
          )),
    );
    if (complete && state.view === 'texts' && state.together) this.#letGo = this.#tie();
    this.#overview.replaceChildren(...(aligned ? [this.#overviewOf(columns)] : []));
    this.#switch.replaceChildren(...columns.map((column, index) => this.#tab(index, column)));
    if (columnNames.indexOf(this.#shown()) >= columns.length) this.#root.dataset.shown = 'a';
    this.#press();
    this.#showNumbers(columns, complete, topic);
    document.title = `${title(columns)} · ${strings.site.name}`;
  }

  /** Lead the reader to the next or the previous row in which columns stand for each other. */
  step(direction: 1 | -1): void {
    const matched = this.#rows.flatMap(({ likeness }, index) => (likeness === null ? [] : [index]));
    const bar = 160;
    const positions = matched.map((index) => ({
      index,
      top: document.getElementById(rowId(index))?.getBoundingClientRect().top ?? 0,
    }));
    const target =
      direction === 1
        ? positions.find(({ top }) => top > bar + 8)
        : positions.findLast(({ top }) => top < bar - 8);
    if (target) this.#goTo(target.index);
  }

  #rowsView(columns: readonly LoadedColumn[]): HTMLElement[] {
    const header = create(
      'div',
      { class: 'compare-heads' },
      ...columns.map((column, index) => {
        const side = columnNames[index] ?? 'a';
        return create(
          'h2',
          { 'data-side': side },
          sideBadge(side),
          column.kind === 'ready'
            ? create('a', { href: column.panel.href }, column.panel.name)
            : undefined,
        );
      }),
    );
    if (this.#rows.length === 0) return [header, create('p', {}, compareStrings.noRows)];
    const rows = rowElements(this.#rows, {
      columns: columnNames.slice(0, columns.length),
      reports: columns.map(({ report }) => report?.id ?? ''),
      paths: this.#paths,
      showColumn: (column, row) => {
        this.#switchTo(column);
        row.scrollIntoView({ block: 'start' });
      },
    });
    return [header, ...rows];
  }

  #overviewOf(columns: readonly LoadedColumn[]): HTMLElement {
    return overviewElement(this.#rows, columnNames.slice(0, columns.length), (row) => {
      this.#goTo(row);
    });
  }

  #goTo(index: number): void {
    const row = document.getElementById(rowId(index));
    if (row) {
      row.scrollIntoView({ block: 'start' });
      row.focus({ preventScroll: true });
      return;
    }
    // Whole texts: every pane goes to its own section of the row.
    this.#rows[index]?.cells.forEach((sections, column) => {
      const pane = this.#panels.children[column];
      const id = sections[0]?.id ?? '';
      const heading = pane?.querySelector(`[data-section="${CSS.escape(id)}"]`);
      heading?.scrollIntoView({ block: 'start' });
    });
  }

  #tie(): () => void {
    const panes = [...this.#panels.children].filter((pane) => pane instanceof HTMLElement);
    const anchors = this.#rows
      .filter(({ likeness }) => likeness !== null)
      .map(({ cells }) => cells.map(([first]) => first?.id ?? null));
    return scrollTogether(panes, anchors);
  }

  #showNumbers(columns: readonly LoadedColumn[], complete: boolean, topic: string | null): void {
    if (!complete) {
      const words = compareStrings.table.incomplete;
      this.#numbers.replaceChildren(create('p', { class: 'muted' }, words));
      return;
    }
    const texts = columns.map((loaded) =>
      loaded.kind === 'ready' ? metricsOnTopic(loaded.report, loaded.panel.metrics, topic) : [],
    );
    const sections = numberSections(texts, {
      sides: columnNames.slice(0, columns.length),
      reports: columns.flatMap(({ report }) => report ?? []),
      indicatorNames: this.#indicatorNames,
      paths: this.#paths,
    });
    const names = columns.map((column, index) => {
      const side = columnNames[index] ?? 'a';
      return `${compareStrings.sides[side]} ${shortName(column)}`;
    });
    this.#numbers.replaceChildren(numbersElement(sections, names));
  }

  #tab(index: number, loaded: LoadedColumn): HTMLElement {
    const side = columnNames[index] ?? 'a';
    const button = create(
      'button',
      { type: 'button', 'data-side': side },
      sideBadge(side),
      ...(loaded.kind === 'ready'
        ? [
            create('span', {}, loaded.panel.place),
            create('span', { class: 'compare-note' }, loaded.panel.shortYears),
          ]
        : [create('span', {}, columnState(loaded))]),
    );
    button.addEventListener('click', () => {
      this.#switchTo(side);
    });
    return button;
  }

  #shown(): ColumnName {
    return columnNames.find((name) => name === this.#root.dataset.shown) ?? 'a';
  }

  /** On a phone: show another column, at the row that was being read. */
  #switchTo(side: ColumnName): void {
    if (this.#shown() === side) return;
    const reading = [...this.#panels.querySelectorAll('.compare-row')].find(
      (row) => row.getBoundingClientRect().bottom > innerHeight / 3,
    );
    this.#root.dataset.shown = side;
    this.#press();
    if (reading && reading.getBoundingClientRect().top < 0) {
      reading.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  }

  #press(): void {
    for (const button of this.#switch.querySelectorAll('button')) {
      const pressed = button.dataset.side === this.#shown();
      button.setAttribute('aria-pressed', `${pressed}`);
    }
  }

  #retryButton(): HTMLElement {
    const button = create('button', { type: 'button' }, compareStrings.errors.retry);
    button.addEventListener('click', this.#retry);
    return button;
  }
}
