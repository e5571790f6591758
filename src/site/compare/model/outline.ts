import type { Section } from '../../../schema/section.ts';

/** A section with its place in the outline. */
export interface OutlineEntry {
  section: Section;
  /** Sections around it, outermost first. */
  ancestors: readonly Section[];
}

/** All sections and run-in items in the order of the text. */
export function flattenOutline(
  outline: readonly Section[],
  ancestors: readonly Section[] = [],
): OutlineEntry[] {
  return outline.flatMap((section) => [
    { section, ancestors },
    ...flattenOutline(section.children, [...ancestors, section]),
  ]);
}

/** The section of that id with the sections around it; undefined where the outline has none. */
export function findSection(outline: readonly Section[], id: string): OutlineEntry | undefined {
  return flattenOutline(outline).find(({ section }) => section.id === id);
}

/** False for a part of the text that opens without any heading: its title is its first sentence. */
export function hasHeading({ inline, marker }: Pick<Section, 'inline' | 'marker'>): boolean {
  return !inline || marker !== null;
}
