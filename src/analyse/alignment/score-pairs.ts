import type { LinkKind } from '../../schema/alignment.ts';
import { gradeOf } from './grades.ts';
import {
  areComparable,
  likelihoodOf,
  oddsWithRivals,
  pairEvidence,
  strengthOf,
} from './pair-odds.ts';
import { createRivals } from './rivals.ts';
import type { SectionProfile } from './section-profile.ts';

/** Two sections of different columns with how likely a reader puts them side by side. */
export interface ScoredPair {
  a: SectionProfile;
  b: SectionProfile;
  /** 0 to 1, two decimals. */
  score: number;
  kind: LinkKind;
  /** The same on the scale of log odds, not rounded: for ordering pairs. */
  odds: number;
}

/**
 * All pairs of sections of different columns that have anything to do with each other. The columns
 * are taken without regard to their order: exchanging two of them exchanges `a` and `b` and changes
 * nothing else.
 *
 * @param columns the profiles of each column
 */
export function scorePairs(columns: readonly (readonly SectionProfile[])[]): ScoredPair[] {
  const rivals = createRivals();
  const sections = columns
    .flatMap((profiles, report) =>
      profiles.map((profile) => ({ profile, report, status: profile.status })),
    )
    .map((section, number) => ({ ...section, number }));
  const pairs = sections.flatMap((a) =>
    sections
      .slice(a.number + 1)
      .filter((b) => b.report !== a.report && areComparable(a.profile, b.profile))
      .map((b) => ({ a, b, strength: strengthOf(pairEvidence(a.profile, b.profile)) })),
  );
  for (const { a, b, strength } of pairs) rivals.enter(a, b, strength);
  return pairs.flatMap(({ a, b, strength }) => {
    const odds = oddsWithRivals(strength, rivals.lagOf(a, b, strength));
    const score = likelihoodOf(odds);
    const kind = gradeOf(score);
    return kind === undefined ? [] : [{ a: a.profile, b: b.profile, score, kind, odds }];
  });
}
