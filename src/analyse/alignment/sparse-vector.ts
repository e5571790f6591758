/** Weights above 0 of some terms of a vocabulary, packed: a corpus holds one or two a section. */
export interface SparseVector {
  /** Numbers of the terms, rising. */
  terms: Int32Array;
  weights: Float32Array;
  /** Sum of the weights, and of their squares. */
  total: number;
  squares: number;
}

/** @param weights by number of the term; those of 0 are left out */
export function createSparseVector(weights: ReadonlyMap<number, number>): SparseVector {
  const entries = [...weights].filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b);
  return {
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float32Array.from(entries, ([, weight]) => weight),
    total: entries.reduce((sum, [, weight]) => sum + weight, 0),
    squares: entries.reduce((sum, [, weight]) => sum + weight ** 2, 0),
  };
}

/**
 * Cosine of two vectors, 0 to 1.
 *
 * @param doubt weight that each vector is taken to have besides, in something that the other has
 *   not: of a light vector little is known
 */
export function cosine(a: SparseVector, b: SparseVector, doubt: number): number {
  const lengths = Math.sqrt((doubt ** 2 + a.squares) * (doubt ** 2 + b.squares));
  return lengths === 0 ? 0 : product(a, b) / lengths;
}

function product(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let left = 0;
  let right = 0;
  while (left < a.terms.length && right < b.terms.length) {
    const difference = (a.terms[left] ?? 0) - (b.terms[right] ?? 0);
    if (difference === 0) sum += (a.weights[left] ?? 0) * (b.weights[right] ?? 0);
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return sum;
}
