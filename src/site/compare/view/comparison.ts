import { cite } from '../../cite/model/citation.ts';
import { citedReport } from '../../cite/model/cited-work.ts';
import type { ColumnName, CompareState, CompareView } from '../model/state.ts';
import type { Paths } from '../../../paths.ts';
import { compareStrings } from '../../../words/compare.ts';
import { strings } from '../../../words/site.ts';
import { markup, type Markup } from '../../shared/markup.ts';
import {
  columnLabel,
  comparisonTitle,
  readyColumns,
  sideBadge,
  spokenColumns,
  type LoadedColumn,
  type ReadyColumn,
} from './columns.ts';
import { mattersMarkup } from './matters-markup.ts';
import { numbersMarkup } from './number-lines-markup.ts';
import { numberSections } from './number-lines.ts';
import { rowsMarkup } from './rows-markup.ts';
import { rowId, type CompareRow } from './rows.ts';
import { stripMarkup } from './strip-markup.ts';
import { noticeMarkup, textMarkup } from './texts-markup.ts';
import { warnings } from './warnings.ts';

/** Where a row is found in what is shown. */
export interface RowPlace {
  /** Fragment of the row where rows are shown. */
  id: string;
  /** True where at least two columns stand for each other. */
  isMatched: boolean;
  /**
   * For each column the addresses of links in its whole text that stand where the row's section
   * begins, the best first; none where the column has no part in the row.
   */
  starts: readonly (readonly string[])[];
}

/** All that a comparison shows, ready to be put into the page; its numbers come after. */
export interface Comparison {
  /** How it is shown: as the reader chose, but one text alone is never laid in rows. */
  view: CompareView;
  /** Columns that show a text. */
  sides: ColumnName[];
  /** True where no column has been chosen. */
  isEmpty: boolean;
  /** True where each column shows a text. */
  isComplete: boolean;
  title: string;
  /** What is shown, in a sentence. */
  message: string;
  notices: string;
  printed: string;
  /** Buttons that bring one of the columns into sight. */
  switch: string;
  overview: string;
  matters: string;
  /** Rows or whole texts, in pieces that can be put into the page one by one. */
  texts: string[];
  rows: RowPlace[];
}

export interface ComparisonContext {
  state: Pick<CompareState, 'view' | 'shared'>;
  /** Name of the topic whose sections are shown; undefined for all text. */
  topic: string | undefined;
  /** True right after columns changed places. */
  moved: boolean;
  /** Address of the site, to which addresses on paper are resolved. */
  origin: string;
  /** Date of citing, as an ISO date. */
  accessed: string;
  paths: Paths;
}

/** Fewer texts cannot be laid side by side. */
export const FEWEST_TEXTS = 2;

/** @param rows of the columns that are ready; none where they are not laid in rows */
export function comparisonOf(
  columns: readonly LoadedColumn[],
  rows: readonly CompareRow[],
  context: ComparisonContext,
): Comparison {
  const ready = readyColumns(columns);
  const sides = ready.map(({ side }) => side);
  const view = ready.length >= FEWEST_TEXTS ? context.state.view : 'texts';
  const notices = columns.flatMap((column, index) =>
    column.kind === 'ready' ? [] : [noticeMarkup(index, column)],
  );
  const warned = warnings(ready, context.topic).map(
    (words) => markup`<p class="compare-warning">${words}</p>`,
  );
  const hasRows = rows.length > 0;
  return {
    view,
    sides,
    isEmpty: columns.every(({ kind }) => kind === 'empty'),
    isComplete: ready.length === columns.length,
    title: `${comparisonTitle(columns)} · ${strings.site.name}`,
    message: spokenColumns(columns, context.moved),
    // Columns that cannot be shown stand above all others, where no reader misses them.
    notices: markup`${warned}${notices}`.toString(),
    printed: printedMarkup(ready, context).toString(),
    switch: markup`${ready.map(switchButton)}`.toString(),
    overview: hasRows && view !== 'numbers' ? stripMarkup(rows, sides).toString() : '',
    matters: hasRows && view === 'rows' ? mattersMarkup(rows, sides).toString() : '',
    texts: textPieces(view, ready, rows, context).map(String),
    rows: rows.map(placeOf),
  };
}

function textPieces(
  view: CompareView,
  ready: readonly ReadyColumn[],
  rows: readonly CompareRow[],
  { paths }: ComparisonContext,
): Markup[] {
  if (view === 'numbers') return [];
  if (view === 'texts') return ready.map((column) => textMarkup(column, paths));
  const heads = ready.map(
    ({ side, text }) =>
      markup`<h2 data-side="${side}">${sideBadge(side)}<a href="${text.href}">${text.name}</a></h2>`,
  );
  const pieces = rowsMarkup(rows, {
    sides: ready.map(({ side }) => side),
    names: ready.map(columnLabel),
    reports: ready.map(({ report }) => report.id),
    paths,
    live: true,
  });
  return [
    markup`<div class="compare-heads">${heads}</div>`,
    ...(rows.length > 0 ? pieces : [markup`<p>${compareStrings.noRows}</p>`]),
  ];
}

function placeOf({ isMatched, cells }: CompareRow, index: number): RowPlace {
  const starts = cells.map(([first]) => {
    if (!first) return [];
    const [report = ''] = first.href.split('#');
    return [first.href, ...first.blocks.slice(0, 1).map(({ id }) => `${report}#${id}`)];
  });
  return { id: rowId(index), isMatched, starts };
}

function switchButton({ side, text }: ReadyColumn): Markup {
  return markup`<button type="button" data-show="${side}">${sideBadge(side)}<span>${text.place}</span><span class="compare-note">${text.shortYears}</span></button>`;
}

/** What a comparison on paper says of itself: its reports with their addresses, topic and marks. */
function printedMarkup(
  columns: readonly ReadyColumn[],
  { topic, state: { shared }, origin, accessed }: ComparisonContext,
): Markup {
  const sources = columns.map(({ side, report, text }) => {
    const address = new URL(text.href, origin).href;
    const source = cite('gb', citedReport(report), { address, accessed });
    return markup`<li>${sideBadge(side)}${text.name} ${source}</li>`;
  });
  const lines = [
    ...(topic === undefined ? [] : [compareStrings.printedTopic(topic)]),
    ...(shared === 'plain' ? [] : [compareStrings.printedShared[shared]]),
  ];
  return markup`<ul role="list">${sources}</ul>${lines.map((line) => markup`<p>${line}</p>`)}`;
}

/**
 * The table of the numbers of all columns.
 *
 * @param elsewhere see `numbersMarkup`
 */
export function numbersOf(
  columns: readonly LoadedColumn[],
  indicatorNames: ReadonlyMap<string, string>,
  paths: Paths,
  elsewhere: readonly { name: string; href: string }[] = [],
): Markup {
  const ready = readyColumns(columns);
  if (ready.length < FEWEST_TEXTS) {
    return markup`<p class="muted">${compareStrings.table.incomplete}</p>`;
  }
  const sections = numberSections(
    ready.map(({ text }) => text.metrics),
    {
      sides: ready.map(({ side }) => side),
      reports: ready.map(({ report }) => report),
      indicatorNames,
      paths,
    },
  );
  return numbersMarkup(sections, ready.map(columnLabel), elsewhere);
}
