import { loadAnalysisContext } from '../../src/corpus/analysis-context.ts';
import { createReportDocument } from '../../src/corpus/report-document.ts';
import type { Report } from '../../src/schema/report.ts';
import { seedBytes, seedEntries } from './corpus.ts';

/** The reports of the corpus as the build publishes them, in the order of the site. */
export function seedReports(): Report[] {
  const context = loadAnalysisContext('/');
  return seedEntries()
    .map((entry) => createReportDocument(seedBytes(entry), entry.file, entry, context).report)
    .sort((a, b) => ((a.place?.code ?? '') < (b.place?.code ?? '') ? -1 : 1));
}
