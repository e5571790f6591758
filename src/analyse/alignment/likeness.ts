import type { LinkKind } from '../../schema/alignment.ts';
import type { SectionProfile } from './section-profile.ts';

/** What is compared beside the words. */
type Matter = Pick<SectionProfile, 'status' | 'topics' | 'wide'>;

/** What is known of a pair of sections. */
export interface PairEvidence {
  /** Cosine of the weighted terms of the texts. */
  text: number;
  /** That cosine against the best that either section reaches in the other's report, 0 to 1. */
  standing: number;
}

// Weights of a logistic regression on the labelled pairs of the half that may be looked at
// (tests/gold/alignment.md); the other half measures it.
const BASE = 2.99;
const TEXT = 2.15;
const TEXT_FLOOR = 0.02;
const STANDING = 1.75;
const TOPICS = 2.34;
const STATUS = 1.09;
/** Least likeness of a match and of a related section. */
const MATCH = 0.7;
const RELATED = 0.3;

/**
 * How likely a reader puts the two sections in one row: 0 to 1, two decimals. A wide part is like
 * a wide part of the same status only.
 */
export function likeness(a: Matter, b: Matter, { text, standing }: PairEvidence): number {
  if (a.wide !== b.wide || (a.wide && a.status !== b.status)) return 0;
  const sum =
    BASE +
    TEXT * Math.log(text + TEXT_FLOOR) +
    STANDING * standing +
    TOPICS * topicLikeness(a, b) +
    (a.status === b.status ? STATUS : 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** undefined: no counterpart. */
export function linkKind(score: number): LinkKind | undefined {
  if (score >= MATCH) return 'match';
  return score >= RELATED ? 'related' : undefined;
}

/** How alike the topics of two sections are: cosine of their shares, 0 to 1. */
export function topicLikeness(a: Pick<Matter, 'topics'>, b: Pick<Matter, 'topics'>): number {
  const product = a.topics.reduce((sum, { topic, score }) => {
    const other = b.topics.find((found) => found.topic === topic);
    return sum + score * (other?.score ?? 0);
  }, 0);
  const lengths =
    Math.hypot(...a.topics.map(({ score }) => score)) *
    Math.hypot(...b.topics.map(({ score }) => score));
  return lengths === 0 ? 0 : product / lengths;
}
