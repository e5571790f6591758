import { loadAnalysisContext } from '../../src/publish/analysis-context.ts';
import { createReportDocument } from '../../src/publish/report-document.ts';
import type { Report } from '../../src/schema/report.ts';
import { seedBytes, seedEntries } from './corpus.ts';

/** The committed reports, parsed and analysed. */
export function seedReports(): Report[] {
  const context = loadAnalysisContext('/');
  return seedEntries().map(
    (entry) => createReportDocument(seedBytes(entry), entry.file, entry, context).report,
  );
}
