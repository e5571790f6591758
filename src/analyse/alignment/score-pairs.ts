import type { LinkKind } from '../../schema/alignment.ts';
import { gradeOf } from './grades.ts';
import {
  areComparable,
  likelihoodOf,
  oddsWithRivals,
  pairEvidence,
  strengthOf,
} from './pair-odds.ts';
import { rankRivals, type Rival } from './rivals.ts';
import type { SectionProfile } from './section-profile.ts';

/** Two sections of different columns with how likely a reader puts them side by side. */
export interface ScoredPair {
  a: SectionProfile;
  b: SectionProfile;
  /** 0 to 1, two decimals. */
  score: number;
  /** `weak` too where the two are alike on their own and others are so much more alike. */
  kind: LinkKind;
  /** The same on the scale of log odds, not rounded: for ordering pairs. */
  odds: number;
}

interface NumberedSection extends Rival {
  profile: SectionProfile;
}

/**
 * All pairs of sections of different columns that have anything to do with each other. The columns
 * are taken without regard to their order: exchanging two of them exchanges `a` and `b` and changes
 * nothing else.
 *
 * @param columns the profiles of each column
 */
export function scorePairs(columns: readonly (readonly SectionProfile[])[]): ScoredPair[] {
  const sections = columns
    .flatMap((profiles, report) =>
      profiles.map((profile) => ({ profile, report, status: profile.status })),
    )
    .map((section, number) => ({ ...section, number }));
  const pairs: { a: NumberedSection; b: NumberedSection; strength: number }[] = [];
  for (const a of sections) {
    for (let next = a.number + 1; next < sections.length; next += 1) {
      const b = sections[next];
      if (!b || b.report === a.report || !areComparable(a.profile, b.profile)) continue;
      const strength = strengthOf(pairEvidence(a.profile, b.profile));
      // Rivals only lower a pair: what has nothing in common alone is no rival to anything else.
      if (gradeOf(likelihoodOf(strength)) !== undefined) pairs.push({ a, b, strength });
    }
  }
  const lagOf = rankRivals(pairs);
  return pairs.map((pair) => {
    const odds = oddsWithRivals(pair.strength, lagOf(pair));
    const score = likelihoodOf(odds);
    return { a: pair.a.profile, b: pair.b.profile, score, kind: gradeOf(score) ?? 'weak', odds };
  });
}
