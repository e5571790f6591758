import type { Pin } from '../../../schema/pin.ts';

/** A tray holds at most as many pins; a link with more gives the first of them. */
export const MOST_PINS = 100;
/** Longest note, in code points. */
export const LONGEST_NOTE = 300;

const REPORT_ID = /^[a-z0-9-]{1,120}$/u;
const PASSAGE_ID = /^[ps]-[A-Za-z0-9-]{1,80}$/u;
const NAME = 'pin=';
const SEPARATOR = ':';

/** Tells whether two pins are of the same passage; notes do not matter. */
export function isSamePin(a: Pick<Pin, 'report' | 'id'>, b: Pick<Pin, 'report' | 'id'>): boolean {
  return a.report === b.report && a.id === b.id;
}

/** The pin of these ids; null where they cannot be ids of a report and of a passage. */
export function createPin(report: string, id: string, note = ''): Pin | null {
  if (!REPORT_ID.test(report) || !PASSAGE_ID.test(id)) return null;
  return { report, id, note: trimNote(note) };
}

/** A note as it may be kept: well-formed Unicode, not longer than `LONGEST_NOTE`. */
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
 * Reads what `formatPins` writes, in its order, each passage once.
 * What is no pin is left out, so that a link cut off by a mail program still gives the rest.
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

/** Both lists without repeats, the first before the second, at most `MOST_PINS`. */
export function joinPins(own: readonly Pin[], added: readonly Pin[]): Pin[] {
  const fresh = added.filter((pin) => !own.some((known) => isSamePin(known, pin)));
  return [...own, ...fresh].slice(0, MOST_PINS);
}

/** The same pins with one a step earlier (-1) or later (1); unchanged at the ends. */
export function movePin(pins: readonly Pin[], index: number, step: -1 | 1): Pin[] {
  const pin = pins[index];
  const target = index + step;
  if (!pin || target < 0 || target >= pins.length) return [...pins];
  return pins.toSpliced(index, 1).toSpliced(target, 0, pin);
}

function parsePin(value: string): Pin | null {
  const [report = '', id = '', note = ''] = value.split(SEPARATOR).map(decode);
  return createPin(report, id, note);
}

/** A broken escape is text. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
