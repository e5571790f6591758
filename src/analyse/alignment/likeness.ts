import type { LinkKind } from '../../schema/alignment.ts';
import type { SectionProfile } from './section-profile.ts';
import { cosine } from './sparse-vector.ts';

/** What two sections are compared by. */
export type Comparable = Pick<
  SectionProfile,
  'status' | 'topics' | 'wide' | 'shortcoming' | 'text' | 'matters'
>;

/** How alike two sections are, each from 0 to 1. */
export interface PairEvidence {
  /** Whether they deal with the same matters in the same proportions. */
  matters: number;
  /** Whether they use the same terms, the rare ones before all. */
  text: number;
  /** Whether they belong to the same topics. */
  topics: number;
}

/** What is taken to be unknown of a section beside its words: two words of one matter prove little. */
const MATTERS_DOUBT = 4;
const TEXT_DOUBT = 1;

export function pairEvidence(a: Comparable, b: Comparable): PairEvidence {
  return {
    matters: cosine(a.matters, b.matters, MATTERS_DOUBT),
    text: cosine(a.text, b.text, TEXT_DOUBT),
    topics: topicLikeness(a, b),
  };
}

/** Weights of the evidence; see {@link MODEL}. */
export interface AlignmentModel {
  base: number;
  matters: number;
  text: number;
  topics: number;
  /** Of the gap to the best rival. */
  gap: number;
}

/**
 * Logistic regressions on the labelled pairs that may be looked at (tests/gold/alignment.md), as
 * `npm run lab:fit` prints them.
 */
export const MODEL: AlignmentModel = {
  base: -3.9,
  matters: 7.01,
  text: 21.21,
  topics: 0.57,
  gap: 0.18,
};

/**
 * Least likeness of a match, of a related section, and of one that shares some words. The pairs that
 * the model was fitted on are hard ones: of all sections of a report, nine of ten at 0.12 are good.
 */
const MATCH = 0.5;
const RELATED = 0.12;
const WEAK = 0.05;
/** {@link RELATED} as log odds. */
export const RELATED_ODDS = Math.log(RELATED / (1 - RELATED));

/** Log odds that a reader puts two sections in one row, rivals left aside. */
export function strengthOf(evidence: PairEvidence, model = MODEL): number {
  return (
    model.base +
    model.matters * evidence.matters +
    model.text * evidence.text +
    model.topics * evidence.topics
  );
}

/**
 * Whether two sections can stand for each other at all: a wide part only for a wide part of the same
 * status, and what is wanting only for what is wanting.
 */
export function areComparable(a: Comparable, b: Comparable): boolean {
  return a.wide === b.wide && (!a.wide || a.status === b.status) && a.shortcoming === b.shortcoming;
}

/**
 * How likely a reader puts two sections in one row.
 *
 * @param gap what the pair lacks to its best rival, 0 or below (see {@link Contest})
 * @returns `score` 0 to 1 with two decimals, and the log odds that it comes from
 */
export function likeness(
  strength: number,
  gap: number,
  model = MODEL,
): { score: number; odds: number } {
  const odds = strength + model.gap * gap;
  return { score: Math.round(100 / (1 + Math.exp(-odds))) / 100, odds };
}

/** undefined: no counterpart. */
export function linkKind(score: number): LinkKind | undefined {
  if (score >= MATCH) return 'match';
  if (score >= RELATED) return 'related';
  return score >= WEAK ? 'weak' : undefined;
}

/** How alike the topics of two sections are: cosine of their shares, 0 to 1. */
function topicLikeness(a: Comparable, b: Comparable): number {
  const product = a.topics.reduce((sum, { topic, score }) => {
    const other = b.topics.find((found) => found.topic === topic);
    return sum + score * (other?.score ?? 0);
  }, 0);
  const lengths =
    Math.hypot(...a.topics.map(({ score }) => score)) *
    Math.hypot(...b.topics.map(({ score }) => score));
  return lengths === 0 ? 0 : product / lengths;
}
