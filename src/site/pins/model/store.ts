import type { Pin } from '../../../schema/pin.ts';
import { formatPins, parsePins } from './state.ts';

/** The used part of the browser's `Storage`; its methods may throw. */
export type PinStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Key of this site's pins; sites under other paths of the same host have other keys. */
export function pinsKey(base: string): string {
  return `${base}pins/v1`;
}

/**
 * The reader's own pins, kept in the browser if it allows that, else as long as the page is open.
 *
 * @param openStorage returns the storage; it throws in browsers that forbid storing
 */
export function createPinStore(base: string, openStorage: () => PinStorage) {
  const key = pinsKey(base);
  let unkept: readonly Pin[] | null = null;
  return {
    read: (): readonly Pin[] => {
      if (unkept) return unkept;
      try {
        return parsePins(openStorage().getItem(key) ?? '');
      } catch {
        return [];
      }
    },
    /** @returns false where the browser does not keep them (private mode, full or forbidden storage) */
    write: (pins: readonly Pin[]): boolean => {
      try {
        openStorage().setItem(key, formatPins(pins));
        unkept = null;
        return true;
      } catch {
        unkept = pins;
        return false;
      }
    },
  };
}
