import type { ColumnName } from '../model/state.ts';
import type { Paths } from '../../../paths.ts';
import { compareStrings } from '../../../words/compare.ts';
import type { CompareRow, RowSection } from '../view/rows.ts';
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

export const rowId = (index: number): string => `row-${index + 1}`;

/** All rows, each with a cell for each column. */
export function rowElements(rows: readonly CompareRow[], context: RowsContext): HTMLElement[] {
  return rows.map((row, index) => rowElement(row, index, context));
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
  const matched = row.likeness !== null;
  const element = create('section', {
    class: 'compare-row',
    id: rowId(index),
    'data-matched': matched ? '' : undefined,
    'aria-label': compareStrings.rowLabel(index + 1, matched),
    tabindex: '-1',
  });
  element.append(
    ...(row.likeness === null || row.reason === null
      ? []
      : [
          create(
            'p',
            { class: 'compare-reason' },
            compareStrings.rowNote(row.likeness, row.reason),
          ),
        ]),
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
  if (sections.length > 0) {
    return create(
      'div',
      { class: 'compare-cell', 'data-side': side },
      who,
      ...sections.map((section) => sectionElement(section, context.reports[column] ?? '', context)),
    );
  }
  return create(
    'div',
    { class: 'compare-cell', 'data-side': side, 'data-empty': '' },
    who,
    create('p', {}, compareStrings.noCounterpart),
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
    heading
      ? create(
          SECTION_HEADING,
          {},
          status ? statusTag(status) : undefined,
          ' ',
          create('a', { class: 'plain-link', href }, ...heading.map(segmentElement)),
        )
      : create(
          'p',
          { class: 'small muted' },
          status ? statusTag(status) : compareStrings.looseText,
        ),
    create(
      'div',
      { class: 'text-blocks' },
      ...blocks.map((block) => blockElement(block, report, 3, paths)),
    ),
  );
}
