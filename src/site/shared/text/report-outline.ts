import { shorten } from './shorten.ts';
import type { Section } from '../../../schema/section.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import { isImplied } from './report-text.ts';

/** Longest title of a section without heading, which is its whole first sentence. */
const IMPLIED_TITLE_LENGTH = 22;

/** An entry of a report's table of contents. */
export interface OutlineEntry {
  id: string;
  marker: string | null;
  title: string;
  /** True for a heading within a paragraph. */
  inline: boolean;
  /** Set where the status is first told: at the top, and where it differs from the parent's. */
  status: SectionStatus | null;
  children: OutlineEntry[];
}

/** Table of contents of a report, run-in items included. */
export function outlineEntries(
  sections: readonly Section[],
  parentStatus: SectionStatus | null = null,
): OutlineEntry[] {
  return sections.map((section) => ({
    id: section.id,
    marker: section.marker,
    title: sectionTitle(section),
    inline: section.inline,
    status: section.status === parentStatus ? null : section.status,
    children: outlineEntries(section.children, section.status),
  }));
}

/** Title of a section; the first clauses of the first sentence where it has no heading. */
export function sectionTitle(section: Section): string {
  return isImplied(section) ? shorten(section.title, IMPLIED_TITLE_LENGTH) : section.title;
}
