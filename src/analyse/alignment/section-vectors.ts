import type { TermWeights } from '../../schema/alignment.ts';
import { createMatterCounter } from './matter-counts.ts';
import { createSparseVector, type SparseVector } from './sparse-vector.ts';
import { termWeight, type PairWeight } from './term-weights.ts';
import { pairAt, TermNumbers, type CountedTerms } from './terms.ts';

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
  /**
   * How often each matter is named, and how much the terms that go with it say so where it is not
   * named; all that stands in the heading counts {@link HEADING_FACTOR} times.
   */
  matters: SparseVector;
}

export function createSectionVectors(weights: TermWeights): SectionVectors {
  const weightOf = termWeight(weights);
  const countMatters = createMatterCounter(weights.matters);
  const associated = mattersByTerm(weights.matters);
  const numbers = new TermNumbers();
  /** By number of the term. */
  const known: { weight: number; matters: readonly MatterShare[] }[] = [];
  const weigh = (term: number, count: number) => (known[term]?.weight ?? 0) * (1 + Math.log(count));
  const matterNames = Object.keys(weights.matters);
  const allMatters = Int32Array.from(matterNames, (_, matter) => matter);
  const sums = new Float64Array(matterNames.length);

  const addMatters = (text: string, { terms, counts }: CountedTerms, factor: number): void => {
    const add = (matter: number, amount: number) => {
      sums[matter] = (sums[matter] ?? 0) + factor * amount;
    };
    for (const [matter, count] of countMatters(text)) add(matter, count);
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      for (const { matter, share } of known[term]?.matters ?? []) {
        add(matter, share * weigh(term, counts[at] ?? 0));
      }
    }
  };
  const pairs = new Map(
    Object.keys(weights.widespread).map((term) => [pairAt(term, 0), weightOf(term)]),
  );
  return {
    weightOfPair: (text, at) => pairs.get(pairAt(text, at)) ?? 1,
    matterNames,
    weigh(title, body) {
      const all = `${title}\n${body}`;
      const counted = numbers.count(all);
      for (let next = known.length; next < numbers.terms.length; next += 1) {
        const term = numbers.terms[next] ?? '';
        known.push({ weight: weightOf(term), matters: associated.get(term) ?? [] });
      }
      const { terms, counts } = counted;
      const text = createSparseVector(terms, (term, at) => weigh(term, counts[at] ?? 0));
      sums.fill(0);
      addMatters(all, counted, 1);
      addMatters(title, numbers.count(title), HEADING_FACTOR - 1);
      return { text, matters: createSparseVector(allMatters, (matter) => sums[matter] ?? 0) };
    },
  };
}

interface MatterShare {
  matter: number;
  share: number;
}

/** The matters that go with a term, by the term; a matter is named by its place. */
function mattersByTerm(matters: TermWeights['matters']): ReadonlyMap<string, MatterShare[]> {
  const byTerm = new Map<string, MatterShare[]>();
  for (const [matter, { associated }] of Object.values(matters).entries()) {
    for (const [term, share] of Object.entries(associated)) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), { matter, share }]);
    }
  }
  return byTerm;
}
