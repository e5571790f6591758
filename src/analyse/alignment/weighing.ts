import type { TermWeights } from '../../schema/alignment.ts';
import { createMatterCounter } from './matters.ts';
import { createSparseVector, type SparseVector } from './sparse-vector.ts';
import { termWeight, type TermWeight } from './term-weights.ts';
import { countTerms } from './terms.ts';

/** A heading says what a section is about; its body names other matters by the way. */
const HEADING_FACTOR = 5;

/** Turns texts into vectors; only vectors of one weighing can be compared. */
export interface Weighing {
  weightOf: TermWeight;
  /** Names of the matters, by the numbers that the vectors of matters use. */
  matterNames: readonly string[];
  /** How much each pair of characters tells of the text, heading and body alike. */
  weighTerms: (title: string, body: string) => SparseVector;
  /** How often each matter is named, in the heading {@link HEADING_FACTOR} times. */
  weighMatters: (title: string, body: string) => SparseVector;
}

export function createWeighing(weights: TermWeights): Weighing {
  const weightOf = termWeight(weights);
  const countMatters = createMatterCounter(weights.matters);
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term) ?? numbers.size;
    numbers.set(term, known);
    return known;
  };
  return {
    weightOf,
    matterNames: Object.keys(weights.matters),
    weighTerms(title, body) {
      const own = new Map<number, number>();
      for (const [term, count] of countTerms(`${title}\n${body}`)) {
        own.set(numberOf(term), weightOf(term) * (1 + Math.log(count)));
      }
      return createSparseVector(own);
    },
    weighMatters(title, body) {
      const counts = countMatters(body);
      for (const [matter, count] of countMatters(title)) {
        counts.set(matter, (counts.get(matter) ?? 0) + HEADING_FACTOR * count);
      }
      return createSparseVector(counts);
    },
  };
}
