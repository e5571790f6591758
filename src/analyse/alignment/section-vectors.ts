import type { TermWeights } from '../../schema/alignment.ts';
import { createMatterCounter } from './matter-counts.ts';
import { createSparseVector, type SparseVector } from './sparse-vector.ts';
import { termWeight, type PairWeight } from './term-weights.ts';
import { pairAt, TermNumbers } from './terms.ts';

/** A heading says what a section is about; its body names other matters by the way. */
const HEADING_FACTOR = 5;
/** So does the clause that the body opens with. */
const OPENING_FACTOR = 4;
const openingClause = /^[^，,；;。！？!?\n]*/u;

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
  /**
   * How often each matter is named; in the heading it counts {@link HEADING_FACTOR} times, in the
   * opening clause {@link OPENING_FACTOR} times.
   */
  matters: SparseVector;
}

/** What follows from the weights alone, which many pairs of reports are held against each other by. */
function readWeights(weights: TermWeights) {
  const weightOf = termWeight(weights);
  const matterNames = Object.keys(weights.matters);
  return {
    weightOf,
    countMatters: createMatterCounter(weights.matters),
    matterNames,
    allMatters: Int32Array.from(matterNames, (_, matter) => matter),
    pairs: new Map(
      Object.keys(weights.widespread).map((term) => [pairAt(term, 0), weightOf(term)]),
    ),
  };
}
const read = new WeakMap<TermWeights, ReturnType<typeof readWeights>>();

export function createSectionVectors(weights: TermWeights): SectionVectors {
  const known = read.get(weights) ?? readWeights(weights);
  read.set(weights, known);
  const { weightOf, countMatters, matterNames, allMatters, pairs } = known;
  const numbers = new TermNumbers();
  /** By number of the term. */
  const termWeights: number[] = [];
  return {
    weightOfPair: (text, at) => pairs.get(pairAt(text, at)) ?? 1,
    matterNames,
    weigh(title, body) {
      const { terms, counts } = numbers.count(`${title}\n${body}`);
      for (let next = termWeights.length; next < numbers.terms.length; next += 1) {
        termWeights.push(weightOf(numbers.terms[next] ?? ''));
      }
      const text = createSparseVector(
        terms,
        (term, at) => (termWeights[term] ?? 0) * (1 + Math.log(counts[at] ?? 0)),
      );
      const inTitle = countMatters(title);
      const inOpening = countMatters(openingClause.exec(body.trimStart())?.[0] ?? '');
      const inBody = countMatters(body);
      const matters = createSparseVector(
        allMatters,
        (matter) =>
          HEADING_FACTOR * (inTitle.get(matter) ?? 0) +
          (OPENING_FACTOR - 1) * (inOpening.get(matter) ?? 0) +
          (inBody.get(matter) ?? 0),
      );
      return { text, matters };
    },
  };
}
