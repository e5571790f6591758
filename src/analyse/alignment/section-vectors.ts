import type { TermWeights } from '../../schema/alignment.ts';
import { createMatterCounter } from './matter-counts.ts';
import { createSparseVector, type SparseVector } from './sparse-vector.ts';
import { countTerms, termWeight, type TermWeight } from './term-weights.ts';

/** A heading says what a section is about; its body names other matters by the way. */
const HEADING_FACTOR = 5;

/** Turns the texts of sections into vectors; only vectors of one instance can be compared. */
export interface SectionVectors {
  weightOf: TermWeight;
  /** Names of the matters, by the numbers that the vectors of matters use. */
  matterNames: readonly string[];
  /** How much each pair of characters tells of the text, heading and body alike. */
  weighTerms: (title: string, body: string) => SparseVector;
  /**
   * How often each matter is named, and how much the pairs of characters that go with it say so where
   * it is not named; in the heading {@link HEADING_FACTOR} times.
   */
  weighMatters: (title: string, body: string) => SparseVector;
}

export function createSectionVectors(weights: TermWeights): SectionVectors {
  const weightOf = termWeight(weights);
  const countMatters = createMatterCounter(weights.matters);
  const associated = mattersByTerm(weights.matters);
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term) ?? numbers.size;
    numbers.set(term, known);
    return known;
  };
  const weigh = (term: string, count: number) => weightOf(term) * (1 + Math.log(count));
  return {
    weightOf,
    matterNames: Object.keys(weights.matters),
    weighTerms(title, body) {
      const own = new Map<number, number>();
      for (const [term, count] of countTerms(`${title}\n${body}`)) {
        own.set(numberOf(term), weigh(term, count));
      }
      return createSparseVector(own);
    },
    weighMatters(title, body) {
      const sums = new Map<number, number>();
      const add = (text: string, factor: number) => {
        for (const [matter, count] of countMatters(text)) {
          sums.set(matter, (sums.get(matter) ?? 0) + factor * count);
        }
      };
      const addAssociated = (text: string, factor: number) => {
        for (const [term, count] of countTerms(text)) {
          for (const { matter, share } of associated.get(term) ?? []) {
            sums.set(matter, (sums.get(matter) ?? 0) + factor * share * weigh(term, count));
          }
        }
      };
      add(body, 1);
      add(title, HEADING_FACTOR);
      addAssociated(`${title}\n${body}`, 1);
      addAssociated(title, HEADING_FACTOR);
      return createSparseVector(sums);
    },
  };
}

/** The matters that go with a pair of characters, by the pair; a matter is named by its place. */
function mattersByTerm(
  matters: TermWeights['matters'],
): ReadonlyMap<string, { matter: number; share: number }[]> {
  const byTerm = new Map<string, { matter: number; share: number }[]>();
  for (const [matter, { associated }] of Object.values(matters).entries()) {
    for (const [term, share] of Object.entries(associated)) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), { matter, share }]);
    }
  }
  return byTerm;
}
