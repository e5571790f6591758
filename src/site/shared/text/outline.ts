import type { Section } from '../../../schema/section.ts';
import {
  flattenSections,
  placeSections,
  type PlacedSection,
} from '../../../schema/section-tree.ts';
import type { Range } from './range.ts';

/** The section of that id with the sections around it; undefined where the outline has none. */
export function findSection(outline: readonly Section[], id: string): PlacedSection | undefined {
  return placeSections(outline).find(({ section }) => section.id === id);
}

/** False for a part of the text that opens without any heading: its title is its first sentence. */
export function hasHeading({ inline, marker }: Pick<Section, 'inline' | 'marker'>): boolean {
  return !inline || marker !== null;
}

/** Text that belongs to a section itself and to none of its subsections. */
export function ownRanges(section: Section): Range[] {
  const from = hasHeading(section) ? section.headingEnd : section.start;
  return gaps(section.children, from, section.end);
}

/** Sections by id, those below others included. */
export function sectionsById(outline: readonly Section[]): Map<string, Section> {
  return new Map(flattenSections(outline).map((section) => [section.id, section]));
}

/** What of the text from `from` to `to` is in none of the sections. */
export function gaps(sections: readonly Section[], from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let start = from;
  for (const section of sections) {
    if (section.start > start) ranges.push({ start, end: section.start });
    start = Math.max(start, section.end);
  }
  if (to > start) ranges.push({ start, end: to });
  return ranges;
}
