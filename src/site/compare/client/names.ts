import { columnNames } from '../model/state.ts';
import { compareStrings } from '../../../words/compare.ts';
import type { LoadedColumn, ReadyColumn } from './load.ts';

/** What is shown, in a sentence, for those who do not see the headings. */
export function summary(columns: readonly LoadedColumn[], moved: boolean): string {
  if (columns.every(({ kind }) => kind === 'empty')) return compareStrings.chooseBoth;
  const words = columns.map((column, index) => {
    const side = compareStrings.sides[columnNames[index] ?? 'a'];
    return compareStrings.column(side, longName(column));
  });
  return (moved ? compareStrings.moved : '') + compareStrings.shown(words);
}

/** Title of the page: the names of all columns, where all are shown. */
export function title(columns: readonly LoadedColumn[]): string {
  const names = columns.flatMap((column) => (column.kind === 'ready' ? [column.panel.name] : []));
  if (names.length < columns.length) return compareStrings.title;
  return `${compareStrings.joined(names)} · ${compareStrings.title}`;
}

function longName(column: LoadedColumn): string {
  return column.kind === 'ready' ? column.panel.name : columnState(column);
}

/** Letter, place and years, where there is room for little. */
export function columnLabel({ side, panel }: ReadyColumn): string {
  return `${compareStrings.sides[side]} ${panel.place} ${panel.shortYears}`;
}

/** What stands in place of a name where a column shows nothing. */
export function columnState({ kind }: LoadedColumn): string {
  return kind === 'empty' ? compareStrings.notChosen : compareStrings.notShown;
}
