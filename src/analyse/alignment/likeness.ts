import type { LinkKind } from '../../schema/alignment.ts';
import type { SectionProfile } from './section-profile.ts';
import { cosine, overlap } from './sparse-vector.ts';

/** What two sections are compared by. */
export type Comparable = Pick<
  SectionProfile,
  'status' | 'topics' | 'wide' | 'shortcoming' | 'text' | 'matters'
>;

/** How alike two sections are, each from 0 to 1. */
export interface PairEvidence {
  /** Whether they deal with the same matters in the same proportions. */
  matters: number;
  /** How much of the matters of one the other holds: 1 where one is part of the other. */
  part: number;
  /** How much of the terms of one the other holds. */
  text: number;
  /** Whether they belong to the same topics. */
  topics: number;
}

/** What is taken to be unknown of a section beside its words: two words of one matter prove little. */
const MATTERS_DOUBT = 4;
const TEXT_DOUBT = 10;

export function pairEvidence(a: Comparable, b: Comparable): PairEvidence {
  return {
    matters: cosine(a.matters, b.matters, MATTERS_DOUBT),
    part: overlap(a.matters, b.matters, MATTERS_DOUBT),
    text: overlap(a.text, b.text, TEXT_DOUBT),
    topics: topicLikeness(a, b),
  };
}

/** Weights of the evidence, of its logarithm for the text; see {@link MODEL}. */
export interface AlignmentModel {
  base: number;
  matters: number;
  part: number;
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
  base: 1.62,
  matters: 5.1,
  part: 3.4,
  text: 1.99,
  topics: 1.18,
  gap: 0.33,
};

/** So that texts without a term in common have a logarithm. */
const TEXT_FLOOR = 0.03;
/** Least likeness of a match, of a related section, and of one that shares some words. */
const MATCH = 0.5;
const RELATED = 0.2;
const WEAK = 0.1;

/** Log odds that a reader puts two sections in one row, rivals left aside. */
export function strengthOf(evidence: PairEvidence, model = MODEL): number {
  return (
    model.base +
    model.matters * evidence.matters +
    model.part * evidence.part +
    model.text * logOfText(evidence.text) +
    model.topics * evidence.topics
  );
}

/** The scale on which the likeness of texts counts. */
export function logOfText(text: number): number {
  return Math.log(text + TEXT_FLOOR);
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
