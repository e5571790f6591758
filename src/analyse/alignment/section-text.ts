import { firstPlace } from '../halving.ts';
import type { Report } from '../../schema/report.ts';
import type { Section } from '../../schema/section.ts';

/** What is read of a report to align it with others. */
export type AlignableReport = Pick<Report, 'id' | 'outline' | 'paragraphs'>;

/** Text under a section's heading, subsections and their headings included, a line a paragraph. */
export function bodyOf({ paragraphs }: Pick<Report, 'paragraphs'>, section: Section): string {
  const { headingEnd, end, children } = section;
  const parts: string[] = [];
  const endsBehind = (at: number) => (paragraphs[at]?.end ?? Infinity) > headingEnd;
  const first = firstPlace(paragraphs.length, endsBehind);
  for (let next = first; ; next += 1) {
    const paragraph = paragraphs[next];
    if (!paragraph || paragraph.start >= end) break;
    parts.push(
      paragraph.text.slice(
        Math.max(0, headingEnd - paragraph.start),
        Math.min(paragraph.text.length, end - paragraph.start),
      ),
    );
  }
  return [...parts, ...headingsBelow(children)].join('\n');
}

/** Headings on lines of their own: those run in stand in the paragraphs. */
function headingsBelow(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => [
    ...(section.inline ? [] : [section.title]),
    ...headingsBelow(section.children),
  ]);
}
