import { ByteReader, ByteWriter } from './bytes.ts';
import { ALL_FOLDS, foldCharacters } from './fold.ts';
import { positionOf, type Positions } from './position.ts';

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
      const key = text.slice(offset, offset + 2);
      const list = this.#lists.get(key) ?? { bytes: new ByteWriter(), block: 0, offset: 0 };
      if (list.bytes.length === 0) this.#lists.set(key, list);
      list.bytes.write(block - list.block);
      list.bytes.write(block === list.block ? offset - list.offset : offset);
      list.block = block;
      list.offset = offset;
    }
  }

  /** The files in the order of their first folded keys. */
  *files(leastBytes: number): Generator<{ first: string; bytes: Uint8Array }> {
    const keys = [...this.#lists.keys()]
      .map((key) => ({ key, folded: foldCharacters(key, ALL_FOLDS) }))
      .sort((a, b) => compare(a.folded, b.folded) || compare(a.key, b.key));
    let file = new ByteWriter();
    let first: string | undefined;
    let last: string | undefined;
    for (const { key, folded } of keys) {
      if (first !== undefined && file.length >= leastBytes && folded !== last) {
        yield { first, bytes: file.bytes() };
        file = new ByteWriter();
        first = undefined;
      }
      first ??= folded;
      last = folded;
      const bytes = this.#lists.get(key)?.bytes.bytes() ?? new Uint8Array();
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
