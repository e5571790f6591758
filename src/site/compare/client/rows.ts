import type { ColumnName } from '../model/state.ts';
import type { Paths } from '../../../paths.ts';
import { compareStrings } from '../../../words/compare.ts';
import { cellNote, gradeSummary, partTitle, reasonSentences } from '../view/row-words.ts';
import { rowId, type CompareRow, type RowSection } from '../view/rows.ts';
import type { ReadyColumn } from './load.ts';
import { blockElement, segmentElement, sideBadge, statusTag } from './text.ts';
import { create } from '../../shared/browser/dom.ts';

/** Rank of the headings of sections, below those of the columns. */
const SECTION_HEADING = 'h3';

/** What the rows need to know of the columns. */
export interface RowsContext {
  columns: readonly ColumnName[];
  /** Letter, place and years of the columns. */
  names: readonly string[];
  /** Ids of the reports of the columns. */
  reports: readonly string[];
  paths: Paths;
  /** Called on a phone, where one column is seen at a time, to see another one of the same row. */
  showColumn: (column: ColumnName, row: HTMLElement) => void;
}

/** So many rows in a row of which only one column speaks are folded. */
const FEWEST_FOLDED = 4;

/**
 * All rows, each with a cell for each column, under the titles of their parts. Long runs of rows that
 * one column has alone are folded away.
 */
export function rowElements(rows: readonly CompareRow[], context: RowsContext): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (let index = 0; index < rows.length;) {
    const title = partTitle(rows, index);
    if (title !== undefined) elements.push(create('h2', { class: 'compare-part' }, title));
    const end = endOfRun(rows, index);
    const run = rows.slice(index, end).map((row, place) => rowElement(row, index + place, context));
    const side = context.columns[soleColumn(rows[index])];
    if (run.length < FEWEST_FOLDED || !side) elements.push(...run);
    else {
      const words = compareStrings.run(compareStrings.sides[side], run.length);
      elements.push(
        create('details', { class: 'compare-run' }, create('summary', {}, words), ...run),
      );
    }
    index = end;
  }
  return elements;
}

/** The only column that has text in a row; −1 where several have, or the text is in no section. */
function soleColumn(row: CompareRow | undefined): number {
  if (!row || row.isMatched || row.cells.flat().some(({ name }) => name === '')) return -1;
  return row.cells.findIndex(({ length }) => length > 0);
}

/** Where the run of rows of one column ends that begins at a row; the next row where it is none. */
function endOfRun(rows: readonly CompareRow[], from: number): number {
  const column = soleColumn(rows[from]);
  let end = from + 1;
  const goesOn = (index: number) =>
    column !== -1 &&
    soleColumn(rows[index]) === column &&
    rows[index]?.part === rows[from]?.part &&
    index < rows.length;
  while (goesOn(end)) end += 1;
  return end;
}

/** Names of the columns above their cells. */
export function headsElement(columns: readonly ReadyColumn[]): HTMLElement {
  const heads = columns.map(({ side, panel }) =>
    create(
      'h2',
      { 'data-side': side },
      sideBadge(side),
      create('a', { href: panel.href }, panel.name),
    ),
  );
  return create('div', { class: 'compare-heads' }, ...heads);
}

function rowElement(row: CompareRow, index: number, context: RowsContext): HTMLElement {
  const element = create('section', {
    class: 'compare-row',
    id: rowId(index),
    'data-matched': row.isMatched ? '' : undefined,
    'aria-label': compareStrings.rowLabel(index + 1, row.isMatched),
    tabindex: '-1',
  });
  const sides = context.columns.map((column) => compareStrings.sides[column]);
  element.append(
    ...(row.reasons.length > 0
      ? [
          create(
            'details',
            { class: 'compare-reason' },
            create('summary', {}, gradeSummary(row, sides)),
            ...reasonSentences(row, sides).map((words) => create('p', {}, words)),
          ),
        ]
      : []),
    create(
      'div',
      { class: 'compare-cells' },
      ...row.cells.map((sections, column) => cellElement(sections, column, row, context, element)),
    ),
  );
  return element;
}

function cellElement(
  sections: readonly RowSection[],
  column: number,
  row: CompareRow,
  context: RowsContext,
  element: HTMLElement,
): HTMLElement {
  const side = context.columns[column];
  const who = create('p', { class: 'compare-who' }, context.names[column]);
  const note = cellNote(row, column, side ? compareStrings.sides[side] : '');
  const said = note
    ? [
        create(
          'p',
          { class: 'compare-note' },
          note.words,
          ...note.references.flatMap(({ name, row: target }) => [
            ' ',
            create('a', { href: `#${rowId(target)}` }, name),
          ]),
        ),
      ]
    : [];
  if (sections.length > 0) {
    return create(
      'div',
      { class: 'compare-cell', 'data-side': side },
      who,
      ...sections.map((section) => sectionElement(section, context.reports[column] ?? '', context)),
      ...said,
    );
  }
  return create(
    'div',
    { class: 'compare-cell', 'data-side': side, 'data-empty': '' },
    who,
    ...said,
    ...row.cells.flatMap((others, other) => {
      const name = context.columns[other];
      const [first] = others;
      if (!name || !first || first.name === '') return [];
      const button = create(
        'button',
        { type: 'button' },
        compareStrings.counterpart(compareStrings.sides[name], first.name),
      );
      button.addEventListener('click', () => {
        context.showColumn(name, element);
      });
      return [button];
    }),
  );
}

function sectionElement(section: RowSection, report: string, { paths }: RowsContext): HTMLElement {
  const { heading, href, status, blocks } = section;
  return create(
    'article',
    {},
    ...(heading
      ? [
          create(
            SECTION_HEADING,
            {},
            status ? statusTag(status) : undefined,
            ' ',
            create('a', { class: 'plain-link', href }, ...heading.map(segmentElement)),
          ),
        ]
      : status
        ? [create('p', { class: 'small muted' }, statusTag(status))]
        : []),
    create(
      'div',
      { class: 'text-blocks' },
      ...blocks.map((block) => blockElement(block, report, 3, paths)),
    ),
  );
}
