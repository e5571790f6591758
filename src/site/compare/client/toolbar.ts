import {
  addColumn,
  columnNames,
  columnParts,
  commonPart,
  compareViews,
  FEWEST_COLUMNS,
  moveLeft,
  removeColumn,
  sharedModes,
  withPart,
  type CompareState,
} from '../model/state.ts';
import { compareStrings } from '../../../words/compare.ts';
import { copyText } from '../../shared/browser/copy-text.ts';
import { required } from '../../shared/browser/dom.ts';

/** What the toolbar asks of the page that it is on. */
interface ToolbarActions {
  state: () => CompareState;
  /** @param moved whether columns have changed their places */
  go: (state: CompareState, moved?: boolean) => void;
  /** To the next (1) or the last (-1) match. */
  step: (by: 1 | -1) => void;
  /** The lists of reports and sections have been unfolded. */
  onListsOpened: () => void;
}

/** The buttons and switches above a comparison: they turn what is pressed into the next state. */
export class CompareToolbar {
  /** Names by id, as the list of topics has them. */
  readonly topicNames: ReadonlyMap<string, string>;
  readonly #root: HTMLElement;
  readonly #actions: ToolbarActions;
  readonly #choosing: HTMLDetailsElement;

  constructor(root: HTMLElement, actions: ToolbarActions) {
    this.#root = root;
    this.#actions = actions;
    const topic = required(root, '[data-topic]', HTMLSelectElement);
    this.topicNames = new Map([...topic.options].slice(1).map(({ value, text }) => [value, text]));
    topic.addEventListener('change', () => {
      actions.go({ ...actions.state(), topic: topic.value || null });
    });
    required(root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#choosing = required(root, '[data-choosing]', HTMLDetailsElement);
    this.#choosing.addEventListener('toggle', () => {
      if (this.listsOpen) actions.onListsOpened();
    });
    this.#listenToButtons();
    this.#listenToModes();
  }

  get listsOpen(): boolean {
    return this.#choosing.open;
  }

  /** Where a link has brought everything the texts come first. */
  foldLists(): void {
    this.#choosing.open = this.#actions.state().columns.includes(null);
  }

  column(index: number): HTMLFieldSetElement {
    const name = columnNames[index] ?? 'a';
    return required(this.#root, `fieldset[data-side=${name}]`, HTMLFieldSetElement);
  }

  /** Opens the lists where they are folded away. */
  focus(list: HTMLSelectElement): void {
    this.#choosing.open = true;
    list.focus();
  }

  show(state: CompareState): void {
    const { columns } = state;
    columnNames.forEach((_, index) => {
      const column = this.column(index);
      column.hidden = index >= columns.length;
      required(column, '[data-left]', HTMLButtonElement).hidden =
        index === 0 || columns.length <= FEWEST_COLUMNS;
      required(column, '[data-remove]', HTMLButtonElement).hidden =
        columns.length <= FEWEST_COLUMNS;
    });
    required(this.#root, '[data-swap]', HTMLButtonElement).hidden = columns.length > FEWEST_COLUMNS;
    required(this.#root, '[data-add]', HTMLButtonElement).hidden =
      columns.length === columnNames.length;
    const part = commonPart(state);
    for (const input of this.#root.querySelectorAll<HTMLInputElement>('input[name]')) {
      if (input.name === 'part') {
        input.checked = part !== undefined && input.value === (part ?? '');
      }
      if (input.name === 'view') input.checked = input.value === state.view;
      if (input.name === 'shared') input.checked = input.value === state.shared;
      if (input.name === 'together') input.checked = state.together;
    }
    this.#showTopic(state.topic);
  }

  #listenToButtons(): void {
    const on = (root: ParentNode, selector: string, run: () => void) => {
      required(root, selector, HTMLButtonElement).addEventListener('click', run);
    };
    on(this.#root, '[data-swap]', () => {
      this.#actions.go(moveLeft(this.#actions.state(), 1), true);
    });
    on(this.#root, '[data-add]', () => {
      const added = this.#actions.state().columns.length;
      this.#actions.go(addColumn(this.#actions.state()));
      this.focus(required(this.column(added), '[data-report]', HTMLSelectElement));
    });
    on(this.#root, '[data-copy]', () => void this.#copyLink());
    on(this.#root, '[data-previous]', () => this.#actions.step(-1));
    on(this.#root, '[data-next]', () => this.#actions.step(1));
    columnNames.forEach((_, index) => {
      on(this.column(index), '[data-remove]', () => {
        this.#actions.go(removeColumn(this.#actions.state(), index));
        // The button that was pressed may have gone away.
        const left = Math.min(index, this.#actions.state().columns.length - 1);
        this.focus(required(this.column(left), '[data-report]', HTMLSelectElement));
      });
      on(this.column(index), '[data-left]', () => {
        this.#actions.go(moveLeft(this.#actions.state(), index), true);
      });
    });
  }

  async #copyLink(): Promise<void> {
    const said = required(this.#root, '[data-copied]', HTMLElement);
    // Browsers may forbid it: the address stands above the page.
    said.textContent = (await copyText(location.href))
      ? compareStrings.copied
      : compareStrings.copyByHand;
  }

  #listenToModes(): void {
    this.#root.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const { go, state } = this.#actions;
      const { name, value, checked } = target;
      const view = compareViews.find((known) => known === value);
      const shared = sharedModes.find((known) => known === value);
      if (name === 'view' && view) go({ ...state(), view });
      if (name === 'shared' && shared) go({ ...state(), shared });
      if (name === 'part')
        go(withPart(state(), columnParts.find((part) => part === value) ?? null));
      if (name === 'together') go({ ...state(), together: checked });
    });
  }

  #showTopic(topic: string | null): void {
    const select = required(this.#root, '[data-topic]', HTMLSelectElement);
    select.querySelector('[data-unknown]')?.remove();
    if (topic !== null && !this.topicNames.has(topic)) {
      const option = new Option(compareStrings.unknownOption(topic), topic);
      option.dataset.unknown = '';
      select.append(option);
    }
    select.value = topic ?? '';
  }
}
