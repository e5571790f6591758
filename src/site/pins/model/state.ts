import { decodeEscapes } from '../../shared/percent-escapes.ts';
import type { Pin } from '../../../schema/pin.ts';

/** Most pins of a reader; of a link with more the first ones are kept. */
export const MOST_PINS = 100;
/** Longest note, in code points. */
export const LONGEST_NOTE = 300;

const REPORT_ID = /^[a-z0-9-]{1,120}$/u;
const PASSAGE_ID = /^[ps]-[A-Za-z0-9-]{1,80}$/u;
const NAME = 'pin=';
const SEPARATOR = ':';

/** True if two pins are of the same passage; their notes may differ. */
export function isSamePin(a: Pick<Pin, 'report' | 'id'>, b: Pick<Pin, 'report' | 'id'>): boolean {
  return a.report === b.report && a.id === b.id;
}

/** A pin; null if the ids cannot be those of a report and a passage. */
export function createPin(report: string, id: string, note = ''): Pin | null {
  if (!REPORT_ID.test(report) || !PASSAGE_ID.test(id)) return null;
  return { report, id, note: trimNote(note) };
}

/** The note as well-formed Unicode, cut to `LONGEST_NOTE`. */
export function trimNote(note: string): string {
  return [...note.toWellFormed()].slice(0, LONGEST_NOTE).join('');
}

/**
 * Pins as they stand in a link and in the browser's storage: `pin=<report>:<id>:<note>`, joined by
 * `&`. Empty for no pins.
 */
export function formatPins(pins: readonly Pin[]): string {
  return pins
    .map(({ report, id, note }) => {
      const parts = note === '' ? [report, id] : [report, id, encodeURIComponent(note)];
      return NAME + parts.join(SEPARATOR);
    })
    .join('&');
}

/**
 * Read what `formatPins` writes, in its order, each passage once. Invalid pins are left out, so that a
 * link that a mail program cut off still gives the others.
 *
 * @param text with or without the `#` of a fragment
 */
export function parsePins(text: string): Pin[] {
  const pins = new Map<string, Pin>();
  for (const part of text.replace(/^#/u, '').split('&')) {
    if (pins.size === MOST_PINS) break;
    const pin = part.startsWith(NAME) ? parsePin(part.slice(NAME.length)) : null;
    if (!pin) continue;
    const key = `${pin.report}${SEPARATOR}${pin.id}`;
    if (!pins.has(key)) pins.set(key, pin);
  }
  return [...pins.values()];
}

/** Join two lists without repeats, at most `MOST_PINS`; pins of the first list keep their notes. */
export function joinPins(first: readonly Pin[], added: readonly Pin[]): Pin[] {
  const fresh = added.filter((pin) => !first.some((known) => isSamePin(known, pin)));
  return [...first, ...fresh].slice(0, MOST_PINS);
}

/** Move a pin one step earlier (-1) or later (1); at the ends it stays. */
export function movePin(pins: readonly Pin[], index: number, step: -1 | 1): Pin[] {
  const pin = pins[index];
  const target = index + step;
  if (!pin || target < 0 || target >= pins.length) return [...pins];
  return pins.toSpliced(index, 1).toSpliced(target, 0, pin);
}

function parsePin(value: string): Pin | null {
  const [report = '', id = '', note = ''] = value.split(SEPARATOR).map(decodeEscapes);
  return createPin(report, id, note);
}
