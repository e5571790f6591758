import { entryAt } from '../../shared/entry-at.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { ALL_FOLDS, foldCharacters } from './fold.ts';
import { intersect, NO_POSITIONS, offsetOf, positionOf, type Positions } from './position.ts';

/**
 * Where every pair of neighbouring characters (UTF-16 code units, signs and spaces too) stands.
 * Any string of two or more is a row of pairs, so that looking the pairs up finds exactly the
 * places of the string; the last character of a block is a key of its own, so that strings of one
 * character are found as the keys that begin with it. Keys are filed by what remains of them when
 * width and case are folded: all ways of writing a pair stand in one file.
 */
export class PostingsBuilder {
  #lists = new Map<string, { bytes: ByteWriter; block: number; offset: number }>();

  /** @param block number of the block; to be added in rising order */
  add(block: number, text: string): void {
    for (let offset = 0; offset < text.length; offset += 1) {
      this.addKey(text.slice(offset, offset + 2), block, offset);
    }
  }

  /** A place of one key, after those that were added before. */
  addKey(key: string, block: number, offset: number): void {
    const list = this.#lists.get(key) ?? { bytes: new ByteWriter(), block: 0, offset: 0 };
    if (list.bytes.length === 0) this.#lists.set(key, list);
    list.bytes.write(block - list.block);
    list.bytes.write(block === list.block ? offset - list.offset : offset);
    list.block = block;
    list.offset = offset;
  }

  keys(): IterableIterator<string> {
    return this.#lists.keys();
  }

  /** The files in the order of their first folded keys. */
  *files(leastBytes: number): Generator<{ first: string; bytes: Uint8Array }> {
    const keys = [...this.#lists]
      .map(([key, list]) => ({ key, folded: foldCharacters(key, ALL_FOLDS), list: list.bytes }))
      .sort((a, b) => compare(a.folded, b.folded) || compare(a.key, b.key));
    let file = new ByteWriter();
    let first: string | undefined;
    let last: string | undefined;
    for (const { key, folded, list } of keys) {
      if (first !== undefined && file.length >= leastBytes && folded !== last) {
        yield { first, bytes: file.bytes() };
        file = new ByteWriter();
        first = undefined;
      }
      first ??= folded;
      last = folded;
      const bytes = list.bytes();
      file.write(key.length);
      for (let index = 0; index < key.length; index += 1) file.write(key.charCodeAt(index));
      file.write(bytes.length);
      file.append(bytes);
    }
    if (first !== undefined) yield { first, bytes: file.bytes() };
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One file of postings: the places of each key, not decoded yet. */
export type PostingsFile = Map<string, Uint8Array>;

export function readPostings(bytes: Uint8Array): PostingsFile {
  const file: PostingsFile = new Map();
  const reader = new ByteReader(bytes);
  while (!reader.done) {
    const units = Array.from({ length: reader.read() }, () => reader.read());
    file.set(String.fromCharCode(...units), reader.take(reader.read()));
  }
  return file;
}

/** The positions that one key's bytes hold. */
export function decodePositions(bytes: Uint8Array): Positions {
  const reader = new ByteReader(bytes);
  // Each position takes two bytes or more.
  const positions = new Float64Array(bytes.length >> 1);
  let count = 0;
  let block = 0;
  let offset = 0;
  while (!reader.done) {
    const step = reader.read();
    offset = reader.read() + (step === 0 && count > 0 ? offset : 0);
    block += step;
    positions[count] = positionOf(block, offset);
    count += 1;
  }
  return positions.subarray(0, count);
}

/** Pairs that are looked up at once; a long string is often known to be nowhere after the first. */
const PAIRS_AT_ONCE = 16;
const AFTER_ALL = '\uffff';

/**
 * Numbers of the files that may hold a key.
 *
 * @param firsts first folded key of each file, sorted
 * @param isWhole false for all keys that begin so
 */
export function filesWith(firsts: readonly string[], key: string, isWhole: boolean): number[] {
  const folded = foldCharacters(key, ALL_FOLDS);
  const from = Math.max(0, countUpTo(firsts, folded) - 1);
  const to = isWhole ? from + 1 : countUpTo(firsts, folded + AFTER_ALL);
  return firsts.slice(from, to).map((_, index) => from + index);
}

/**
 * Positions that have all pairs of a text of two characters or more.
 *
 * @param isShifted whether the pairs stand at their offsets from the position, not all at it
 */
export async function findPairs(
  text: string,
  lookUp: (pair: string) => Promise<Positions>,
  isShifted: boolean,
): Promise<Positions> {
  const offsets = pairOffsets(text.length);
  let found: Positions | undefined;
  for (let done = 0; done < offsets.length && found?.length !== 0; done += PAIRS_AT_ONCE) {
    const lists = await Promise.all(
      offsets.slice(done, done + PAIRS_AT_ONCE).map(async (offset) => ({
        shift: isShifted ? offset : 0,
        list: await lookUp(text.slice(offset, offset + 2)),
      })),
    );
    for (const { shift, list } of lists.sort((a, b) => a.list.length - b.list.length)) {
      // Until the end the positions are those of the string's beginning.
      found = found ? intersect(found, list, shift) : shiftBack(list, shift);
    }
  }
  return found ?? NO_POSITIONS;
}

/** Every second pair, and the last: together they hold every character. */
function pairOffsets(length: number): number[] {
  const offsets = Array.from({ length: Math.floor(length / 2) }, (_, index) => index * 2);
  if (length % 2 === 1) offsets.push(length - 2);
  return offsets;
}

/** Positions less `offset`; those that stand nearer to the beginning of their block are dropped. */
function shiftBack(list: Positions, offset: number): Positions {
  return offset === 0
    ? list
    : list.filter((position) => offsetOf(position) >= offset).map((position) => position - offset);
}

/** How many of the sorted `firsts` are not above `key`. */
function countUpTo(firsts: readonly string[], key: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entryAt(firsts, middle) <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}
