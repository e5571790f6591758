/** A report of the corpus that a new text repeats. */
interface Duplicate {
  id: string;
  /** `bytes`: the same file; `text`: the same but for spaces and punctuation; `near`: almost. */
  kind: 'bytes' | 'text' | 'near';
  /** Jaccard similarity of the shingles, 0 to 1. */
  similarity: number;
}

export interface DuplicateIndex {
  /** The closest of the reports added before; undefined if none is close. */
  find(sha256: string, text: string): Duplicate | undefined;
  add(id: string, sha256: string, text: string): void;
  /** Add the digest of another file of a report: the PDF or page that its text was taken from. */
  addDigest(id: string, sha256: string): void;
}

/** Similarity from which two texts count as versions of one report. */
export const NEAR_SIMILARITY = 0.9;
const SHINGLE = 8;
/** Size of a sketch: the smallest hashes of a text, which sample equal shingles in every text. */
const SKETCH_SIZE = 128;
/** Share of the sketch that a candidate must have; then the exact similarity decides. */
const CANDIDATE_SHARE = 0.6;
const ignored = /[^\p{L}\p{N}]+/gu;

interface Known {
  id: string;
  plain: string;
}

/**
 * Finds copies with an inverted index of sketches (bottom-k MinHash): the cost of a look-up grows with
 * the number of reports that share hashes, not with the size of the corpus.
 */
export function createDuplicateIndex(): DuplicateIndex {
  const bytes = new Map<string, string>();
  const texts = new Map<string, string>();
  const holders = new Map<number, Known[]>();

  return {
    addDigest: (id, sha256) => void bytes.set(sha256, id),
    find(sha256, text) {
      const plain = normalise(text);
      const sameBytes = bytes.get(sha256);
      if (sameBytes !== undefined) return { id: sameBytes, kind: 'bytes', similarity: 1 };
      const sameText = texts.get(plain);
      if (sameText !== undefined) return { id: sameText, kind: 'text', similarity: 1 };
      return findNear(plain, holders);
    },
    add(id, sha256, text) {
      const known = { id, plain: normalise(text) };
      bytes.set(sha256, id);
      texts.set(known.plain, id);
      for (const hash of sketch(known.plain)) {
        const list = holders.get(hash);
        if (list) list.push(known);
        else holders.set(hash, [known]);
      }
    },
  };
}

function findNear(plain: string, holders: Map<number, Known[]>): Duplicate | undefined {
  const hashes = sketch(plain);
  const shared = new Map<Known, number>();
  for (const hash of hashes) {
    for (const known of holders.get(hash) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
  }
  let best: Duplicate | undefined;
  for (const [known, count] of shared) {
    if (count < hashes.length * CANDIDATE_SHARE) continue;
    const similarity = jaccard(shingles(plain), shingles(known.plain));
    if (similarity >= NEAR_SIMILARITY && similarity > (best?.similarity ?? 0)) {
      best = { id: known.id, kind: 'near', similarity };
    }
  }
  return best;
}

/** The letters and digits of a text (NFKC), so that layout and punctuation make no difference. */
function normalise(text: string): string {
  return text.normalize('NFKC').replace(ignored, '');
}

function sketch(plain: string): number[] {
  return [...shingles(plain)].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** FNV-1a hashes of all runs of {@link SHINGLE} code units. */
function shingles(plain: string): Set<number> {
  const hashes = new Set<number>();
  for (let start = 0; start === 0 || start + SHINGLE <= plain.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let index = start; index < Math.min(start + SHINGLE, plain.length); index += 1) {
      hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193);
    }
    hashes.add(hash >>> 0);
  }
  return hashes;
}

function jaccard(a: Set<number>, b: Set<number>): number {
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared);
}
