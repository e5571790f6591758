import type { ColumnName } from '../model/state.ts';
import { sideBadge } from './text.ts';
import type { ReadyColumn } from './load.ts';
import { create } from '../../shared/browser/dom.ts';

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

  /** @param wanted column to bring into sight; the first one where it is not among the columns */
  show(columns: readonly ReadyColumn[], wanted: ColumnName): void {
    this.#buttons.replaceChildren(...columns.map((column) => this.#button(column)));
    const shown = columns.find(({ side }) => side === wanted) ?? columns[0];
    this.#press(shown?.side ?? wanted);
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

  #button({ side, panel }: ReadyColumn): HTMLElement {
    const button = create(
      'button',
      { type: 'button', 'data-side': side },
      sideBadge(side),
      create('span', {}, panel.place),
      create('span', { class: 'compare-note' }, panel.shortYears),
    );
    button.addEventListener('click', () => {
      this.switchTo(side);
    });
    return button;
  }
}
