import { formatPins } from '../model/state.ts';
import { createPinStore, pinsKey } from '../model/store.ts';
import type { Pin } from '../../../schema/pin.ts';

/** Link to the pins in the header of every page; says under which path the site is. */
export const header = document.querySelector<HTMLElement>('[data-pin-base]');
export const base = header?.dataset.pinBase ?? '/';
// Naming `localStorage` may throw by itself.
const store = createPinStore(base, () => localStorage);
const listeners = new Set<() => void>();

/** The reader's own pins, the same in all open tabs of the site. */
export const tray = {
  read: (): readonly Pin[] => store.read(),
  /** @returns false where the browser does not keep the pins; they last as long as the page then */
  change(edit: (pins: readonly Pin[]) => readonly Pin[]): boolean {
    const before = store.read();
    const after = edit(before);
    if (formatPins(after) === formatPins(before)) return true;
    const kept = store.write(after);
    for (const listener of listeners) listener();
    return kept;
  },
  /** Calls back after every change, of another tab too. */
  listen(listener: () => void): void {
    listeners.add(listener);
  },
};

addEventListener('storage', ({ key }) => {
  // Null where everything was cleared.
  if (key !== null && key !== pinsKey(base)) return;
  for (const listener of listeners) listener();
});
