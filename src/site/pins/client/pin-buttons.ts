import { createPin, isSamePin, MOST_PINS } from '../model/state.ts';
import type { Pin } from '../../../schema/pin.ts';
import { pinStrings } from '../../../words/pins.ts';
import { create } from '../../shared/browser/dom.ts';
import { besidePassage, onPassageLinks } from '../../shared/browser/passage-links.ts';
import { PinNotice } from './pin-notice.ts';
import { tray } from './pin-tray.ts';

const pinOf = new WeakMap<HTMLButtonElement, Pin>();
const notice = new PinNotice();

/** Add a button beside each link to a passage, now and whenever scripts add text. */
export function addPinButtons(): void {
  document.querySelector('main')?.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('.pin-button') : null;
    if (pressed instanceof HTMLButtonElement) toggle(pressed);
  });
  tray.listen(showStates);
  onPassageLinks((passage) => {
    const pin = createPin(passage.report, passage.id);
    if (!pin) return;
    const pinButton = createButton(pin, passage.start);
    showState(pinButton, tray.read());
    besidePassage(passage).after(pinButton);
  });
}

function createButton(pin: Pin, start: string): HTMLButtonElement {
  const pinButton = create(
    'button',
    {
      type: 'button',
      class: 'passage-button pin-button',
      'aria-label': pinStrings.pinLabel(start),
    },
    pinStrings.pin,
  );
  pinOf.set(pinButton, pin);
  return pinButton;
}

function toggle(pressed: HTMLButtonElement): void {
  const pin = pinOf.get(pressed);
  if (!pin) return;
  const before = tray.read();
  const index = before.findIndex((known) => isSamePin(known, pin));
  if (index === -1 && before.length >= MOST_PINS) {
    notice.show(pressed, pinStrings.full(MOST_PINS));
    return;
  }
  const without = (pins: readonly Pin[]) => pins.filter((known) => !isSamePin(known, pin));
  const removed = before[index];
  const kept = tray.change((pins) => (removed ? without(pins) : [...pins, pin]));
  const message = removed ? pinStrings.unpinned : pinStrings.pinnedIn(tray.read().length);
  notice.show(pressed, kept ? message : pinStrings.notKept, () => {
    // Undoing puts the pin back in its place, with its note.
    tray.change((pins) => (removed ? without(pins).toSpliced(index, 0, removed) : without(pins)));
  });
}

function showStates(): void {
  const pins = tray.read();
  for (const shown of document.querySelectorAll<HTMLButtonElement>('.pin-button')) {
    showState(shown, pins);
  }
}

function showState(shown: HTMLButtonElement, pins: readonly Pin[]): void {
  const pin = pinOf.get(shown);
  const pinned = pin !== undefined && pins.some((known) => isSamePin(known, pin));
  shown.setAttribute('aria-pressed', String(pinned));
}
