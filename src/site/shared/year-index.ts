import type { ReportSummary } from '../../schema/report.ts';
import { yearRoles } from './report-card.ts';

/** Reports that review or plan a year, by place code; newest first within a place. */
export type YearIndex = Map<number, ReportSummary[]>;

/** @param summaries in the order of the store: by place code, then newest first */
export function buildYearIndex(summaries: readonly ReportSummary[]): YearIndex {
  const index: YearIndex = new Map();
  for (const report of summaries) {
    for (const year of new Set(yearRoles(report).map((role) => role.year))) {
      const reports = index.get(year);
      if (reports === undefined) index.set(year, [report]);
      else reports.push(report);
    }
  }
  return index;
}
