import { scopeTexts } from '../model/column-scope.ts';
import { sharedRanges } from '../model/shared-text.ts';
import type { ColumnChoice, CompareState } from '../model/state.ts';
import type { Paths } from '../../../paths.ts';
import type { Report } from '../../../schema/report.ts';
import { columnText } from '../view/column-text.ts';
import type { LoadedColumn } from '../view/columns.ts';
import { isLoadFailure, isMissing } from '../../shared/browser/load.ts';
import type { CompareData } from './compare-data.ts';

/**
 * Reads what the columns show; one that cannot be read does not keep the others from being read.
 *
 * @param topic id of a topic of the site, whose sections are shown; null for all text
 */
export async function loadColumns(
  columns: CompareState['columns'],
  data: CompareData,
  paths: Paths,
  topic: string | null,
): Promise<LoadedColumn[]> {
  const read = await Promise.all(columns.map((choice) => readReport(choice, data)));
  const shared = sharedRanges(
    read.map((column) =>
      column.kind === 'read' ? scopeTexts(column.report, column.choice, topic) : [],
    ),
  );
  return read.map((column, index): LoadedColumn => {
    if (column.kind !== 'read') return column;
    const { report, choice } = column;
    const own = shared[index] ?? [];
    const text = columnText(report, choice, paths, { topic, shared: own });
    return text
      ? { kind: 'ready', report, choice, shared: own, text }
      : { kind: 'unknown-section', report, id: choice.section ?? '' };
  });
}

type ReadReport =
  | { kind: 'read'; report: Report; choice: ColumnChoice }
  | Extract<LoadedColumn, { report: null }>;

async function readReport(choice: ColumnChoice | null, data: CompareData): Promise<ReadReport> {
  if (!choice) return { kind: 'empty', report: null };
  try {
    return { kind: 'read', report: await data.report(choice.report), choice };
  } catch (error) {
    if (isMissing(error)) {
      return { kind: 'unknown-report', report: null, id: choice.report };
    }
    if (isLoadFailure(error)) return { kind: 'not-loaded', report: null };
    throw error;
  }
}
