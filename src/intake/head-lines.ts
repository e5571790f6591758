import type { ReportText } from '../read/report/index.ts';
import type { Leftover } from '../schema/report.ts';

/** A line above the text, or the beginning of one of its first paragraphs: these describe the report. */
export interface HeadLine {
  kind: 'title' | 'subtitle' | 'source-line' | 'chrome' | 'opening';
  text: string;
  line: number;
}

const OPENING_PARAGRAPHS = 3;
/** Characters kept of an opening: its first clauses say who reports, later ones mention others too. */
const OPENING_CHARACTERS = 240;

const kinds: Partial<Record<Leftover['kind'], HeadLine['kind']>> = {
  title: 'title',
  subtitle: 'subtitle',
  'source-line': 'source-line',
  'page-chrome': 'chrome',
};

/** The lines above the text and the beginnings of its first paragraphs, in their order. */
export function headOf({ leftovers, paragraphs }: ReportText): HeadLine[] {
  const firstLine = paragraphs[0]?.line ?? Infinity;
  const above = leftovers.flatMap(({ kind, text, line }): HeadLine[] => {
    const role = kinds[kind];
    return role && line <= firstLine ? [{ kind: role, text, line }] : [];
  });
  const opening = paragraphs.slice(0, OPENING_PARAGRAPHS).map(({ text, line }): HeadLine => ({
    kind: 'opening',
    text: text.slice(0, OPENING_CHARACTERS),
    line,
  }));
  return [...above, ...opening];
}
