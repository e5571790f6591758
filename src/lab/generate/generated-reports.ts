import { loadAnalysisContext } from '../../corpus/analysis-context.ts';
import { createReportDocument } from '../../corpus/report-document.ts';
import type { Report } from '../../schema/report.ts';
import { generateCorpus, type GeneratedReport } from './generate-corpus.ts';
import { readLibrary, readPlaces } from './read-library.ts';

/** Generate reports and read them as the build does, in the order of the site: only the texts are held together. */
export function* readGenerated(count: number): Generator<Report> {
  const context = loadAnalysisContext('/');
  const encoder = new TextEncoder();
  const generated = [...generateCorpus(readLibrary('seeds'), readPlaces(), count, '1')].sort(
    (a, b) => (orderOf(a) < orderOf(b) ? -1 : 1),
  );
  for (const { entry, text } of generated) {
    yield createReportDocument(encoder.encode(text), entry.file, entry, context).report;
  }
}

function orderOf({ entry: { place, id } }: GeneratedReport): string {
  return `${place.code} ${id}`;
}
