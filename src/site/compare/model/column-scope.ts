import { flattenSections } from '../../../schema/section-tree.ts';
import type { Paragraph, Report } from '../../../schema/report.ts';
import type { Section } from '../../../schema/section.ts';
import { findSection, gaps } from '../../shared/text/outline.ts';
import { mergeRanges, type Range } from '../../shared/text/range.ts';
import type { ColumnChoice } from './state.ts';
import { topicSections } from './topic-sections.ts';

/** Words of one paragraph, and where they start in the decoded source. */
export type Text = Pick<Paragraph, 'start' | 'text'>;

/** The part of a report that a column shows. */
export interface ColumnScope {
  /** The sections shown, outermost first in the order of the text. */
  outline: Section[];
  /** What is shown of the text that is in no section: preface, words between and after sections. */
  loose: readonly Range[];
}

/**
 * @param topic id of the topic whose sections are shown; null for all text
 * @returns undefined where the report has no section of that id
 */
export function columnScope(
  report: Pick<Report, 'outline' | 'paragraphs'>,
  choice: Pick<ColumnChoice, 'section' | 'part'>,
  topic: string | null = null,
): ColumnScope | undefined {
  const scope = chosenScope(report, choice);
  if (!scope || topic === null) return scope;
  const about = topicSections(report.outline, topic);
  return { outline: outermostSections(scope.outline, ({ id }) => about.has(id)), loose: [] };
}

function chosenScope(
  report: Pick<Report, 'outline' | 'paragraphs'>,
  { section: id, part }: Pick<ColumnChoice, 'section' | 'part'>,
): ColumnScope | undefined {
  if (id !== null) {
    const found = findSection(report.outline, id);
    return found && { outline: [found.section], loose: [] };
  }
  if (part === null) return { outline: report.outline, loose: gaps(report.outline, 0, Infinity) };
  const outline = ofStatus(report.outline, part, report.paragraphs);
  // A paragraph may begin outside these sections and go on with run-in items, which are sections.
  const loose = gaps(outline, 0, Infinity).flatMap((gap) =>
    report.paragraphs
      .filter(({ start, end, status }) => status === part && gap.start < end && start < gap.end)
      .map(({ start, end }) => ({
        start: Math.max(start, gap.start),
        end: Math.min(end, gap.end),
      })),
  );
  return { outline, loose };
}

/**
 * The paragraphs of a report as far as a column shows them; a paragraph may be shown in part.
 * None where the report has no section of that id.
 *
 * @param topic as of {@link columnScope}
 */
export function scopeTexts(
  report: Pick<Report, 'outline' | 'paragraphs'>,
  choice: Pick<ColumnChoice, 'section' | 'part'>,
  topic: string | null = null,
): Text[] {
  const { outline = [], loose = [] } = columnScope(report, choice, topic) ?? {};
  return mergeRanges([...outline, ...loose]).flatMap((range) =>
    report.paragraphs
      .filter(({ start, end }) => start < range.end && end > range.start)
      .map(({ start, text }) => {
        const skipped = Math.max(0, range.start - start);
        return { start: start + skipped, text: text.slice(skipped, range.end - start) };
      }),
  );
}

/**
 * Outermost sections of one status; below a section of the other, those that have it. A section
 * ends where its text passes to the other status.
 */
function ofStatus(
  sections: readonly Section[],
  status: Section['status'],
  paragraphs: readonly Paragraph[],
): Section[] {
  return outermostSections(sections, (section) => section.status === status).map((section) => {
    const others = [
      ...flattenSections(section.children),
      ...paragraphs.filter(({ start }) => start >= section.headingEnd && start < section.end),
    ].filter((part) => part.status !== status);
    const end = others.reduce((least, { start }) => Math.min(least, start), section.end);
    return endAt(section, end);
  });
}

function endAt(section: Section, offset: number): Section {
  const before = section.children.filter(({ start }) => start < offset);
  return {
    ...section,
    end: Math.min(section.end, offset),
    children: before.map((child) => endAt(child, offset)),
  };
}

/** The outermost sections that something is true of, in the order of the text. */
export function outermostSections(
  sections: readonly Section[],
  isWanted: (section: Section) => boolean,
): Section[] {
  return sections.flatMap((section) =>
    isWanted(section) ? [section] : outermostSections(section.children, isWanted),
  );
}
