import type { ColumnName } from '../model/state.ts';
import type { Paths } from '../../../paths.ts';
import { compareStrings } from '../../../words/compare.ts';
import { attribute, markup, type Markup } from '../../shared/markup.ts';
import { setText } from '../../shared/text/set-text.ts';
import { blocksMarkup, segmentsMarkup } from '../../shared/text/text-markup.ts';
import { cellNote, gradeSummary, partTitle, reasonSentences } from './row-words.ts';
import { rowId, type CompareRow, type RowSection } from './rows.ts';
import { statusTag } from './texts-markup.ts';

/** What the rows need to know of the columns. */
export interface RowsContext {
  sides: readonly ColumnName[];
  /** Letter, place and years of the columns. */
  names: readonly string[];
  /** Ids of the reports of the columns. */
  reports: readonly string[];
  paths: Paths;
  /** True where a script follows: rows can be gone to, and long runs are folded. */
  live: boolean;
  /** How many rows the page shows: those after them are named and not led to; all where it is absent. */
  shown?: number;
}

/** So many rows in a row of which only one column speaks are folded. */
const FEWEST_FOLDED = 4;

/**
 * All rows, each with a cell for each column, under the titles of their parts.
 *
 * @returns pieces that can be put into the page one by one: a row, the title of a part, or a long run
 *   of rows that one column has alone, folded
 */
export function rowsMarkup(rows: readonly CompareRow[], context: RowsContext): Markup[] {
  const pieces: Markup[] = [];
  for (let index = 0; index < rows.length;) {
    const title = partTitle(rows, index);
    if (title !== undefined) pieces.push(markup`<h2 class="compare-part">${title}</h2>`);
    const end = endOfRun(rows, index);
    const run = rows.slice(index, end).map((row, place) => rowMarkup(row, index + place, context));
    const side = context.sides[soleColumn(rows[index])];
    if (run.length < FEWEST_FOLDED || !side || !context.live) pieces.push(...run);
    else {
      const words = compareStrings.run(compareStrings.sides[side], run.length);
      pieces.push(markup`<details class="compare-run"><summary>${words}</summary>${run}</details>`);
    }
    index = end;
  }
  return pieces;
}

/** The only column that has text in a row; −1 where several have, or the row opens its part. */
function soleColumn(row: CompareRow | undefined): number {
  if (!row || row.isMatched || row.isOpening) return -1;
  return row.cells.findIndex(({ length }) => length > 0);
}

/** Where the run of rows of one column ends that begins at a row; the next row where it is none. */
function endOfRun(rows: readonly CompareRow[], from: number): number {
  const column = soleColumn(rows[from]);
  let end = from + 1;
  if (column === -1) return end;
  while (soleColumn(rows[end]) === column && rows[end]?.part === rows[from]?.part) end += 1;
  return end;
}

function rowMarkup(row: CompareRow, index: number, context: RowsContext): Markup {
  const sides = context.sides.map((side) => compareStrings.sides[side]);
  const label = row.isOpening
    ? compareStrings.opening(row.part === null ? '' : compareStrings.partTitle[row.part])
    : compareStrings.rowLabel(index + 1, row.isMatched);
  const reason =
    row.reasons.length > 0
      ? markup`<details class="compare-reason"><summary>${gradeSummary(row, sides)}</summary>${reasonSentences(row, sides).map((words) => markup`<p>${words}</p>`)}</details>`
      : '';
  const cells = row.cells.map((sections, column) => cellMarkup(sections, column, row, context));
  const live = context.live ? markup`${attribute('aria-label', label)} tabindex="-1"` : '';
  return markup`<section class="compare-row" id="${rowId(index)}"${attribute('data-matched', row.isMatched)} data-characters="${longestCell(row)}"${live}>${reason}<div class="compare-cells">${cells}</div></section>`;
}

/** Characters of the longest cell, by which the height of a row out of sight is guessed. */
function longestCell({ cells }: CompareRow): number {
  const characters = cells.map((sections) =>
    sections
      .flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments))
      .reduce((sum, { text }) => sum + text.length, 0),
  );
  return Math.max(...characters);
}

function cellMarkup(
  sections: readonly RowSection[],
  column: number,
  row: CompareRow,
  context: RowsContext,
): Markup {
  const side = context.sides[column];
  const report = context.reports[column];
  if (!side || report === undefined) throw new Error(`expected column ${column}`);
  const note = cellNote(row, column, compareStrings.sides[side]);
  const said = note
    ? markup`<p class="compare-note">${note.words}${note.references.map(({ row: at, name }) =>
        at < (context.shown ?? Infinity)
          ? markup` <a href="#${rowId(at)}">${setText(name)}</a>`
          : markup` ${setText(name)}`,
      )}</p>`
    : '';
  const isEmpty = sections.length === 0;
  return markup`<div class="compare-cell" data-side="${side}"${attribute('data-empty', isEmpty)}><p class="compare-who">${context.names[column]}</p>${sections.map(
    (section) => sectionMarkup(section, report, context),
  )}${said}${isEmpty && context.live && !row.isOpening ? waysToOthers(row, context) : ''}</div>`;
}

/** On a phone, where one column is seen at a time, ways to what the others say in the row. */
function waysToOthers({ cells }: CompareRow, { sides }: RowsContext): Markup[] {
  return cells.flatMap(([first], column) => {
    const side = sides[column];
    if (!side || !first) return [];
    const words = compareStrings.counterpart(compareStrings.sides[side], first.name);
    return [markup`<button type="button" data-show="${side}">${words}</button>`];
  });
}

function sectionMarkup(
  { heading, href, status, blocks }: RowSection,
  report: string,
  { paths }: RowsContext,
): Markup {
  const tag = status ? statusTag(status) : '';
  const head = heading
    ? markup`<h3>${tag} <a class="plain-link" href="${href}">${segmentsMarkup(heading)}</a></h3>`
    : status
      ? markup`<p class="small muted">${tag}</p>`
      : '';
  return markup`<article>${head}${blocksMarkup(report, blocks, 3, paths)}</article>`;
}
