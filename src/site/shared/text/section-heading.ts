import {
  type ParagraphBlock,
  type ReportText,
  runInHeading,
  type TextBlock,
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

/** Element of a block's heading below a heading of rank `level`; `p` for a paragraph. */
export function textHeadingLevel(level: number, block: TextBlock): string {
  return block.kind === 'heading' ? `h${Math.min(level + block.depth, DEEPEST_HEADING)}` : 'p';
}

const PARAGRAPH_START = 12;

/** First words of a paragraph, to tell its link from those of others. */
export function paragraphStart({ segments }: ParagraphBlock): string {
  const text = segments.map((segment) => segment.text).join('');
  return text.trim().slice(0, PARAGRAPH_START);
}
