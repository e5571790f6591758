import {
  createSectionVectors,
  profileReport,
  scorePairs,
  type AlignableReport,
} from '../../analyse/alignment/index.ts';
import type { LinkKind, TermWeights } from '../../schema/alignment.ts';

interface SectionRef {
  report: string;
  section: string;
}

/** Two sections of different reports, and how far they stand for the same matter. */
export interface SectionLink {
  a: SectionRef;
  b: SectionRef;
  kind: LinkKind;
  /** 0 to 1, two decimals. */
  score: number;
}

/**
 * Links between the sections and items of each two of some reports. A section may have several links,
 * or none. Sections at all depths are compared with each other, so that a chapter of one report may
 * match an item of another.
 *
 * @returns links whose `a` is of an earlier report than `b`
 */
export function alignReports(
  reports: readonly AlignableReport[],
  weights: TermWeights,
): SectionLink[] {
  const vectors = createSectionVectors(weights);
  const profiles = reports.map((report) => profileReport(report, vectors));
  return profiles.flatMap((first, index) =>
    profiles.slice(index + 1).flatMap((second) =>
      scorePairs([first, second]).map(({ a, b, kind, score }) => ({
        a: { report: a.report, section: a.section.id },
        b: { report: b.report, section: b.section.id },
        kind,
        score,
      })),
    ),
  );
}
