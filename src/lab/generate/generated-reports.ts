import { loadAnalysisContext } from '../../corpus/analysis-context.ts';
import { createReportDocument } from '../../corpus/report-document.ts';
import type { Report } from '../../schema/report.ts';
import { generateCorpus } from './generate-corpus.ts';
import { readLibrary, readPlaces } from './read-library.ts';

/** Generate reports and read them as the build does, in the order of the site, for measurements. */
export function generatedReports(count: number, corpus = 'seeds', seed = '1'): Report[] {
  const context = loadAnalysisContext('/');
  const encoder = new TextEncoder();
  return [...generateCorpus(readLibrary(corpus), readPlaces(), count, seed)]
    .map(({ entry, text }) =>
      createReportDocument(encoder.encode(text), entry.file, entry, context),
    )
    .map(({ report }) => report)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf({ place, id }: Report): string {
  return `${place?.code ?? ''} ${id}`;
}
