import { createContest } from './contest.ts';
import { areComparable, likeness, linkKind, pairEvidence, strengthOf } from './likeness.ts';
import type { LinkKind } from '../../schema/alignment.ts';
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
  const contest = createContest();
  const contestants = columns.flatMap((profiles, report) =>
    profiles.map((profile) => ({ profile, report, status: profile.status })),
  );
  const numbered = contestants.map((contestant, number) => ({ ...contestant, number }));
  const pairs = numbered.flatMap((a) =>
    numbered
      .slice(a.number + 1)
      .filter((b) => b.report !== a.report && areComparable(a.profile, b.profile))
      .map((b) => ({ a, b, strength: strengthOf(pairEvidence(a.profile, b.profile)) })),
  );
  for (const { a, b, strength } of pairs) contest.enter(a, b, strength);
  return pairs.flatMap(({ a, b, strength }) => {
    const gap = contest.gapOf(a, b, strength);
    const { score, odds } = likeness(strength, gap);
    const kind = linkKind(score);
    return kind === undefined ? [] : [{ a: a.profile, b: b.profile, score, kind, odds }];
  });
}
