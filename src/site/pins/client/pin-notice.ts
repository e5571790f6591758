import { createPaths } from '../../../paths.ts';
import { pinStrings } from '../../../words/pins.ts';
import { button, create, link } from '../../shared/browser/dom.ts';
import { base } from './pin-tray.ts';

/** Milliseconds that the notice stays; what it offers can be had without it as well. */
const STAY = 10_000;
/** Milliseconds after which a region that has just come into the page is heard when it speaks. */
const BEFORE_SPEAKING = 60;

/**
 * Says on the page what became of a pin, and takes it back: small, at the edge of the window, and in
 * the order of the Tab key right after the button that was pressed.
 */
export class PinNotice {
  readonly #status = create('span', { role: 'status' });
  readonly #undo = button(pinStrings.undo, () => {
    this.#undone();
  });
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
   * @param pressed button beside which the words are heard
   * @param takeBack undoes what was done; undefined where nothing was
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
