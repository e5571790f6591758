/** Weights above 0 of some terms of a vocabulary, packed: a corpus holds one or two a section. */
export interface SparseVector {
  /** Numbers of the terms, rising. */
  terms: Int32Array;
  weights: Float32Array;
  /** Sum of the weights. */
  total: number;
}

/** @param weights by number of the term; those of 0 are left out */
export function createSparseVector(weights: ReadonlyMap<number, number>): SparseVector {
  const entries = [...weights].filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b);
  return {
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float32Array.from(entries, ([, weight]) => weight),
    total: entries.reduce((sum, [, weight]) => sum + weight, 0),
  };
}

/**
 * Share of the lighter vector that the other holds as well, 0 to 1.
 *
 * @param doubt weight that each vector is taken to have besides, in something that the other has
 *   not: of a light vector little is known
 */
export function overlap(a: SparseVector, b: SparseVector, doubt: number): number {
  const lighter = Math.min(a.total, b.total) + doubt;
  return lighter === 0 ? 0 : sumOverShared(a, b, Math.min) / lighter;
}

/** Cosine of two vectors, 0 to 1; for `doubt` see {@link overlap}. */
export function cosine(a: SparseVector, b: SparseVector, doubt: number): number {
  const lengths = Math.hypot(doubt, ...a.weights) * Math.hypot(doubt, ...b.weights);
  return lengths === 0 ? 0 : sumOverShared(a, b, (x, y) => x * y) / lengths;
}

function sumOverShared(
  a: SparseVector,
  b: SparseVector,
  valueOf: (a: number, b: number) => number,
): number {
  let sum = 0;
  let left = 0;
  let right = 0;
  while (left < a.terms.length && right < b.terms.length) {
    const difference = (a.terms[left] ?? 0) - (b.terms[right] ?? 0);
    if (difference === 0) sum += valueOf(a.weights[left] ?? 0, b.weights[right] ?? 0);
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return sum;
}
