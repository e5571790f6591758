import type { ColumnName } from '../model/state.ts';
import { arriveAt } from './match-steps.ts';

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
  show(sides: readonly ColumnName[], wanted: ColumnName): void {
    this.#bring(sides.includes(wanted) ? wanted : (sides[0] ?? wanted));
  }

  /** Shows another column, at the row that was being read. */
  switchTo(side: ColumnName): void {
    if (this.#root.dataset.shown === side) return;
    const reading = [...this.#root.querySelectorAll('.compare-row')].find(
      (row) => row.getBoundingClientRect().bottom > innerHeight / 3,
    );
    const before = reading?.getBoundingClientRect().top ?? 0;
    this.#bring(side);
    // Far down in a long text, the other one begins anew; else the row stays where it was.
    if (reading && before < 0) arriveAt(reading);
    else if (reading) scrollBy(0, reading.getBoundingClientRect().top - before);
    this.#onSwitch(side);
  }

  #bring(side: ColumnName): void {
    this.#root.dataset.shown = side;
    for (const button of this.#buttons.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', `${button.dataset.show === side}`);
    }
  }
}
