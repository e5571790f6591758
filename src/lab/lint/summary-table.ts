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

/** A line for each report and one for all, in columns of equal width, figures to the right. */
export function summaryTable(summaries: readonly LintedReport[]): string[] {
  const total = columns.map((column) => summaries.reduce((sum, row) => sum + row[column], 0));
  const rows = [
    [
      'report',
      'sections',
      'items',
      'characters',
      'metrics',
      'unread',
      'leftovers',
      'errors',
      'warnings',
    ],
    ...summaries.map((summary) => [summary.id, ...columns.map((column) => `${summary[column]}`)]),
    [`${summaries.length} reports`, ...total.map(String)],
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
