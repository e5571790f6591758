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
export const MATTERS_DOUBT = 4;
export const TEXT_DOUBT = 1;

export function pairEvidence(a: Comparable, b: Comparable): PairEvidence {
  return {
    matters: cosine(a.matters, b.matters, MATTERS_DOUBT),
    text: cosine(a.text, b.text, TEXT_DOUBT),
    topics: topicLikeness(a, b),
  };
}

/** Weights of the evidence, and of the lag behind better rivals. */
export interface PairModel extends PairEvidence {
  base: number;
  lag: number;
}

/**
 * Logistic regressions on the labels that may be looked at, as `npm run lab:fit` prints them
 * (tests/gold/alignment.md).
 */
export const MODEL: PairModel = {
  base: -2.92,
  matters: 5.89,
  text: 19.63,
  topics: 1.42,
  lag: -1.17,
};

/** Log odds that a reader lays two sections in one row, rivals left aside. */
export function strengthOf(evidence: PairEvidence, model = MODEL): number {
  return (
    model.base +
    model.matters * evidence.matters +
    model.text * evidence.text +
    model.topics * evidence.topics
  );
}

/** The same with the lag behind better rivals (`rivals.ts`). */
export function oddsWithRivals(strength: number, lag: number, model = MODEL): number {
  return strength + model.lag * lag;
}

/** @returns 0 to 1, two decimals */
export function likelihoodOf(odds: number): number {
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

/**
 * Whether two sections can stand for each other at all: a wide part only for a wide part of the same
 * status, and a shortcoming only for a shortcoming.
 */
export function areComparable(a: Comparable, b: Comparable): boolean {
  return a.wide === b.wide && (!a.wide || a.status === b.status) && a.shortcoming === b.shortcoming;
}

/** How alike the topics of two sections are: cosine of their shares, 0 to 1. */
function topicLikeness(a: Comparable, b: Comparable): number {
  const shared = sharedScore(a, b);
  return shared === 0 ? 0 : shared / Math.sqrt(sharedScore(a, a) * sharedScore(b, b));
}

function sharedScore({ topics }: Comparable, { topics: others }: Comparable): number {
  let sum = 0;
  for (const { topic, score } of topics) {
    for (const other of others) if (other.topic === topic) sum += score * other.score;
  }
  return sum;
}
