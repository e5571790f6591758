import { createPin, isSamePin, MOST_PINS } from '../pins/state.ts';
import type { Pin } from '../schema/pin.ts';
import { pinStrings } from '../strings-pins.ts';
import { base, tray } from './pin-tray.ts';

/** Links of a page that stand for a passage: permalinks, headings of quoted text, hits. */
const LINKS =
  '.permalink, .text-blocks :is(h2, h3, h4, h5, h6) > a, a.plain-link, .compare-cell h3 > a, a.search-hit';
const START_LENGTH = 16;

const pinOf = new WeakMap<HTMLButtonElement, Pin>();
const status = document.createElement('p');

/** Puts a button beside each link to a passage, now and whenever scripts add text. */
export function addPinButtons(): void {
  const main = document.querySelector('main');
  if (!main) return;
  status.className = 'pin-status no-print';
  status.setAttribute('role', 'status');
  document.body.append(status);
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
    const button = createButton(pin, startOf(link));
    showState(button, pins);
    // A button within a heading would be read out as part of it.
    (link.closest('h1, h2, h3, h4, h5, h6') ?? link).after(button);
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
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pin-button';
  button.textContent = pinStrings.pin;
  button.setAttribute('aria-label', pinStrings.pinLabel(start));
  pinOf.set(button, pin);
  button.addEventListener('click', () => {
    toggle(pin);
  });
  return button;
}

function toggle(pin: Pin): void {
  const pinned = tray.read().some((known) => isSamePin(known, pin));
  if (!pinned && tray.read().length >= MOST_PINS) {
    status.textContent = pinStrings.full(MOST_PINS);
    return;
  }
  const kept = tray.change((pins) =>
    pinned ? pins.filter((known) => !isSamePin(known, pin)) : [...pins, pin],
  );
  const said = pinned ? pinStrings.unpinned : pinStrings.pinnedIn;
  status.textContent = kept ? said : pinStrings.notKept;
}

function showStates(): void {
  const pins = tray.read();
  for (const button of document.querySelectorAll<HTMLButtonElement>('.pin-button')) {
    showState(button, pins);
  }
}

function showState(button: HTMLButtonElement, pins: readonly Pin[]): void {
  const pin = pinOf.get(button);
  const pinned = pin !== undefined && pins.some((known) => isSamePin(known, pin));
  button.setAttribute('aria-pressed', String(pinned));
}
