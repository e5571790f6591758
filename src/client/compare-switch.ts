import { columnNames, type ColumnName } from '../compare/state.ts';
import { sideBadge } from './compare-text.ts';
import type { LoadedColumn } from './compare-load.ts';
import { columnState } from './compare-names.ts';
import { create } from './dom.ts';

/** The buttons by which one of the columns is brought into sight where there is room for one. */
export class ColumnSwitch {
  readonly #root: HTMLElement;
  readonly #buttons: HTMLElement;
  readonly #onSwitch: (side: ColumnName) => void;

  /**
   * @param root the page of comparisons; its attribute `data-shown` names the column in sight
   * @param buttons where the buttons stand
   * @param onSwitch called where a reader asks for another column than the one in sight
   */
  constructor(root: HTMLElement, buttons: HTMLElement, onSwitch: (side: ColumnName) => void) {
    this.#root = root;
    this.#buttons = buttons;
    this.#onSwitch = onSwitch;
  }

  show(columns: readonly LoadedColumn[], shown: ColumnName): void {
    this.#buttons.replaceChildren(
      ...columns.map((column, index) => this.#button(column, columnNames[index] ?? 'a')),
    );
    this.#press(shown);
  }

  /** Shows another column, at the row that was being read. */
  switchTo(side: ColumnName): void {
    if (this.#root.dataset.shown === side) return;
    const reading = [...this.#root.querySelectorAll('.compare-row')].find(
      (row) => row.getBoundingClientRect().bottom > innerHeight / 3,
    );
    this.#press(side);
    if (reading && reading.getBoundingClientRect().top < 0) {
      reading.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
    this.#onSwitch(side);
  }

  #press(side: ColumnName): void {
    this.#root.dataset.shown = side;
    for (const button of this.#buttons.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', `${button.dataset.side === side}`);
    }
  }

  #button(column: LoadedColumn, side: ColumnName): HTMLElement {
    const words =
      column.kind === 'ready'
        ? [
            create('span', {}, column.panel.place),
            create('span', { class: 'compare-note' }, column.panel.shortYears),
          ]
        : [create('span', {}, columnState(column))];
    const button = create(
      'button',
      { type: 'button', 'data-side': side },
      sideBadge(side),
      ...words,
    );
    button.addEventListener('click', () => {
      this.switchTo(side);
    });
    return button;
  }
}
