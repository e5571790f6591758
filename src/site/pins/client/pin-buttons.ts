import { createPin, isSamePin, MOST_PINS } from '../model/state.ts';
import type { Pin } from '../../../schema/pin.ts';
import { pinStrings } from '../../../words/pins.ts';
import { button } from '../../shared/browser/dom.ts';
import { PinNotice } from './pin-notice.ts';
import { base, tray } from './pin-tray.ts';

/** Links of a page that stand for a passage: permalinks, headings of quoted text, hits. */
const LINKS =
  '.permalink, .text-blocks :is(h2, h3, h4, h5, h6) > a, a.plain-link, .compare-cell h3 > a, a.search-hit';
const START_LENGTH = 16;

const pinOf = new WeakMap<HTMLButtonElement, Pin>();
const notice = new PinNotice();

/** Puts a button beside each link to a passage, now and whenever scripts add text. */
export function addPinButtons(): void {
  const main = document.querySelector('main');
  if (!main) return;
  addButtons(main);
  tray.listen(showStates);
  let waiting = false;
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      addButtons(main);
    });
  }).observe(main, { childList: true, subtree: true });
}

function addButtons(main: HTMLElement): void {
  const pins = tray.read();
  for (const link of main.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    if (link.dataset.pinnable !== undefined) continue;
    link.dataset.pinnable = '';
    const pin = pinFromLink(link);
    if (!pin) continue;
    const made = createButton(pin, startOf(link));
    showState(made, pins);
    // A button within a heading would be read out as part of it.
    (link.closest('h1, h2, h3, h4, h5, h6') ?? link).after(made);
  }
}

function pinFromLink({ href }: HTMLAnchorElement): Pin | null {
  const { pathname, hash, origin } = new URL(href);
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
  const made = button(pinStrings.pin, () => {
    toggle(pin, made);
  });
  made.className = 'pin-button';
  made.setAttribute('aria-label', pinStrings.pinLabel(start));
  pinOf.set(made, pin);
  return made;
}

function toggle(pin: Pin, pressed: HTMLButtonElement): void {
  const before = tray.read();
  const index = before.findIndex((known) => isSamePin(known, pin));
  if (index === -1 && before.length >= MOST_PINS) {
    notice.show(pressed, pinStrings.full(MOST_PINS));
    return;
  }
  const without = (pins: readonly Pin[]) => pins.filter((known) => !isSamePin(known, pin));
  const removed = before[index];
  const kept = tray.change((pins) => (removed ? without(pins) : [...pins, pin]));
  const said = removed ? pinStrings.unpinned : pinStrings.pinnedIn(tray.read().length);
  notice.show(pressed, kept ? said : pinStrings.notKept, () => {
    // A pin comes back to its place, with its note.
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
