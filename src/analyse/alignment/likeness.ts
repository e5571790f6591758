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
const BASE = 3.77;
const TEXT = 1.89;
const TEXT_FLOOR = 0.01;
const STANDING = 1.5;
const TOPICS = 1.5;
const STATUS = 0.6;
const MATCH = 0.6;
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
    TOPICS * topicOverlap(a, b) +
    (a.status === b.status ? STATUS : 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** undefined: no counterpart. */
export function linkKind(score: number): LinkKind | undefined {
  if (score >= MATCH) return 'match';
  return score >= RELATED ? 'related' : undefined;
}

/** Share of the topics that two sections have in common, 0 to 1. */
export function topicOverlap(a: Pick<Matter, 'topics'>, b: Pick<Matter, 'topics'>): number {
  return a.topics.reduce((sum, { topic, score }) => {
    const other = b.topics.find((found) => found.topic === topic);
    return sum + Math.min(score, other?.score ?? 0);
  }, 0);
}
