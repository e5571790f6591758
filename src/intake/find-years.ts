import { flattenSections } from '../schema/section-tree.ts';
import type { ReportText } from '../read/report/index.ts';
import { quoteAround, type Evidence, type Finding } from './evidence.ts';
import { headOf } from './head-lines.ts';

/** The years of a report, each with the words that state it. */
export interface YearFindings {
  reviewYear: Finding<number> | null;
  planYear: Finding<number> | null;
}

const reviewWords = /回顾|总结|以来|完成|执行|成绩/u;
const planWords = /计划|思路|安排|打算|部署|展望|重点|任务|目标|政府工作报告/u;

/** Find the words that state the years of a report: in headings and the lines above the text, then in its opening. */
export function explainYears(report: ReportText): YearFindings {
  const places = [
    ...headOf(report).filter(({ kind }) => kind !== 'chrome' && kind !== 'opening'),
    ...flattenSections(report.outline)
      .filter(({ inline }) => !inline)
      .map(({ title, line }) => ({ text: title, line })),
    ...headOf(report).filter(({ kind }) => kind === 'opening'),
  ];
  const find = (year: number | null, words: RegExp): Finding<number> | null => {
    if (year === null) return null;
    const stating = places.filter(({ text }) => statesYear(text, year));
    const best = stating.find(({ text }) => words.test(text)) ?? stating[0];
    if (!best) return { value: year, evidence: [] };
    const { line, text } = best;
    const quote = quoteAround(text, Math.max(0, text.indexOf(`${year}年`)), 5);
    return { value: year, evidence: [{ quote, line, where: 'text' }] };
  };
  const reviewYear = find(report.reviewYear, reviewWords);
  const planYear = find(report.planYear, planWords);
  return {
    reviewYear: reviewYear && withInference(reviewYear, planYear),
    planYear: planYear && withInference(planYear, reviewYear),
  };
}

/** A year that is stated nowhere was inferred from the other one. */
function withInference(found: Finding<number>, other: Finding<number> | null): Finding<number> {
  if (found.evidence.length > 0 || !other) return found;
  const inferred: Evidence = { quote: `${other.value}`, line: null, where: 'inference' };
  return { ...found, evidence: [inferred] };
}

function statesYear(text: string, year: number): boolean {
  const digits = [...String(year)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
  const plain = text.normalize('NFKC').replace(/\s/gu, '').replace(/[○零]/gu, '〇');
  return plain.includes(`${year}年`) || plain.includes(`${digits.join('')}年`);
}
