import { entryOf } from '../../shared/entry-at.ts';
import { hasHeading, sectionsById } from '../../shared/text/outline.ts';
import { alignRows, type AlignedRow, type RowPair } from '../model/aligned-rows.ts';
import { columnScope } from '../model/column-scope.ts';
import { linkReason } from '../model/link-reason.ts';
import type { Range } from '../../shared/text/range.ts';
import type { ColumnChoice } from '../model/state.ts';
import {
  ownTextBlocks,
  rangeBlocks,
  type ParagraphBlock,
  type ReportText,
  type TextSegment,
} from '../../shared/text/text-blocks.ts';
import type { Paths } from '../../../paths.ts';
import type { LinkKind, TermWeights } from '../../../schema/alignment.ts';
import type { Report } from '../../../schema/report.ts';
import type { Section } from '../../../schema/section.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import { strings } from '../../../words/site.ts';
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
  /** Offset of its beginning in the source. */
  start: number;
  blocks: ParagraphBlock[];
}

/** Why two columns of a row stand together. */
export interface RowReason {
  /** Numbers of the columns, rising. */
  columns: readonly [number, number];
  kind: LinkKind;
  words: string;
}

/** Another section of a column that deals with the matter of a row. */
export interface RowReference {
  name: string;
  /** The row that it stands in, from 0. */
  row: number;
  kind: LinkKind;
}

/** Sections of several reports that are read side by side. */
export interface CompareRow {
  /** True for the opening words of a part: they are read side by side and are no matter. */
  isOpening: boolean;
  /** The part of the page that the row is in: what was done or what is planned; null for both. */
  part: SectionStatus | null;
  /** For each column its sections; empty where it has no counterpart. */
  cells: RowSection[][];
  /** True where at least two columns have text. */
  isMatched: boolean;
  /** Of each two columns that are linked. */
  reasons: RowReason[];
  /** Of each column, where else it deals with the matter. */
  references: RowReference[][];
  /** Of each column, whether it has anything of this part at all. */
  hasPart: boolean[];
  /** Characters of the longest cell: its share of the overview. */
  length: number;
}

