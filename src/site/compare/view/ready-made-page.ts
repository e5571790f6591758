import type { ColumnName } from '../model/state.ts';
import type { Paths } from '../../../paths.ts';
import type { TermWeights } from '../../../schema/alignment.ts';
import type { Report } from '../../../schema/report.ts';
import type { CorpusIndex } from '../../../schema/store.ts';
import { compareStrings } from '../../../words/compare.ts';
import type { Markup } from '../../shared/markup.ts';
import { columnText } from './column-text.ts';
import { columnLabel, readyColumns } from './columns.ts';
import { numbersOf } from './comparison.ts';
import { pairState, type Pair } from './ready-made-pairs.ts';
import { rowsMarkup, type RowsContext } from './rows-markup.ts';
import { compareRows, type CompareRow } from './rows.ts';
import { overviewWords } from './strip-markup.ts';

/** A comparison of two texts that is complete without JavaScript. */
export interface ReadyMadePage {
  title: string;
  description: string;
  /** Said where the two are of different places. */
  note: string | undefined;
  columns: { side: ColumnName; name: string; href: string; counts: string }[];
  summary: string;
  rows: Markup[];
  /** How many rows are left to the page of comparisons and to the reports, so that this one stays small. */
  rowsLeft: number;
  /** The table of numbers. */
  numbers: Markup;
  /** The page of comparisons with these two chosen. */
  compareHref: string;
}

/** Bytes of rows and numbers: with what every page has, a page stays below 150 KB. */
const MOST_BYTES = 132_000;
const encoder = new TextEncoder();
const bytesOf = (piece: Markup) => encoder.encode(piece.toString()).length;

/** How many of the rows fit; the first always does. */
function rowsWithin(room: number, rows: readonly CompareRow[], context: RowsContext): number {
  let left = room;
  const isFull = (row: CompareRow) => {
    left -= rowsMarkup([row], context).reduce((sum, piece) => sum + bytesOf(piece), 0);
    return left < 0;
  };
  const full = rows.findIndex(isFull);
  return full === -1 ? rows.length : Math.max(full, 1);
}

/** @param read the report of an id */
export function readyMadePage(
  pair: Pair,
  read: (id: string) => Report,
  weights: TermWeights,
  { taxonomy, indicators }: Pick<CorpusIndex, 'taxonomy' | 'indicators'>,
  paths: Paths,
): ReadyMadePage {
  const topicNames = new Map(taxonomy.map(({ id, name }) => [id, name]));
  const sides = ['a', 'b'] as const;
  const columns = [pair.a, pair.b].map((choice) => {
    const report = read(choice.report);
    const text = columnText(report, choice, paths);
    if (!text) throw new Error(`expected ${choice.report} to be shown whole or in part`);
    return { kind: 'ready' as const, report, choice, text, shared: [] };
  });
  const ready = readyColumns(columns);
  const topicName = (id: string) => topicNames.get(id);
  const rows = compareRows(columns, { weights, topicName, topic: null, paths });
  const title = compareStrings.joined(columns.map(({ text }) => text.name));
  const names = ready.map(columnLabel);
  const context = {
    sides,
    names,
    reports: ready.map(({ report }) => report.id),
    paths,
    live: false,
  };
  const indicatorNames = new Map(indicators.map(({ id, name }) => [id, name]));
  const reportLinks = ready.map((column) => {
    return { name: columnLabel(column), href: paths.report(column.report.id) };
  });
  const numbers = numbersOf(columns, indicatorNames, paths, reportLinks);
  const shown = rowsWithin(MOST_BYTES - bytesOf(numbers), rows, context);
  return {
    title,
    description: compareStrings.pairDescription(title),
    note: pair.samePlace ? undefined : compareStrings.differs,
    columns: ready.map(({ side, text: { name, href, counts } }) => ({ side, name, href, counts })),
    summary: overviewWords(rows, sides),
    rows: rowsMarkup(rows.slice(0, shown), { ...context, shown }),
    rowsLeft: rows.length - shown,
    numbers,
    compareHref: paths.compare(pairState(pair)),
  };
}
