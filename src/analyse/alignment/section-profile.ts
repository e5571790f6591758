import type { Section, TopicScore } from '../../schema/section.ts';
import type { SectionStatus } from '../../schema/status.ts';
import { bodyOf, type AlignableReport } from './section-text.ts';
import type { TermWeight } from './term-weights.ts';
import { countTerms } from './terms.ts';

/** Weighted terms, and the length of the vector that they make. */
export interface TermVector {
  weights: ReadonlyMap<string, number>;
  length: number;
}

/** What a section is compared by. */
export interface SectionProfile {
  report: string;
  section: Section;
  status: SectionStatus;
  topics: readonly TopicScore[];
  title: string;
  body: string;
  /** True for a part that holds much of its report (2023年工作总结): it is no matter of its own. */
  wide: boolean;
  heading: TermVector;
  text: TermVector;
}

/** Share of a report's characters from which a section with subsections is wide. */
const WIDE_SHARE = 0.3;

/** Profiles of all sections and items of a report, in the order of the text. */
export function profileReport(report: AlignableReport, weightOf: TermWeight): SectionProfile[] {
  const characters = report.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const visit = (section: Section): SectionProfile[] => [
    profileSection(report, section, characters, weightOf),
    ...section.children.flatMap(visit),
  ];
  return report.outline.flatMap(visit);
}

function profileSection(
  report: AlignableReport,
  section: Section,
  characters: number,
  weightOf: TermWeight,
): SectionProfile {
  const body = bodyOf(report, section);
  const inHeading = countTerms(section.title);
  const counts = countTerms(body);
  for (const [term, count] of inHeading) {
    counts.set(term, (counts.get(term) ?? 0) + count);
  }
  return {
    report: report.id,
    section,
    status: section.status,
    topics: section.topics,
    title: section.title,
    body,
    wide: section.children.length > 0 && body.length > characters * WIDE_SHARE,
    heading: vector(inHeading, weightOf),
    text: vector(counts, weightOf),
  };
}

function vector(counts: ReadonlyMap<string, number>, weightOf: TermWeight): TermVector {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of counts) {
    const weight = weightOf(term) * (1 + Math.log(count));
    if (weight === 0) continue;
    weights.set(term, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

/** Cosine of two vectors, from 0 to 1. */
export function cosine(a: TermVector, b: TermVector): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few.weights) sum += weight * (many.weights.get(term) ?? 0);
  return sum / (a.length * b.length);
}
