import type { Section } from './section.ts';

/** A section with its place in the outline. */
export interface PlacedSection {
  section: Section;
  /** Sections around it, outermost first. */
  ancestors: readonly Section[];
}

/** All sections and run-in items in the order of the text, each before its children. */
export function flattenSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flattenSections(section.children)]);
}

/** As `flattenSections`, each with the sections around it. */
export function placeSections(
  sections: readonly Section[],
  ancestors: readonly Section[] = [],
): PlacedSection[] {
  return sections.flatMap((section) => [
    { section, ancestors },
    ...placeSections(section.children, [...ancestors, section]),
  ]);
}
