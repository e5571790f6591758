import type { Section } from '../../schema/section.ts';

/** All sections in the order of the text, each before its children. */
export function flattenSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flattenSections(section.children)]);
}
