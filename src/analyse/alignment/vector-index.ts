/** A vector that is like another. */
export interface Candidate {
  /** Number of the vector in the order of adding. */
  vector: number;
  /** 0 to 1. */
  cosine: number;
}

/** Terms under which a vector is found: its heaviest. */
const TERMS_INDEXED = 24;
/** Vectors kept for a term: those in which it weighs most. */
const VECTORS_KEPT = 48;
/** Candidates whose likeness is worked out in full. */
const CANDIDATES = 32;

/** Terms by number, rising, with their share of the vector's length. */
interface Vector {
  report: number;
  terms: Int32Array;
  weights: Float32Array;
  /** Places of its heaviest terms in the two lists. */
  heaviest: Int32Array;
}

/**
 * An index of weighted terms, in two steps: add all vectors, then ask for the nearest of each. The
 * work of one question does not depend on how many vectors there are.
 */
export interface VectorIndex {
  add(weights: ReadonlyMap<string, number>, report: number): void;
  /** Vectors of other reports, by falling cosine; at most {@link CANDIDATES}. */
  nearest(vector: number): Candidate[];
}

export function createVectorIndex(): VectorIndex {
  const numbers = new Map<string, number>();
  const vectors: Vector[] = [];
  /** By number of the term, heaviest first. */
  const kept: { vector: number; weight: number }[][] = [];

  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    kept.push([]);
    return numbers.size - 1;
  };

  return {
    add(weights, report) {
      const length = Math.hypot(...weights.values());
      const sorted = [...weights]
        .map(([term, weight]) => ({ term: numberOf(term), weight: weight / length }))
        .sort((a, b) => a.term - b.term);
      const places = sorted.map((_, at) => at);
      const weightAt = (at: number) => sorted[at]?.weight ?? 0;
      places.sort((a, b) => weightAt(b) - weightAt(a) || a - b);
      const heaviest = Int32Array.from(places.slice(0, TERMS_INDEXED));
      const vector = vectors.length;
      vectors.push({
        report,
        terms: Int32Array.from(sorted, ({ term }) => term),
        weights: Float32Array.from(sorted, ({ weight }) => weight),
        heaviest,
      });
      for (const at of heaviest) {
        const entry = sorted[at];
        if (entry) keep(kept[entry.term] ?? [], { vector, weight: entry.weight });
      }
    },
    nearest(number) {
      const own = vectors[number];
      if (!own) return [];
      const sums = new Map<number, number>();
      for (const at of own.heaviest) {
        const ownWeight = own.weights[at] ?? 0;
        for (const { vector, weight } of kept[own.terms[at] ?? -1] ?? []) {
          if (vectors[vector]?.report === own.report) continue;
          sums.set(vector, (sums.get(vector) ?? 0) + weight * ownWeight);
        }
      }
      return [...sums]
        .sort(([a, more], [b, many]) => many - more || a - b)
        .slice(0, CANDIDATES)
        .flatMap(([vector]) => {
          const other = vectors[vector];
          return other ? [{ vector, cosine: dot(own, other) }] : [];
        })
        .sort((a, b) => b.cosine - a.cosine || a.vector - b.vector);
    },
  };
}

/** Put an entry into a short list that is sorted by falling weight; the lightest falls out. */
function keep(list: { vector: number; weight: number }[], entry: (typeof list)[number]): void {
  let place = list.length;
  while (place > 0 && (list[place - 1]?.weight ?? 0) < entry.weight) place -= 1;
  if (place >= VECTORS_KEPT) return;
  list.splice(place, 0, entry);
  if (list.length > VECTORS_KEPT) list.pop();
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  let left = 0;
  let right = 0;
  while (left < a.terms.length && right < b.terms.length) {
    const difference = (a.terms[left] ?? 0) - (b.terms[right] ?? 0);
    if (difference === 0) sum += (a.weights[left] ?? 0) * (b.weights[right] ?? 0);
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return Math.min(1, sum);
}
