import { createPaths } from '../../../paths.ts';
import { pinStrings } from '../../../words/pins.ts';
import { button, create, link } from '../../shared/browser/dom.ts';
import { base } from '../../shared/browser/site-base.ts';

/** Milliseconds that the notice stays; everything that it offers is also found elsewhere. */
const STAY = 10_000;
/** Milliseconds before a new live region gets its text: screen readers miss an earlier change. */
const BEFORE_SPEAKING = 60;

/**
 * A notice at the edge of the window that says what became of a pin and offers to undo it. In Tab order
 * it follows the button that was pressed.
 */
export class PinNotice {
  readonly #status = create('span', { role: 'status' });
  readonly #undo = button(pinStrings.undo, () => this.#undone());
  readonly #element = create(
    'span',
    { class: 'pin-notice no-print', hidden: '' },
    this.#status,
    this.#undo,
    link(createPaths(base).pins(), pinStrings.toOwn),
  );
  #takeBack: (() => void) | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param pressed button after which the notice is inserted
   * @param takeBack undoes the change; undefined if nothing changed
   */
  show(pressed: HTMLElement, words: string, takeBack?: () => void): void {
    this.#takeBack = takeBack;
    this.#undo.hidden = takeBack === undefined;
    this.#status.textContent = '';
    this.#element.hidden = false;
    pressed.after(this.#element);
    setTimeout(() => (this.#status.textContent = words), BEFORE_SPEAKING);
    this.#leaveSoon();
  }

  #leaveSoon(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (this.#element.matches(':hover, :focus-within')) this.#leaveSoon();
      else this.#element.hidden = true;
    }, STAY);
  }

  #undone(): void {
    const pressed = this.#element.previousElementSibling;
    this.#takeBack?.();
    if (pressed instanceof HTMLElement) {
      this.show(pressed, pinStrings.undone);
      pressed.focus();
    }
  }
}
