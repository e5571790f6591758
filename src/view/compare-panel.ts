import { findSection } from '../compare/outline.ts';
import { reportName } from '../compare/report-name.ts';
import type { SideChoice } from '../compare/state.ts';
import {
  metricsWithin,
  textBlocks,
  type TextBlock,
  type TextSegment,
} from '../compare/text-blocks.ts';
import type { Paths } from '../routes/paths.ts';
import type { Metric } from '../schema/metric.ts';
import type { Report } from '../schema/report.ts';
import type { SectionStatus } from '../schema/status.ts';
import { compareStrings } from '../strings-compare.ts';
import { yearWords } from './compare-choices.ts';
import { headingSegments, headingText } from './compare-heading.ts';

/** One side of a comparison, ready to be shown. */
export interface ComparePanel {
  report: string;
  /** 江海街道. */
  place: string;
  /** 广东省广州市海珠区. */
  within: string;
  /** 回顾2024年、计划2025年. */
  years: string;
  /** 2024—2025. */
  shortYears: string;
  /** 江海街道回顾2024年、计划2025年, with the heading of the section where one is chosen. */
  name: string;
  /** Address of the report or section. */
  href: string;
  /** Headings around the section, outermost first. */
  path: string[];
  /** Heading of the section; null for the whole report. */
  heading: TextSegment[] | null;
  status: SectionStatus | null;
  blocks: TextBlock[];
  metrics: Metric[];
  /** 1234 字,12 个数字. */
  counts: string;
}

/** @returns undefined where the report has no section of that id */
export function comparePanel(
  report: Report,
  choice: SideChoice,
  paths: Paths,
): ComparePanel | undefined {
  const found = choice.section === null ? null : findSection(report.outline, choice.section);
  if (found === undefined) return undefined;
  const section = found?.section ?? null;
  const { own, within } = reportName(report);
  const years = yearWords(report);
  const heading = section && headingSegments(report, section);
  const blocks = textBlocks(report, section);
  const metrics = metricsWithin(report, section);
  return {
    report: report.id,
    place: own,
    within,
    years,
    shortYears: [report.reviewYear, report.planYear].filter((year) => year !== null).join('—'),
    name: `${own}${years}${section ? `“${headingText(section)}”` : ''}`,
    href: section ? paths.fragment(report.id, section.id) : paths.report(report.id),
    path: found?.ancestors.map(headingText) ?? [],
    heading,
    status: section?.status ?? null,
    blocks,
    metrics,
    counts: compareStrings.counts(characterCount(heading ?? [], blocks), metrics.length),
  };
}

function characterCount(heading: readonly TextSegment[], blocks: readonly TextBlock[]): number {
  const texts = blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : block.segments.map(({ text }) => text),
  );
  return [...heading.map(({ text }) => text), ...texts].join('').length;
}
