import { sectionsById } from '../../shared/text/outline.ts';
import { alignRows } from '../model/aligned-rows.ts';
import { alignReports } from '../model/alignment.ts';
import { columnScope, scopeTexts } from '../model/column-scope.ts';
import { linkReason } from '../model/link-reason.ts';
import { hasHeading } from '../../shared/text/outline.ts';
import { sharedRanges } from '../model/shared-text.ts';
import { columnNames, FEWEST_COLUMNS, type ColumnChoice } from '../model/state.ts';
import {
  ownTextBlocks,
  rangeBlocks,
  type ParagraphBlock,
  type TextSegment,
} from '../../shared/text/text-blocks.ts';
import type { Paths } from '../../../paths.ts';
import type { SectionLink, TermWeights } from '../../../schema/alignment.ts';
import type { Report } from '../../../schema/report.ts';
import type { Section } from '../../../schema/section.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import { compareStrings } from '../../../words/compare.ts';
import { headingSegments, headingText } from '../../shared/text/section-heading.ts';

/** A section in a cell: its heading and its own text, without that of its subsections. */
export interface RowSection {
  id: string;
  /** Null for text that is in no section, or in one that opens without a heading. */
  heading: TextSegment[] | null;
  /** Heading on one line, for labels; empty for text that is in no section. */
  name: string;
  href: string;
  status: SectionStatus | null;
  blocks: ParagraphBlock[];
}

/** Sections of several reports that are read side by side. */
export interface CompareRow {
  /** For each column its sections; empty where it has no counterpart. */
  cells: RowSection[][];
  /** Why the best pair of them stands together, in words; null where one column stands alone. */
  reason: string | null;
  /** Likeness of the best pair from 0 to 100; null where one column stands alone. */
  likeness: number | null;
  /** Characters of the longest cell: its share of the overview. */
  length: number;
}

/** A report and what its column shows of it. */
export interface RowColumn {
  report: Report;
  choice: ColumnChoice;
}

export interface RowContext {
  /** `data/terms.json` of the corpus. */
  weights: TermWeights;
  topicName: (id: string) => string | undefined;
  /** Id of the topic whose sections are shown; null for all text. */
  topic: string | null;
  paths: Paths;
}

/**
 * Two to four texts laid side by side: what is about the same in one row, everything once.
 *
 * @param columns in the order of the page; a report may stand in several
 */
export function compareRows(columns: readonly RowColumn[], context: RowContext): CompareRow[] {
  const scopes = columns.map(({ report, choice }) => columnScope(report, choice, context.topic));
  // Columns are told apart by their names, so that a report can be read against itself.
  const aligned = columns.map(({ report }, column) => ({
    ...report,
    id: columnNames[column] ?? '',
    outline: scopes[column]?.outline ?? [],
  }));
  const shared = sharedRanges(
    columns.map(({ report, choice }) => scopeTexts(report, choice, context.topic)),
  );
  const texts = columns.map(({ report }, column) => ({ ...report, shared: shared[column] ?? [] }));
  const sections = aligned.map(({ outline }) => sectionsById(outline));
  const rows = alignRows(aligned, alignReports(aligned, context.weights));

  const loose = scopes.map((scope, column) =>
    (scope?.loose ?? []).flatMap((range) => {
      const report = texts[column];
      return report ? rangeBlocks(report, range) : [];
    }),
  );
  const opening: CompareRow = {
    cells: loose.map((blocks, column) =>
      blocks.length === 0 ? [] : [looseSection(columns[column]?.report, blocks, context.paths)],
    ),
    reason: null,
    likeness: null,
    length: Math.max(0, ...loose.map(lengthOf)),
  };
  const matched = rows.map((row): CompareRow => {
    const cells = row.cells.map((ids, column) =>
      ids.flatMap((id) => {
        const section = sections[column]?.get(id);
        const report = texts[column];
        return section && report ? [rowSection(report, section, context.paths)] : [];
      }),
    );
    const [best] = row.links;
    return {
      cells,
      reason: best ? reasonWords(best, sections, context) : null,
      likeness: best ? Math.round(best.score * 100) : null,
      length: Math.max(...cells.map((cell) => lengthOf(cell.flatMap(({ blocks }) => blocks)))),
    };
  });
  return opening.length > 0 ? [opening, ...matched] : matched;
}

/** How much of several texts stands for each other. */
export interface RowCounts {
  columns: number;
  /** Rows that at least two columns share. */
  together: number;
  /** Rows that all columns share. */
  all: number;
  /** Rows that each column has alone. */
  alone: number[];
}

/** @param columns how many columns the rows have */
export function countRows(rows: readonly CompareRow[], columns: number): RowCounts {
  const filled = rows.map(({ cells }) => cells.map((cell) => cell.length > 0));
  const sizes = filled.map((cells) => cells.filter(Boolean).length);
  return {
    columns,
    together: rows.filter(({ likeness }) => likeness !== null).length,
    all: rows.filter(({ likeness }, row) => likeness !== null && sizes[row] === columns).length,
    alone: Array.from(
      { length: columns },
      (_, column) =>
        filled.filter((cells, row) => cells[column] === true && sizes[row] === 1).length,
    ),
  };
}

/**
 * Why the best pair of a row stands together. Of more than two columns it is said which two, and of
 * a section with subsections that its words may stand in their rows.
 */
function reasonWords(
  { a, b, reason }: SectionLink,
  sections: readonly ReadonlyMap<string, Section>[],
  { topicName }: RowContext,
): string {
  const words = linkReason(reason, topicName);
  // Columns stand in the place of reports: see `compareRows`.
  const columns = columnNames.flatMap((name, column) => {
    const end = [a, b].find(({ report }) => report === name);
    return end ? [{ name, section: sections[column]?.get(end.section) }] : [];
  });
  const names = columns.map(({ name }) => compareStrings.sides[name]);
  const isChapter = columns.some(({ section }) => (section?.children.length ?? 0) > 0);
  return [
    sections.length > FEWEST_COLUMNS ? compareStrings.between(names, words) : words,
    ...(isChapter ? [compareStrings.wholeChapter] : []),
  ].join('；');
}

function rowSection(
  report: Report & { shared: readonly { start: number; end: number }[] },
  section: Section,
  paths: Paths,
): RowSection {
  return {
    id: section.id,
    heading: hasHeading(section) ? headingSegments(report, section) : null,
    name: headingText(section),
    href: paths.fragment(report.id, section.id),
    status: section.status,
    blocks: ownTextBlocks(report, section),
  };
}

function looseSection(
  report: Report | undefined,
  blocks: ParagraphBlock[],
  paths: Paths,
): RowSection {
  const [first] = blocks;
  const id = first?.id ?? '';
  const href = report ? paths.fragment(report.id, id) : '';
  return { id, heading: null, name: '', href, status: null, blocks };
}

function lengthOf(blocks: readonly ParagraphBlock[]): number {
  return blocks.reduce(
    (sum, { segments }) => sum + segments.reduce((size, { text }) => size + text.length, 0),
    0,
  );
}
