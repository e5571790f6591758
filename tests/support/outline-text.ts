import type { Report } from '../../src/schema/report.ts';
import type { Section } from '../../src/schema/section.ts';

/**
 * The outline as a table of contents, to be read and stored as a fixture: line of the source,
 * 回顾 or 计划, indentation by level, marker, title, and `~` where the heading is run in.
 */
export function outlineText(outline: readonly Section[]): string {
  return outline.map((section) => sectionText(section)).join('');
}

function sectionText({ line, status, level, marker, title, inline, children }: Section): string {
  const side = status === 'review' ? '回顾' : '计划';
  const indent = '  '.repeat(level - 1);
  const row = `${String(line).padStart(4)} ${side} ${indent}${marker ?? '∅'} ${title}${inline ? ' ~' : ''}\n`;
  return row + outlineText(children);
}

/** What tiles the source: headings on lines of their own, paragraphs and leftovers, in order. */
export function tilesOf(
  report: Pick<Report, 'outline' | 'paragraphs' | 'leftovers'>,
): { start: number; end: number }[] {
  const headings = (sections: readonly Section[]): { start: number; end: number }[] =>
    sections.flatMap(({ inline, start, headingEnd, children }) => [
      ...(inline ? [] : [{ start, end: headingEnd }]),
      ...headings(children),
    ]);
  return [...headings(report.outline), ...report.paragraphs, ...report.leftovers]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}
