/** Stands for an ellipsis in a pattern: any amount of text may be left out there. */
export const GAP = 0xffffffff;

/** A match of a pattern: `text.slice(start, end)`, and how many edits it needs. */
export interface Location {
  start: number;
  end: number;
  /** Code points to insert, delete or replace; what an ellipsis leaves out is free. */
  distance: number;
}

/** By how much a match may be longer than the pattern if that costs no edit. */
const SLACK = 2;
/** Most matches that are returned. */
const MOST_PLACES = 5;

/**
 * Find the matches of a pattern with the fewest edits, in order and without overlap (Sellers'
 * algorithm: time pattern × text, space text).
 *
 * @returns empty for an empty pattern or text
 */
export function locate(pattern: Uint32Array, text: Uint32Array): Location[] {
  const width = text.length;
  if (pattern.length === 0 || width === 0) return [];
  // One row of the matrix: fewest edits of a match that ends at each offset, and where it starts.
  let edits = new Int32Array(width + 1);
  let starts = Int32Array.from({ length: width + 1 }, (_, offset) => offset);
  let nextEdits = new Int32Array(width + 1);
  let nextStarts = new Int32Array(width + 1);
  for (const code of pattern) {
    const isGap = code === GAP;
    const skip = isGap ? 0 : 1;
    nextEdits[0] = cell(edits, 0) + skip;
    nextStarts[0] = cell(starts, 0);
    for (let at = 1; at <= width; at += 1) {
      const left = cell(nextEdits, at - 1) + skip;
      const up = cell(edits, at) + skip;
      const across = isGap ? Infinity : cell(edits, at - 1) + (text[at - 1] === code ? 0 : 1);
      let best = across;
      let from = cell(starts, at - 1);
      if (up < best) {
        best = up;
        from = cell(starts, at);
      }
      if (left < best || (left === best && cell(nextStarts, at - 1) > from)) {
        best = left;
        from = cell(nextStarts, at - 1);
      }
      nextEdits[at] = best;
      nextStarts[at] = from;
    }
    [edits, nextEdits] = [nextEdits, edits];
    [starts, nextStarts] = [nextStarts, starts];
  }
  return bestPlaces(edits, starts, pattern.includes(GAP) ? 0 : pattern.length);
}

/** @param length best length of a match: a replaced last word should be matched as a whole */
function bestPlaces(edits: Int32Array, starts: Int32Array, length: number): Location[] {
  const distance = edits.reduce((least, value) => Math.min(least, value), Infinity);
  const places: Location[] = [];
  for (const [end, value] of edits.entries()) {
    const start = cell(starts, end);
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

/** An entry of a row. For speed it takes rows only, in contrast to `entryAt`. */
function cell(row: Int32Array, index: number): number {
  const value = row[index];
  if (value === undefined) throw new RangeError(`expected an entry ${index} of ${row.length}`);
  return value;
}
