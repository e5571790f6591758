import type { Section } from '../../schema/section.ts';

/**
 * The section that a label names.
 *
 * @throws if there is none of that id, or its heading is not the one quoted
 */
export function labelledSection(
  outline: readonly Section[],
  label: { section: string; heading: string },
): Section {
  const section = find(outline, label.section);
  const heading = section ? (section.marker ?? '') + section.title : undefined;
  if (!section || heading !== label.heading) {
    throw new Error(
      `${label.section}: expected heading ${label.heading}, found ${heading ?? 'none'}`,
    );
  }
  return section;
}

function find(outline: readonly Section[], id: string): Section | undefined {
  for (const section of outline) {
    const found = section.id === id ? section : find(section.children, id);
    if (found) return found;
  }
  return undefined;
}