/** A report and what its column shows of it. */
export interface RowColumn {
  report: Report;
  choice: ColumnChoice;
  /** Where its text shares its wording with the others, see `model/shared-text.ts`. */
  shared: readonly Range[];
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
 * Two to four texts laid side by side: what is about the same in one row, everything once, review
 * with review and plan with plan. Only where the reader holds the plan of one column against the
 * review of another are the two laid beside each other.
 *
 * @param columns in the order of the page; a report may stand in several
 */
export function compareRows(columns: readonly RowColumn[], context: RowContext): CompareRow[] {
  const laid = columns.map((column) => layColumn(column, context));
  const rows = partsOf(laid).flatMap((part) => partRows(laid, part, context));
  const rowOf = laid.map((_, column) => {
    return new Map(
      rows.flatMap(({ row }, index) =>
        (row?.cells[column] ?? []).map((id) => [id, index] as const),
      ),
    );
  });
  return rows.map(({ row, ...shown }): CompareRow => {
    return {
      ...shown,
      references: laid.map(({ sections }, column) =>
        (row?.references[column] ?? []).flatMap(({ section: id, kind }) => {
          const section = sections.get(id);
          const target = rowOf[column]?.get(id);
          return section && target !== undefined
            ? [{ name: headingText(section), row: target, kind }]
            : [];
        }),
      ),
    };
  });
}

/** A column with all that its rows are made of. */
interface LaidColumn {
  choice: ColumnChoice;
  report: ReportText & { id: string };
  key: string;
  outline: Section[];
  loose: readonly Range[];
  sections: ReadonlyMap<string, Section>;
}

function layColumn({ report, choice, shared }: RowColumn, { topic }: RowContext): LaidColumn {
  const { outline = [], loose = [] } = columnScope(report, { ...choice, part: null }, topic) ?? {};
  return {
    choice,
    report: { ...report, shared },
    key: [report.id, choice.part ?? '', choice.section ?? ''].join('~'),
    outline,
    loose,
    sections: sectionsById(outline),
  };
}

/** What the reader chose of a column: one status, or all of it (null). */
function chosenStatus({ choice, outline }: LaidColumn): SectionStatus | null {
  return choice.section === null ? choice.part : (outline[0]?.status ?? null);
}

/** The parts of the page: null where plan and review are held against each other. */
function partsOf(columns: readonly LaidColumn[]): (SectionStatus | null)[] {
  const chosen = new Set(columns.map(chosenStatus).filter((status) => status !== null));
  return chosen.size > 1 ? [null] : ['review', 'plan'];
}

type LaidRow = Omit<CompareRow, 'references'> & { row: AlignedRow | undefined };

function partRows(
  columns: readonly LaidColumn[],
  part: SectionStatus | null,
  context: RowContext,
): LaidRow[] {
  const statuses = columns.map((column) => {
    const chosen = column.choice.section === null ? column.choice.part : null;
    return chosen ?? part;
  });
  const shows = columns.map((_, index) => part === null || statuses[index] === part);
  const aligned = alignRows(
    columns.map(({ report, key, outline }, index) => {
      const shown = shows[index] === true ? outline : [];
      const isWhole = columns[index]?.choice.section === null && context.topic === null;
      return { ...report, key, outline: shown, status: statuses[index] ?? null, isWhole };
    }),
    context.weights,
  );
  const cellsOf = (row: AlignedRow | undefined): RowSection[][] =>
    columns.map(({ report, sections }, index) =>
      (row?.cells[index] ?? []).map((id) =>
        rowSection(report, entryOf(sections, id), context.paths),
      ),
    );
  const opening = aligned[0]?.isOpening === true ? aligned[0] : undefined;
  const headings = cellsOf(opening);
  const openingCells = columns.map(({ report, loose }, index) => {
    const texts = loose.flatMap((range) =>
      shows[index] === true
        ? looseSection(report, range, statuses[index] ?? null, context.paths)
        : [],
    );
    return [...(headings[index] ?? []), ...texts].sort((a, b) => a.start - b.start);
  });
  const hasPart = columns.map(
    (_, index) =>
      (openingCells[index]?.length ?? 0) > 0 ||
      aligned.some(({ cells }) => (cells[index]?.length ?? 0) > 0),
  );
  const laid = (row: AlignedRow | undefined, cells: RowSection[][]): LaidRow => {
    const isOpening = row === opening;
    return {
      isOpening,
      part,
      cells,
      isMatched: !isOpening && cells.filter(({ length }) => length > 0).length > 1,
      reasons: row?.pairs.map((pair) => rowReason(pair, columns, context)) ?? [],
      hasPart,
      length: Math.max(...cells.map((cell) => lengthOf(cell.flatMap(({ blocks }) => blocks)))),
      row,
    };
  };
  const rows = aligned.filter((row) => row !== opening).map((row) => laid(row, cellsOf(row)));
  const isOpened = openingCells.some(({ length }) => length > 0);
  return isOpened ? [laid(opening, openingCells), ...rows] : rows;
}

/** Fragment of a row on the page of a comparison. */
export const rowId = (index: number): string => `row-${index + 1}`;

/** Of a section with subsections it is said that its words may stand in their rows. */
function rowReason(
  { columns: numbers, sections, kind, reason }: RowPair,
  columns: readonly LaidColumn[],
  { topicName }: RowContext,
): RowReason {
  const isChapter = numbers.some((number, end) => {
    const section = columns[number]?.sections.get(sections[end] ?? '');
    return (section?.children.length ?? 0) > 0;
  });
  const words = linkReason(reason, topicName);
  return {
    columns: numbers,
    kind,
    words: isChapter ? words + strings.marks.semicolon + compareStrings.wholeChapter : words,
  };
}

function rowSection(
  report: ReportText & { id: string },
  section: Section,
  paths: Paths,
): RowSection {
  return {
    id: section.id,
    heading: hasHeading(section) ? headingSegments(report, section) : null,
    name: headingText(section),
    href: paths.fragment(report.id, section.id),
    status: section.status,
    start: section.start,
    blocks: ownTextBlocks(report, section),
  };
}

/**
 * Text of a stretch that is in no section.
 *
 * @param status the only one whose text is shown; null for both
 * @returns nothing where there is none
 */
function looseSection(
  report: ReportText & { id: string },
  range: Range,
  status: SectionStatus | null,
  paths: Paths,
): RowSection[] {
  const blocks = rangeBlocks(report, range).filter(
    (block) => status === null || block.status === status,
  );
  const [first] = blocks;
  if (!first) return [];
  const href = paths.fragment(report.id, first.id);
  return [
    { id: first.id, heading: null, name: '', href, status: null, start: range.start, blocks },
  ];
}

function lengthOf(blocks: readonly ParagraphBlock[]): number {
  return blocks.reduce(
    (sum, { segments }) => sum + segments.reduce((size, { text }) => size + text.length, 0),
    0,
  );
}
