import {
  createWeighing,
  linkProfiles,
  profileReport,
  type AlignableReport,
} from '../../analyse/alignment/index.ts';
import type { SectionLink, TermWeights } from '../../schema/alignment.ts';

/**
 * Links between the sections and items of two to four reports: which stand for the same matter
 * (`match`) or the same field of work (`related`). A section may have several links, or none.
 * Sections at all depths are compared with each other, so that a chapter of one report may match an
 * item of another.
 *
 * @param reports in the order of their columns
 * @param weights of the corpus, from `data/terms.json` (`store.termWeights()` in the build)
 * @returns links whose `a` stands in an earlier column than `b`, by column pair, then in the order
 *   of `a`, then by falling score; the same for the same input
 */
export function alignReports(
  reports: readonly AlignableReport[],
  weights: TermWeights,
): SectionLink[] {
  const weighing = createWeighing(weights);
  const profiles = reports.map((report) => profileReport(report, weighing));
  return profiles.flatMap((first, index) =>
    profiles.slice(index + 1).flatMap((second) => linkProfiles(first, second, weighing)),
  );
}
