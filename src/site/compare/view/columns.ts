import { columnNames, type ColumnName } from '../model/state.ts';
import type { Report } from '../../../schema/report.ts';
import { compareStrings } from '../../../words/compare.ts';
import { strings } from '../../../words/site.ts';
import { markup, type Markup } from '../../shared/markup.ts';
import type { ColumnText } from './column-text.ts';
import type { RowColumn } from './rows.ts';

/** What became of one column's choice. */
export type LoadedColumn =
  | { kind: 'empty'; report: null }
  | ({ kind: 'ready'; text: ColumnText } & RowColumn)
  | { kind: 'unknown-report'; report: null; id: string }
  | { kind: 'unknown-section'; report: Report; id: string }
  | { kind: 'not-loaded'; report: null };

/** A column whose text is there, with its place among the columns. */
export type ReadyColumn = Extract<LoadedColumn, { kind: 'ready' }> & {
  index: number;
  side: ColumnName;
};

export function readyColumns(columns: readonly LoadedColumn[]): ReadyColumn[] {
  return columns.flatMap((column, index) =>
    column.kind === 'ready' ? [{ ...column, index, side: sideOf(index) }] : [],
  );
}

/** @throws if the page has no such column */
export function sideOf(index: number): ColumnName {
  const side = columnNames[index];
  if (!side) throw new Error(`expected at most ${columnNames.length} columns`);
  return side;
}

/** What is shown, in a sentence, for those who do not see the headings. */
export function spokenColumns(columns: readonly LoadedColumn[], moved: boolean): string {
  if (columns.every(({ kind }) => kind === 'empty')) return compareStrings.chooseBoth;
  const words = columns.map((column, index) => {
    const name = column.kind === 'ready' ? column.text.name : columnState(column);
    return compareStrings.column(compareStrings.sides[sideOf(index)], name);
  });
  return [...(moved ? [compareStrings.moved] : []), compareStrings.shown(words)].join(
    strings.marks.gap,
  );
}

/** Title of the page: the names of all columns, where all are shown. */
export function comparisonTitle(columns: readonly LoadedColumn[]): string {
  const names = readyColumns(columns).map(({ text }) => text.name);
  if (names.length < columns.length) return compareStrings.title;
  return `${compareStrings.joined(names)} · ${compareStrings.title}`;
}

/** Letter, place and years, where there is room for little. */
export function columnLabel({ side, text }: ReadyColumn): string {
  return `${compareStrings.sides[side]} ${text.place} ${text.shortYears}`;
}

/** What stands in place of a name where a column shows nothing. */
export function columnState({ kind }: LoadedColumn): string {
  return kind === 'empty' ? compareStrings.notChosen : compareStrings.notShown;
}

export function sideBadge(side: ColumnName): Markup {
  return markup`<span class="compare-side">${compareStrings.sides[side]}</span>`;
}
