import { gradeOf, likelihoodOf, MODEL } from '../../analyse/alignment/index.ts';
import type { LinkKind } from '../../schema/alignment.ts';
import { crossValidate, observe, oddsOfPair } from './fit-alignment.ts';
import type { LabelledPair } from './labelled-pairs.ts';

/** Of the pairs that get a grade, how many are good by the labels, and how many good or related. */
export interface GradeShare {
  pairs: number;
  good: number;
  related: number;
}
export type GradeShares = Record<LinkKind, GradeShare>;

/**
 * What the grades 对应, 相关 and 弱 are worth where a reader listed all counterparts of an item.
 *
 * @param fitted labels of the five reports: those of two reports are graded by what all others give
 * @param unseen labels that the model was not fitted on
 */
export function shareGrades(
  fitted: readonly LabelledPair[],
  unseen: readonly LabelledPair[],
): GradeShares {
  const shares: GradeShares = { match: none(), related: none(), weak: none() };
  const graded = [
    ...crossValidate(observe(fitted)),
    ...observe(unseen).map((pair) => ({ pair, odds: oddsOfPair(pair, MODEL) })),
  ];
  for (const { pair, odds } of graded) {
    const kind = gradeOf(likelihoodOf(odds));
    if (kind === undefined || !pair.isExhaustive) continue;
    shares[kind].pairs += 1;
    if (pair.label !== 'none') shares[kind][pair.label] += 1;
  }
  return shares;
}

const none = (): GradeShare => ({ pairs: 0, good: 0, related: 0 });

const names = { match: '对应', related: '相关', weak: '弱' } as const;

/** A line a grade: `grade 对应: n=60 good 0.917 good or related 0.967`. */
export function gradeLines(shares: GradeShares): string[] {
  return (['match', 'related', 'weak'] as const).map((kind) => {
    const { pairs, good, related } = shares[kind];
    const share = (count: number) => (count / pairs).toFixed(3);
    return `grade ${names[kind]}: n=${pairs} good ${share(good)} good or related ${share(good + related)}`;
  });
}
