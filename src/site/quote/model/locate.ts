/** Stands in a pattern for an ellipsis: any amount of text may be left out there. */
export const GAP = 0xffffffff;

/** Where a pattern is met in a text: `text.slice(start, end)`, at so many edits. */
export interface Location {
  start: number;
  end: number;
  /** Code points to insert, delete or replace; what an ellipsis leaves out is free. */
  distance: number;
}

/** A place may be longer than the pattern by so much where that costs no edit. */
const SLACK = 2;
/** More places of one pattern in one text than these are not told apart. */
const MOST_PLACES = 5;

/**
 * The places where a pattern is met with the fewest edits, in order and without overlap (Sellers'
 * algorithm: time length × length, space length).
 *
 * @returns empty for an empty pattern or text
 */
export function locate(pattern: Uint32Array, text: Uint32Array): Location[] {
  const width = text.length;
  if (pattern.length === 0 || width === 0) return [];
  // Of a row: fewest edits that end before each offset of the text, and where that match starts.
  let edits = new Int32Array(width + 1);
  let starts = Int32Array.from({ length: width + 1 }, (_, offset) => offset);
  let nextEdits = new Int32Array(width + 1);
  let nextStarts = new Int32Array(width + 1);
  for (const code of pattern) {
    const isGap = code === GAP;
    nextEdits[0] = (edits[0] ?? 0) + (isGap ? 0 : 1);
    nextStarts[0] = starts[0] ?? 0;
    for (let at = 1; at <= width; at += 1) {
      const left = (nextEdits[at - 1] ?? 0) + (isGap ? 0 : 1);
      const up = (edits[at] ?? 0) + (isGap ? 0 : 1);
      const across = isGap ? Infinity : (edits[at - 1] ?? 0) + (text[at - 1] === code ? 0 : 1);
      let best = across;
      let from = starts[at - 1] ?? 0;
      if (up < best) {
        best = up;
        from = starts[at] ?? 0;
      }
      if (left < best || (left === best && (nextStarts[at - 1] ?? 0) > from)) {
        best = left;
        from = nextStarts[at - 1] ?? 0;
      }
      nextEdits[at] = best;
      nextStarts[at] = from;
    }
    [edits, nextEdits] = [nextEdits, edits];
    [starts, nextStarts] = [nextStarts, starts];
  }
  return bestPlaces(edits, starts, pattern.includes(GAP) ? 0 : pattern.length);
}

/** @param length that a place would best have: another last word is there in its own length */
function bestPlaces(edits: Int32Array, starts: Int32Array, length: number): Location[] {
  const distance = edits.reduce((least, value) => Math.min(least, value), Infinity);
  const places: Location[] = [];
  for (const [end, value] of edits.entries()) {
    const start = starts[end] ?? 0;
    const last = places.at(-1);
    if (value !== distance) continue;
    const place = { start, end, distance };
    if (!last || start >= last.end) {
      if (places.length === MOST_PLACES) break;
      places.push(place);
    } else if (start === last.start && end - start <= length + SLACK) places.splice(-1, 1, place);
  }
  return places;
}
