import { ownRanges } from './outline.ts';
import { placeSections } from '../../../schema/section-tree.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { Paragraph, Report } from '../../../schema/report.ts';
import type { Section } from '../../../schema/section.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import { hasHeading } from './outline.ts';
import type { Range } from './range.ts';

/** A stretch of running text that is shown in one way. */
export interface TextSegment {
  text: string;
  /** True within the run-in heading of an item (`一是抓稳增长目标。`). */
  lead: boolean;
  /** The number that the stretch is, if it is one. */
  metric: Metric | null;
  /** True where another text beside this one holds the same words. */
  shared: boolean;
}

export interface HeadingBlock {
  kind: 'heading';
  /** Id of the section: its fragment on the page of the report. */
  id: string;
  /** 1 for the headings right below the part of the report that is shown. */
  depth: number;
  text: string;
  status: SectionStatus;
}

export interface ParagraphBlock {
  kind: 'paragraph';
  /** Id of the paragraph: its fragment on the page of the report. */
  id: string;
  status: SectionStatus;
  segments: TextSegment[];
}

export type TextBlock = HeadingBlock | ParagraphBlock;

export interface ReportText extends Pick<Report, 'outline' | 'paragraphs' | 'metrics'> {
  /** Stretches of the source that another text holds as well; none where absent. */
  shared?: readonly Range[];
}

/** Text of a whole report, or of one section without its own heading, in the order of the source. */
export function textBlocks(report: ReportText, section: Section | null): TextBlock[] {
  const from = section ? (hasHeading(section) ? section.headingEnd : section.start) : 0;
  const to = section ? section.end : Infinity;
  const inside = placeSections(section ? section.children : report.outline);

  const headings = inside
    .filter((entry) => !entry.section.inline)
    .map(({ section: { id, start, status, marker, title }, ancestors }) => ({
      start,
      block: {
        kind: 'heading' as const,
        id,
        // A heading within a run-in item counts from the headings on lines of their own.
        depth: ancestors.filter(({ inline }) => !inline).length + 1,
        text: (marker ?? '') + title,
        status,
      },
    }));
  const leads = inside.flatMap(({ section: item }) =>
    item.inline && hasHeading(item) ? [item] : [],
  );
  const paragraphs = report.paragraphs
    .filter(({ start, end }) => start < to && end > from)
    .map((paragraph) => ({
      start: paragraph.start,
      block: {
        kind: 'paragraph' as const,
        id: paragraph.id,
        status: paragraph.status,
        segments: segmentText(paragraph, { ...rangeOf(report), from, to, leads }),
      },
    }))
    .filter(({ block }) => block.segments.some(({ text }) => text.trim() !== ''));

  return [...headings, ...paragraphs].sort((a, b) => a.start - b.start).map(({ block }) => block);
}

/** Text of a section without its heading and without its subsections. */
export function ownTextBlocks(report: ReportText, section: Section): ParagraphBlock[] {
  return ownRanges(section).flatMap((range) => rangeBlocks(report, range));
}

/** Text of a stretch of the source, headings on lines of their own left out. */
export function rangeBlocks(report: ReportText, { start: from, end: to }: Range): ParagraphBlock[] {
  return report.paragraphs
    .filter(({ start, end }) => start < to && end > from)
    .map((paragraph) => ({
      kind: 'paragraph' as const,
      id: paragraph.id,
      status: paragraph.status,
      segments: segmentText(paragraph, { ...rangeOf(report), from, to, leads: [] }),
    }))
    .filter(({ segments }) => segments.some(({ text }) => text.trim() !== ''));
}

/**
 * A run-in heading as it stands in its paragraph, with its closing stop and its numbers marked.
 *
 * @returns undefined for a section whose heading is not part of a paragraph
 */
export function runInHeading(report: ReportText, section: Section): TextSegment[] | undefined {
  const { inline, start, headingEnd } = section;
  if (!inline || !hasHeading(section)) return undefined;
  const paragraph = report.paragraphs.find((other) => other.start <= start && start < other.end);
  if (!paragraph) return undefined;
  return segmentText(paragraph, { ...rangeOf(report), from: start, to: headingEnd, leads: [] });
}

/** Metrics whose text stands within a section, its own heading included. */
export function metricsWithin(report: ReportText, section: Section | null): Metric[] {
  if (!section) return report.metrics;
  return report.metrics.filter(({ start, end }) => start >= section.start && end <= section.end);
}

interface SegmentRange {
  from: number;
  to: number;
  leads: readonly Pick<Section, 'start' | 'headingEnd'>[];
  metrics: readonly Metric[];
  shared: readonly Range[];
}

function rangeOf({ metrics, shared = [] }: ReportText): Pick<SegmentRange, 'metrics' | 'shared'> {
  return { metrics, shared };
}

function segmentText(paragraph: Paragraph, range: SegmentRange): TextSegment[] {
  const from = Math.max(paragraph.start, range.from);
  const to = Math.min(paragraph.end, range.to);
  const leads = range.leads.filter(({ start, headingEnd }) => start < to && headingEnd > from);
  const metrics = range.metrics.filter(({ start, end }) => start >= from && end <= to);

  const shared = range.shared.filter(({ start, end }) => start < to && end > from);

  const ends = [...leads.flatMap(({ start, headingEnd }) => [start, headingEnd]), to];
  for (const { start, end } of [...metrics, ...shared]) ends.push(start, end);
  // A number stays in one piece.
  const splits = (cut: number) => metrics.some(({ start, end }) => start < cut && cut < end);
  const cuts = [...new Set(ends)]
    .filter((cut) => cut > from && cut <= to && !splits(cut))
    .sort((a, b) => a - b);

  let start = from;
  return cuts.map((end) => {
    const segment: TextSegment = {
      text: paragraph.text.slice(start - paragraph.start, end - paragraph.start),
      lead: leads.some((lead) => lead.start <= start && end <= lead.headingEnd),
      metric: metrics.find((metric) => metric.start <= start && end <= metric.end) ?? null,
      shared: shared.some((other) => other.start <= start && end <= other.end),
    };
    start = end;
    return segment;
  });
}
