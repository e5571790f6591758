import {
  type HeadingBlock,
  type ParagraphBlock,
  type ReportText,
  runInHeading,
  type TextSegment,
} from './text-blocks.ts';
import type { Section } from '../../../schema/section.ts';
import { sectionTitle } from './report-outline.ts';

/** Heading on one line: marker and title, or the first words of a part without heading. */
export function headingText(section: Section): string {
  return (section.marker ?? '') + sectionTitle(section);
}

/** Heading with its numbers marked. */
export function headingSegments(report: ReportText, section: Section): TextSegment[] {
  return (
    runInHeading(report, section) ?? [
      { text: headingText(section), lead: false, metric: null, shared: false },
    ]
  );
}

const DEEPEST_HEADING = 6;

/** Rank of a heading within text that stands below a heading of rank `level`. */
export function textHeadingLevel(level: number, { depth }: HeadingBlock): number {
  return Math.min(level + depth, DEEPEST_HEADING);
}

const PARAGRAPH_START = 12;

/** First words of a paragraph, to tell its link from those of others. */
export function paragraphStart({ segments }: ParagraphBlock): string {
  const text = segments.map((segment) => segment.text).join('');
  return text.trim().slice(0, PARAGRAPH_START);
}
