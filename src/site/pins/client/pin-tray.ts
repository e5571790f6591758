import { formatPins } from '../model/state.ts';
import { createPinStore, pinsKey } from '../model/store.ts';
import { base } from '../../shared/browser/site-base.ts';
import type { Pin } from '../../../schema/pin.ts';

/** Link to the pins in the header of every page. */
export const header = document.querySelector<HTMLElement>('[data-pin-base]');
// Even reading the variable `localStorage` may throw.
const store = createPinStore(base, () => localStorage);
const listeners = new Set<() => void>();

/** The reader's own pins, the same in all open tabs of the site. */
export const tray = {
  read: (): readonly Pin[] => store.read(),
  /** @returns false if the browser does not keep the pins; they are then lost with the page */
  change(edit: (pins: readonly Pin[]) => readonly Pin[]): boolean {
    const before = store.read();
    const after = edit(before);
    if (formatPins(after) === formatPins(before)) return true;
    const kept = store.write(after);
    for (const listener of listeners) listener();
    return kept;
  },
  /** Call `listener` after every change, also in another tab. */
  listen(listener: () => void): void {
    listeners.add(listener);
  },
};

addEventListener('storage', ({ key }) => {
  // The key is null if the whole storage was cleared.
  if (key !== null && key !== pinsKey(base)) return;
  for (const listener of listeners) listener();
});
