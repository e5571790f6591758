import type { SectionLink } from './align-reports.ts';
import type { Report } from '../../schema/report.ts';
import type { GoldPair } from './gold-alignment.ts';
import { pairKey } from './labelled-pairs.ts';
import { labelledSection } from './labelled-section.ts';

/** Counts over labelled pairs; a link of kind `match` is the answer "good". */
export interface AlignmentScore {
  pairs: number;
  /** Good and matched; not good but matched; good but not matched. */
  hits: number;
  extra: number;
  missed: number;
  /** What is wrong, in words. */
  mistakes: string[];
}

/**
 * Compare the links of the labelled reports with the labels.
 *
 * @param links of all pairs of the reports
 * @throws if a label names a section that its report does not have, or has under another heading
 */
export function scoreAlignment(
  links: readonly SectionLink[],
  pairs: readonly GoldPair[],
  reports: readonly Pick<Report, 'id' | 'outline'>[],
): AlignmentScore {
  const score: AlignmentScore = { pairs: pairs.length, hits: 0, extra: 0, missed: 0, mistakes: [] };
  const kinds = new Map(links.map((link) => [pairKey(link.a, link.b), link]));
  for (const pair of pairs) {
    for (const side of [pair.a, pair.b]) {
      const report = reports.find(({ id }) => id === side.report);
      labelledSection(report?.outline ?? [], side);
    }
    const link = kinds.get(pairKey(pair.a, pair.b));
    const isMatched = link?.kind === 'match';
    const isGood = pair.label === 'good';
    if (isMatched && isGood) score.hits += 1;
    else if (isMatched) score.extra += 1;
    else if (isGood) score.missed += 1;
    if (isMatched !== isGood) {
      score.mistakes.push(
        `${pair.label} but ${link ? `${link.kind} ${link.score}` : 'no link'}: ${pair.a.heading} | ${pair.b.heading}`,
      );
    }
  }
  return score;
}

/** Precision and recall of `match`; 1 where there is nothing to judge. */
export function alignmentRates({ hits, extra, missed }: AlignmentScore): {
  precision: number;
  recall: number;
} {
  return {
    precision: hits + extra === 0 ? 1 : hits / (hits + extra),
    recall: hits + missed === 0 ? 1 : hits / (hits + missed),
  };
}
