import { createPin, isSamePin, MOST_PINS } from '../model/state.ts';
import type { Pin } from '../../../schema/pin.ts';
import { pinStrings } from '../../../words/pins.ts';
import { create } from '../../shared/browser/dom.ts';
import { nextTask } from '../../shared/browser/next-task.ts';
import { PinNotice } from './pin-notice.ts';
import { base, tray } from './pin-tray.ts';

/** Links to passages: permalinks, headings of quoted text, search hits. */
const LINKS =
  '.permalink, .text-blocks :is(h2, h3, h4, h5, h6) > a, a.plain-link, .compare-cell h3 > a, a.search-hit';
const START_LENGTH = 16;

const pinOf = new WeakMap<HTMLButtonElement, Pin>();
const notice = new PinNotice();

/** How many links get their buttons at once, so that a long page keeps answering. */
const BATCH = 40;

/** Add a button beside each link to a passage, now and whenever scripts add text. */
export function addPinButtons(): void {
  const main = document.querySelector('main');
  if (!main) return;
  main.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('.pin-button') : null;
    if (pressed instanceof HTMLButtonElement) toggle(pressed);
  });
  tray.listen(showStates);
  let adding = false;
  const add = async () => {
    if (adding) return;
    adding = true;
    do await nextTask();
    while (addButtons(main));
    adding = false;
  };
  new MutationObserver(() => void add()).observe(main, { childList: true, subtree: true });
  void add();
}

/** @returns true where links are left that have no button yet */
function addButtons(main: HTMLElement): boolean {
  const pins = tray.read();
  const links = [...main.querySelectorAll<HTMLAnchorElement>(LINKS)].filter(
    ({ dataset }) => dataset.pinnable === undefined,
  );
  for (const link of links.slice(0, BATCH)) {
    link.dataset.pinnable = '';
    const pin = pinFromLink(link);
    if (!pin) continue;
    const pinButton = createButton(pin, startOf(link));
    showState(pinButton, pins);
    // Inside a heading, a screen reader would read the button as part of it.
    (link.closest('h1, h2, h3, h4, h5, h6') ?? link).after(pinButton);
  }
  return links.length > BATCH;
}

function pinFromLink({ pathname, hash, origin }: HTMLAnchorElement): Pin | null {
  const reports = `${base}reports/`;
  if (origin !== location.origin || !pathname.startsWith(reports)) return null;
  return createPin(pathname.slice(reports.length).replace(/\/$/u, ''), hash.slice(1));
}

function startOf(link: HTMLAnchorElement): string {
  const permalink = link.classList.contains('permalink');
  const named = permalink ? (link.closest('p') ?? link.previousElementSibling ?? link) : link;
  return named.textContent.trim().slice(0, START_LENGTH);
}

function createButton(pin: Pin, start: string): HTMLButtonElement {
  const pinButton = create(
    'button',
    { type: 'button', class: 'pin-button', 'aria-label': pinStrings.pinLabel(start) },
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
