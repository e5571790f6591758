import type { TermWeights } from '../../schema/alignment.ts';
import { createMatterCounter } from './matter-counts.ts';
import { createSparseVector, type SparseVector } from './sparse-vector.ts';
import { termWeight, type PairWeight } from './term-weights.ts';
import { pairAt, TermNumbers } from './terms.ts';

/** A heading says what a section is about; its body names other matters by the way. */
const HEADING_FACTOR = 5;

/** Turns the texts of sections into vectors; only vectors of one instance can be compared. */
export interface SectionVectors {
  weightOfPair: PairWeight;
  /** Names of the matters, by the numbers that the vectors of matters use. */
  matterNames: readonly string[];
  weigh: (title: string, body: string) => TextVectors;
}

export interface TextVectors {
  /** How much each term tells of the text, heading and body alike. */
  text: SparseVector;
  /** How often each matter is named; in the heading it counts {@link HEADING_FACTOR} times. */
  matters: SparseVector;
}

export function createSectionVectors(weights: TermWeights): SectionVectors {
  const weightOf = termWeight(weights);
  const countMatters = createMatterCounter(weights.matters);
  const numbers = new TermNumbers();
  /** By number of the term. */
  const known: number[] = [];
  const matterNames = Object.keys(weights.matters);
  const allMatters = Int32Array.from(matterNames, (_, matter) => matter);
  const pairs = new Map(
    Object.keys(weights.widespread).map((term) => [pairAt(term, 0), weightOf(term)]),
  );
  return {
    weightOfPair: (text, at) => pairs.get(pairAt(text, at)) ?? 1,
    matterNames,
    weigh(title, body) {
      const { terms, counts } = numbers.count(`${title}\n${body}`);
      for (let next = known.length; next < numbers.terms.length; next += 1) {
        known.push(weightOf(numbers.terms[next] ?? ''));
      }
      const text = createSparseVector(
        terms,
        (term, at) => (known[term] ?? 0) * (1 + Math.log(counts[at] ?? 0)),
      );
      const inTitle = countMatters(title);
      const inBody = countMatters(body);
      const matters = createSparseVector(
        allMatters,
        (matter) => HEADING_FACTOR * (inTitle.get(matter) ?? 0) + (inBody.get(matter) ?? 0),
      );
      return { text, matters };
    },
  };
}
