import type { TermWeights } from '../../schema/alignment.ts';
import type { Section } from '../../schema/section.ts';
import { bodyOf, type AlignableReport } from './section-text.ts';
import { TermNumbers } from './terms.ts';

/** A term in fewer than one of so many sections has full weight, whatever the size of the corpus. */
const RARE = 150;
/** A term in a larger share of all sections says nothing of the matter (发展, 建设, 推进, 工作). */
const COMMON_SHARE = 0.16;
/** Never common, however small the corpus. */
const FEW = 2;

/** In how many innermost sections of the reports each term stands, and the words of the matters. */
export function termWeightsOf(
  reports: readonly AlignableReport[],
  matters: TermWeights['matters'],
): TermWeights {
  const numbers = new TermNumbers();
  const counts: number[] = [];
  let sections = 0;
  const visit = (report: AlignableReport, section: Section): void => {
    for (const child of section.children) visit(report, child);
    if (section.children.length > 0) return;
    sections += 1;
    const { terms } = numbers.count(`${section.title}\n${bodyOf(report, section)}`);
    for (const number of terms) counts[number] = (counts[number] ?? 0) + 1;
  };
  for (const report of reports) for (const section of report.outline) visit(report, section);
  const listed = numbers.terms
    .map((term, number) => [term, counts[number] ?? 0] as const)
    .filter(([, count]) => count > Math.max(1, sections / RARE))
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return { sections: Math.max(1, sections), widespread: Object.fromEntries(listed), matters };
}

/** Weight of a term, from 0 (common) to 1 (rare). */
export type TermWeight = (term: string) => number;
/** Weight of the pair of characters at a place of a text. */
export type PairWeight = (text: string, at: number) => number;

export function termWeight({
  sections,
  widespread,
}: Pick<TermWeights, 'sections' | 'widespread'>): TermWeight {
  const common = Math.max(FEW, sections * COMMON_SHARE);
  const weights = new Map(
    Object.entries(widespread).map(([term, count]) => {
      const rarity = Math.log(sections / count) / Math.log(RARE);
      return [term, count > common ? 0 : Math.max(0, Math.min(1, rarity))];
    }),
  );
  return (term) => weights.get(term) ?? 1;
}
