import assert from 'node:assert';
import type { LintedReport } from '../../schema/lint.ts';

const columns = [
  'sections',
  'items',
  'characters',
  'metrics',
  'unreadNumbers',
  'leftovers',
  'errors',
  'warnings',
] as const satisfies readonly (keyof LintedReport)[];

/** A table in plain text: a line for each report, then one for all, with numbers right-aligned. */
export function summaryTable(summaries: readonly LintedReport[]): string[] {
  const total = columns.map((column) => summaries.reduce((sum, row) => sum + row[column], 0));
  const rows = [
    ['report', ...columns.map((column) => (column === 'unreadNumbers' ? 'unread' : column))],
    ...summaries.map((summary) => [summary.id, ...columns.map((column) => `${summary[column]}`)]),
    [`${summaries.length} reports`, ...total.map(String)],
  ];
  const widthOf = (column: number) =>
    rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0);
  const widths = ['id', ...columns].map((_, column) => widthOf(column));
  return rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column];
        assert(cell !== undefined, 'expected a cell in each column');
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}
