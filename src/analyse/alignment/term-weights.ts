import type { TermCounts, TermWeights } from '../../schema/alignment.ts';
import type { Section } from '../../schema/section.ts';
import { bodyOf, type AlignableReport } from './section-text.ts';
import { TermNumbers } from './terms.ts';

/** A term in fewer than one of so many sections has full weight, whatever the size of the corpus. */
const RARE = 150;
/** A term in a larger share of all sections says nothing of the matter (发展, 建设, 推进, 工作). */
const COMMON_SHARE = 0.16;
/** Never common, however small the corpus. */
const FEW = 2;

/** Counts in how many innermost sections of the reports each term stands, report by report. */
export function createTermCounter() {
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
  return {
    add(report: AlignableReport): void {
      for (const section of report.outline) visit(report, section);
    },
    counts: (): TermCounts => ({
      sections,
      counts: Object.fromEntries(numbers.terms.map((term, number) => [term, counts[number] ?? 0])),
    }),
  };
}

/**
 * The weights of terms and the words of the matters.
 *
 * @param parts counts of parts of the corpus, which together are all of it
 */
export function weighTerms(
  parts: readonly TermCounts[],
  matters: TermWeights['matters'],
): TermWeights {
  const all = new Map<string, number>();
  for (const { counts } of parts) {
    for (const [term, count] of Object.entries(counts)) all.set(term, (all.get(term) ?? 0) + count);
  }
  const sections = parts.reduce((sum, part) => sum + part.sections, 0);
  const listed = [...all]
    .filter(([, count]) => count > Math.max(1, sections / RARE))
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return { sections: Math.max(1, sections), widespread: Object.fromEntries(listed), matters };
}

/** The weights of terms of a corpus that is held in memory. */
export function termWeightsOf(
  reports: readonly AlignableReport[],
  matters: TermWeights['matters'],
): TermWeights {
  const counter = createTermCounter();
  for (const report of reports) counter.add(report);
  return weighTerms([counter.counts()], matters);
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
