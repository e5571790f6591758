import { findSection, hasHeading } from '../../shared/text/outline.ts';
import { reportName } from '../../shared/report-name.ts';
import { columnScope } from '../model/column-scope.ts';
import type { Range } from '../../shared/text/range.ts';
import type { ColumnChoice } from '../model/state.ts';
import {
  metricsWithin,
  textBlocks,
  type ReportText,
  type TextBlock,
  type TextSegment,
} from '../../shared/text/text-blocks.ts';
import type { Paths } from '../../../paths.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { Report } from '../../../schema/report.ts';
import type { Section } from '../../../schema/section.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import { compareStrings } from '../../../words/compare.ts';
import { yearWords } from './picker-choices.ts';
import { headingSegments, headingText } from '../../shared/text/section-heading.ts';

/** The text of one column, ready to be shown whole. */
export interface ColumnText {
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

/** What of a report is shown, besides the choice. */
export interface TextScope {
  /** Id of the topic whose sections are shown; null for all text. */
  topic: string | null;
  /** Stretches of the source that another column holds as well. */
  shared: readonly Range[];
}

/** @returns undefined where the report has no section of that id */
export function columnText(
  whole: Report,
  choice: ColumnChoice,
  paths: Paths,
  { topic, shared }: TextScope = { topic: null, shared: [] },
): ColumnText | undefined {
  const scope = columnScope(whole, choice, topic);
  if (!scope) return undefined;
  const report = { ...partOf(whole, choice.part), outline: scope.outline, shared };
  const found = choice.section === null ? null : findSection(whole.outline, choice.section);
  const section = found?.section ?? null;
  const { own, within } = reportName(report);
  const years = yearWords(report);
  const heading = section && headingSegments({ ...whole, shared }, section);
  const blocks =
    topic === null
      ? textBlocks(report, section)
      : scope.outline.flatMap((part) => partBlocks(report, part, part.id === section?.id));
  const metrics =
    topic === null
      ? metricsWithin(report, section)
      : scope.outline.flatMap((part) => metricsWithin(report, part));
  return {
    report: report.id,
    place: own,
    within,
    years,
    shortYears: [report.reviewYear, report.planYear].filter((year) => year !== null).join('—'),
    name: compareStrings.columnName(own, years, section ? headingText(section) : undefined),
    href: section ? paths.fragment(report.id, section.id) : paths.report(report.id),
    path: found?.ancestors.map(headingText) ?? [],
    heading,
    status: section?.status ?? null,
    blocks,
    metrics,
    counts: compareStrings.counts(characterCount(heading ?? [], blocks), metrics.length),
  };
}

/** A report without the years, paragraphs and numbers of its other part. */
function partOf(report: Report, part: ColumnChoice['part']): Report {
  if (part === null) return report;
  const paragraphs = report.paragraphs.filter(({ status }) => status === part);
  const ids = new Set(paragraphs.map(({ id }) => id));
  return {
    ...report,
    reviewYear: part === 'review' ? report.reviewYear : null,
    planYear: part === 'plan' ? report.planYear : null,
    paragraphs,
    metrics: report.metrics.filter(({ paragraph }) => ids.has(paragraph)),
  };
}

/** A section of several: its heading, unless it stands above all already, and its text. */
function partBlocks(report: ReportText, section: Section, isHeaded: boolean): TextBlock[] {
  if (isHeaded || !hasHeading(section)) return textBlocks(report, section);
  const { id, status } = section;
  const heading = { kind: 'heading' as const, id, depth: 1, text: headingText(section), status };
  const within = textBlocks(report, section).map((block) =>
    block.kind === 'heading' ? { ...block, depth: block.depth + 1 } : block,
  );
  return [heading, ...within];
}

function characterCount(heading: readonly TextSegment[], blocks: readonly TextBlock[]): number {
  const texts = blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : block.segments.map(({ text }) => text),
  );
  return [...heading.map(({ text }) => text), ...texts].join('').length;
}
