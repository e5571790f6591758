import type { Pin } from '../../../schema/pin.ts';
import type { Report } from '../../../schema/report.ts';
import type { Section } from '../../../schema/section.ts';
import { findSection } from '../../shared/text/outline.ts';
import type { SectionStatus } from '../../../schema/status.ts';

/** The passage of a pin in the report as the site has it now. */
export interface PinnedPassage {
  /** Its id now; differs from that of the pin where the text was edited. */
  id: string;
  status: SectionStatus;
  /** Headings from the outermost section to the innermost; empty before the first heading. */
  path: string[];
  /**
   * Lines of the text in their order, for a section including the headings below it. The section's own
   * heading is left out, unless it is run in with the text.
   */
  lines: string[];
}

type PinnedReport = Pick<Report, 'outline' | 'paragraphs' | 'redirects'>;

/** Null where the passage is gone. */
export function findPassage(report: PinnedReport, pin: Pin): PinnedPassage | null {
  const id = currentId(report.redirects, pin.id);
  const paragraph = report.paragraphs.find((known) => known.id === id);
  const placed = findSection(report.outline, paragraph ? (paragraph.sectionId ?? '') : id);
  const path = placed ? [...placed.ancestors, placed.section].map(headingOf) : [];
  if (paragraph) return { id, status: paragraph.status, path, lines: [paragraph.text] };
  if (!placed) return null;
  const { section } = placed;
  return { id, status: section.status, path, lines: linesOf(report, section) };
}

function currentId(redirects: Readonly<Record<string, string>>, id: string): string {
  const seen = new Set<string>();
  let current = id;
  while (!seen.has(current) && Object.hasOwn(redirects, current)) {
    seen.add(current);
    current = redirects[current] ?? current;
  }
  return current;
}

function headingOf({ marker, title }: Section): string {
  return `${marker ?? ''}${title}`;
}

function linesOf({ paragraphs }: PinnedReport, section: Section): string[] {
  const within = paragraphs
    .filter(({ start, end }) => start < section.end && end > section.start)
    .map(({ start, text }) => ({
      start,
      text: text.slice(Math.max(0, section.start - start), section.end - start),
    }));
  return [...within, ...headingsUnder(section)]
    .toSorted((a, b) => a.start - b.start)
    .map(({ text }) => text);
}

/** Headings on lines of their own. */
function headingsUnder({ children }: Section): { start: number; text: string }[] {
  return children.flatMap((child) => [
    ...(child.inline ? [] : [{ start: child.start, text: headingOf(child) }]),
    ...headingsUnder(child),
  ]);
}
