import type { PassageText } from './passage-text.ts';

/** Grams sorted at a time: few enough for the processor's cache, however long the text is. */
const PART = 1 << 16;
const HASH_BITS = 32;
/** Of a whole number in a double. */
const SAFE_BITS = 53;
/** Base of the rolling hash: odd, and larger than a code unit. */
const BASE = 0x01000193;

/**
 * For each unit where the string of `length` units that starts there stands first in the text; -1
 * where it leaves its paragraph or stands in one report only. Along a shared passage the places
 * follow each other, so that what is kept by them is read in order.
 *
 * @param hashBits strings of equal hashes are told apart one by one: fewer bits only take more time
 */
export function sharedGrams(text: PassageText, length: number, hashBits = HASH_BITS): Int32Array {
  const first = firstWithHash(gramHashes(text, length, hashBits), hashBits);
  settleCollisions(text, length, first);
  const shared = new Uint8Array(first.length);
  for (let at = 0; at < first.length; at += 1) {
    const source = first[at] ?? -1;
    if (source !== -1 && text.reportOf[source] !== text.reportOf[at]) shared[source] = 1;
  }
  for (let at = 0; at < first.length; at += 1) {
    const source = first[at] ?? -1;
    if (source !== -1 && shared[source] === 0) first[at] = -1;
  }
  return first;
}

interface Grams {
  hashes: Uint32Array;
  /** Whether a gram starts at a unit: 1 or 0. */
  starts: Uint8Array;
}

function gramHashes({ units, paragraphs }: PassageText, length: number, bits: number): Grams {
  const hashes = new Uint32Array(units.length);
  const starts = new Uint8Array(units.length);
  let leaving = 1;
  for (let step = 1; step < length; step += 1) leaving = Math.imul(leaving, BASE);
  for (const { from, length: size } of paragraphs) {
    let hash = 0;
    for (let at = from; at < from + size; at += 1) {
      const start = at - length;
      if (start >= from) hash -= Math.imul(units[start] ?? 0, leaving);
      hash = (Math.imul(hash, BASE) + (units[at] ?? 0)) | 0;
      if (start + 1 < from) continue;
      hashes[start + 1] = mix(hash) >>> (HASH_BITS - bits);
      starts[start + 1] = 1;
    }
  }
  return { hashes, starts };
}

/** Spread a hash over all its bits (the finalizer of MurmurHash3: Appleby 2011). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** For each gram the first one with its hash, -1 where no other has it. */
function firstWithHash(grams: Grams, hashBits: number): Int32Array {
  const first = new Int32Array(grams.hashes.length).fill(-1);
  const { keys, ends, scale } = keysByTopBits(grams, hashBits);
  let begin = 0;
  for (const end of ends) {
    let source = -1;
    let hash = -1;
    for (const key of keys.subarray(begin, end).sort()) {
      const keyHash = Math.floor(key / scale);
      const at = key - keyHash * scale;
      if (keyHash === hash) {
        first[source] = source;
        first[at] = source;
      } else {
        source = at;
        hash = keyHash;
      }
    }
    begin = end;
  }
  return first;
}

interface GramKeys {
  /**
   * The rest of a gram's hash times `scale`, plus its place: sorted, equal hashes stand together in
   * the order of the text. They are parted by the top bits of the hash, which they leave out.
   */
  keys: Float64Array;
  /** Where each part ends. */
  ends: Int32Array;
  scale: number;
}

function keysByTopBits({ hashes, starts }: Grams, hashBits: number): GramKeys {
  const placeBits = Math.ceil(Math.log2(hashes.length + 1));
  const topBits = Math.min(
    hashBits,
    Math.max(1, Math.ceil(Math.log2(hashes.length / PART)), hashBits + placeBits - SAFE_BITS),
  );
  const restBits = hashBits - topBits;
  const rest = 2 ** restBits - 1;
  const scale = 2 ** placeBits;
  const ends = new Int32Array(2 ** topBits);
  let count = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    if (starts[at] === 0) continue;
    const part = (hashes[at] ?? 0) >>> restBits;
    ends[part] = (ends[part] ?? 0) + 1;
    count += 1;
  }
  let begin = 0;
  for (const [part, size] of ends.entries()) {
    ends[part] = begin;
    begin += size;
  }
  const keys = new Float64Array(count);
  for (let at = 0; at < hashes.length; at += 1) {
    if (starts[at] === 0) continue;
    const hash = hashes[at] ?? 0;
    const part = hash >>> restBits;
    const next = ends[part] ?? 0;
    keys[next] = (hash & rest) * scale + at;
    ends[part] = next + 1;
  }
  return { keys, ends, scale };
}

/** Part the grams that have the hash of another string: those of each string get a first of their own. */
function settleCollisions({ units }: PassageText, length: number, first: Int32Array): void {
  const firstOf = new Map<string, number>();
  // Units that follow `at` and are known to be equal to those of the first occurrence.
  let known = 0;
  let before = -1;
  for (let at = 0; at < first.length; at += 1) {
    const source = first[at] ?? -1;
    known = source !== -1 && source === before + 1 ? Math.max(0, known - 1) : 0;
    before = source;
    if (source === -1 || source === at) {
      known = source === -1 ? 0 : length;
      continue;
    }
    while (known < length && units[at + known] === units[source + known]) known += 1;
    if (known === length) continue;
    const string = String.fromCharCode(...units.subarray(at, at + length));
    const own = firstOf.get(string) ?? at;
    firstOf.set(string, own);
    first[at] = own;
    before = -1;
    known = 0;
  }
}
