import type { Range } from '../../shared/text/range.ts';
import { scopeTexts, type Text } from '../model/column-scope.ts';
import {
  columnNames,
  type ColumnChoice,
  type ColumnName,
  type CompareState,
} from '../model/state.ts';
import type { Paths } from '../../../paths.ts';
import type { Report } from '../../../schema/report.ts';
import { comparePanel, type ComparePanel } from '../view/panel.ts';
import type { RowColumn } from '../view/rows.ts';
import { isLoadFailure } from '../../shared/browser/load.ts';
import { MissingFileError, type CompareData } from './data.ts';

/** What became of one column's choice. */
export type LoadedColumn =
  | { kind: 'empty'; report: null }
  | ({ kind: 'ready'; panel: ComparePanel } & RowColumn)
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
    column.kind === 'ready' ? [{ ...column, index, side: columnNames[index] ?? 'a' }] : [],
  );
}

/**
 * Reads what the columns show; one that cannot be read does not keep the others from being read.
 *
 * @param topic id of a topic of the site, whose sections are shown; null for all text
 * @param sharedRanges where texts share their wording, see `model/shared-text.ts`
 */
export async function loadColumns(
  state: CompareState,
  data: CompareData,
  paths: Paths,
  topic: string | null,
  sharedRanges: (texts: readonly (readonly Text[])[]) => Promise<Range[][]>,
): Promise<LoadedColumn[]> {
  const read = await Promise.all(state.columns.map((choice) => readReport(choice, data)));
  const texts = read.map((column) =>
    column.kind === 'read' ? scopeTexts(column.report, column.choice, topic) : [],
  );
  const shared = await sharedRanges(texts);
  return read.map((column, index): LoadedColumn => {
    if (column.kind !== 'read') return column;
    const { report, choice } = column;
    const own = shared[index] ?? [];
    const panel = comparePanel(report, choice, paths, { topic, shared: own });
    return panel
      ? { kind: 'ready', report, choice, shared: own, panel }
      : { kind: 'unknown-section', report, id: choice.section ?? '' };
  });
}

type ReadReport =
  { kind: 'read'; report: Report; choice: ColumnChoice } | Extract<LoadedColumn, { report: null }>;

async function readReport(choice: ColumnChoice | null, data: CompareData): Promise<ReadReport> {
  if (!choice) return { kind: 'empty', report: null };
  try {
    return { kind: 'read', report: await data.report(choice.report), choice };
  } catch (error) {
    if (error instanceof MissingFileError) {
      return { kind: 'unknown-report', report: null, id: choice.report };
    }
    if (isLoadFailure(error)) return { kind: 'not-loaded', report: null };
    throw error;
  }
}
