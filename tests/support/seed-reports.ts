import { loadAnalysisContext } from '../../src/corpus/analysis-context.ts';
import { createReportDocument } from '../../src/corpus/report-document.ts';
import { termWeightsOf } from '../../src/analyse/alignment/index.ts';
import type { TermWeights } from '../../src/schema/alignment.ts';
import type { Report } from '../../src/schema/report.ts';
import { seedBytes, seedEntries } from './corpus.ts';

const context = loadAnalysisContext('/');
export const { matterWords } = context;

let made: readonly Report[] | undefined;

/** The reports of the corpus as the build publishes them, in the order of the site; made once. */
export function seedReports(): Report[] {
  return [...(made ??= makeSeedReports())];
}

function makeSeedReports(): Report[] {
  return seedEntries()
    .map((entry) => createReportDocument(seedBytes(entry), entry.file, entry, context).report)
    .sort((a, b) => ((a.place?.code ?? '') < (b.place?.code ?? '') ? -1 : 1));
}

/** Weights of the terms of some reports, as the build publishes them. */
export function weightsOf(reports: readonly Report[]): TermWeights {
  return termWeightsOf(reports, matterWords);
}
