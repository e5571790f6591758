import { alignRows } from '../compare/aligned-rows.ts';
import { alignReports } from '../compare/alignment.ts';
import { columnScope, scopeTexts, sectionsById } from '../compare/column-scope.ts';
import { linkReason } from '../compare/link-reason.ts';
import { hasHeading } from '../compare/outline.ts';
import { sharedRanges } from '../compare/shared-text.ts';
import { columnNames, FEWEST_COLUMNS, type ColumnChoice } from '../compare/state.ts';
import {
  ownTextBlocks,
  rangeBlocks,
  type ParagraphBlock,
  type TextSegment,
} from '../compare/text-blocks.ts';
import { topicSections } from '../compare/topic-sections.ts';
import type { Paths } from '../routes/paths.ts';
import type { SectionLink, TermWeights } from '../schema/alignment.ts';
import type { Report } from '../schema/report.ts';
import type { Section } from '../schema/section.ts';
import type { SectionStatus } from '../schema/status.ts';
import { compareStrings } from '../strings-compare.ts';
import { headingSegments, headingText } from './compare-heading.ts';

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
  /** Id of the topic that some section of a row must be about; null for all rows. */
  topic: string | null;
  paths: Paths;
}

/**
 * Two to four texts laid side by side: what is about the same in one row, everything once.
 *
 * @param columns in the order of the page; a report may stand in several
 */
export function compareRows(columns: readonly RowColumn[], context: RowContext): CompareRow[] {
  const scopes = columns.map(({ report, choice }) => columnScope(report, choice));
  // Columns are told apart by their names, so that a report can be read against itself.
  const aligned = columns.map(({ report }, column) => ({
    ...report,
    id: columnNames[column] ?? '',
    outline: scopes[column]?.outline ?? [],
  }));
  const shared = sharedRanges(columns.map(({ report, choice }) => scopeTexts(report, choice)));
  const texts = columns.map(({ report }, column) => ({ ...report, shared: shared[column] ?? [] }));
  const sections = aligned.map(({ outline }) => sectionsById(outline));
  const rows = alignRows(aligned, alignReports(aligned, context.weights));

  const { topic } = context;
  const onTopic =
    topic === null ? [] : columns.map(({ report }) => topicSections(report.outline, topic));

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
  const matched = rows
    .filter(({ cells }) =>
      cells.some((ids, column) => ids.some((id) => onTopic[column]?.has(id) ?? true)),
    )
    .map((row): CompareRow => {
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
  return topic === null && opening.length > 0 ? [opening, ...matched] : matched;
}

/** How many rows several columns share, and how many each column has alone. */
export function countRows(rows: readonly CompareRow[]): { together: number; alone: number[] } {
  const filled = rows.map(({ cells }) => cells.map((cell) => cell.length > 0));
  const alone = (rows[0]?.cells ?? []).map(
    (_, column) =>
      filled.filter((cells) => cells[column] === true && cells.filter(Boolean).length === 1).length,
  );
  return {
    together: filled.filter((cells) => cells.filter(Boolean).length > 1).length,
    alone,
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
