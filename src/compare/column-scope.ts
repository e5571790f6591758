import type { Report } from '../schema/report.ts';
import type { Section } from '../schema/section.ts';
import { findSection, flattenOutline, hasHeading } from './outline.ts';
import type { ColumnChoice } from './state.ts';

/** A stretch of the decoded source. */
export interface Range {
  start: number;
  end: number;
}

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
  return { outline: ofTopic(scope.outline, topic), loose: [] };
}

function chosenScope(
  report: Pick<Report, 'outline' | 'paragraphs'>,
  { section: id, part }: Pick<ColumnChoice, 'section' | 'part'>,
): ColumnScope | undefined {
  if (id !== null) {
    const found = findSection(report.outline, id);
    return found && { outline: [found.section], loose: [] };
  }
  const outside = gaps(report.outline, 0, Infinity);
  if (part === null) return { outline: report.outline, loose: outside };
  const loose = report.paragraphs.filter(
    ({ start, end, status }) =>
      status === part && outside.some((gap) => gap.start < end && start < gap.end),
  );
  return { outline: ofStatus(report.outline, part), loose };
}

/** Text that belongs to a section itself and to none of its subsections. */
export function ownRanges(section: Section): Range[] {
  const from = hasHeading(section) ? section.headingEnd : section.start;
  return gaps(section.children, from, section.end);
}

/** Sections by id, those below others included. */
export function sectionsById(outline: readonly Section[]): Map<string, Section> {
  return new Map(flattenOutline(outline).map(({ section }) => [section.id, section]));
}

/** Outermost sections of one status; below a section of the other, those that have it. */
function ofStatus(sections: readonly Section[], status: Section['status']): Section[] {
  return sections.flatMap((section) =>
    section.status === status ? [section] : ofStatus(section.children, status),
  );
}

/** Innermost sections that are about a topic, each with all its text. */
function ofTopic(sections: readonly Section[], topic: string): Section[] {
  return sections.flatMap((section) => {
    const within = ofTopic(section.children, topic);
    if (within.length > 0) return within;
    return section.topics.some((assigned) => assigned.topic === topic) ? [section] : [];
  });
}

function gaps(sections: readonly Section[], from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let start = from;
  for (const section of sections) {
    if (section.start > start) ranges.push({ start, end: section.start });
    start = Math.max(start, section.end);
  }
  if (to > start) ranges.push({ start, end: to });
  return ranges;
}
