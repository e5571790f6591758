import type { SparseVector } from './sparse-vector.ts';

/** Terms under which a vector is found: its heaviest. */
const TERMS_INDEXED = 24;
/** Vectors kept for a term: those of which it is the largest share. */
const VECTORS_KEPT = 48;

interface Posting {
  vector: number;
  /** Share of the vector's weight that the term has. */
  share: number;
}

/**
 * An index of weighted terms, in two steps: add all vectors, then ask for the nearest of each. The
 * work of one question does not depend on how many vectors there are.
 */
export interface VectorIndex {
  /** @param report number of the report that the vector is from */
  add(vector: SparseVector, report: number): void;
  /** Numbers, in the order of adding, of vectors of other reports, the likeliest first. */
  nearest(number: number, most: number): number[];
}

export function createVectorIndex(): VectorIndex {
  const reports: number[] = [];
  /** Of each vector its heaviest terms. */
  const heaviest: { term: number; share: number }[][] = [];
  /** By number of the term, the largest share first. */
  const kept = new Map<number, Posting[]>();

  return {
    add(vector, report) {
      const number = reports.length;
      const terms = heaviestTerms(vector);
      reports.push(report);
      heaviest.push(terms);
      for (const { term, share } of terms) {
        const postings = kept.get(term) ?? [];
        if (postings.length === 0) kept.set(term, postings);
        keep(postings, { vector: number, share });
      }
    },
    nearest(number, most) {
      const sums = new Map<number, number>();
      for (const { term, share } of heaviest[number] ?? []) {
        for (const { vector, share: other } of kept.get(term) ?? []) {
          if (reports[vector] === reports[number]) continue;
          sums.set(vector, (sums.get(vector) ?? 0) + Math.min(share, other));
        }
      }
      return [...sums]
        .sort(([a, more], [b, many]) => many - more || a - b)
        .slice(0, most)
        .map(([vector]) => vector);
    },
  };
}

function heaviestTerms({ terms, weights, total }: SparseVector): { term: number; share: number }[] {
  return Array.from(terms, (term, at) => ({ term, share: (weights[at] ?? 0) / total }))
    .sort((a, b) => b.share - a.share || a.term - b.term)
    .slice(0, TERMS_INDEXED);
}

/** Put a posting into a short list that is sorted by falling share; the least falls out. */
function keep(list: Posting[], posting: Posting): void {
  let place = list.length;
  while (place > 0 && (list[place - 1]?.share ?? 0) < posting.share) place -= 1;
  if (place >= VECTORS_KEPT) return;
  list.splice(place, 0, posting);
  if (list.length > VECTORS_KEPT) list.pop();
}
