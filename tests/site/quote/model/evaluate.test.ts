import { expect, test } from 'vitest';
import { evaluateQuotesInMemory } from '../../../../src/lab/evaluate/quote.ts';
import { loadAnalysisContext } from '../../../../src/corpus/analysis-context.ts';
import { createReportDocument } from '../../../../src/corpus/report-document.ts';
import { seedBytes, seedEntries } from '../../../support/corpus.ts';

const context = loadAnalysisContext('/');
const reports = seedEntries().map(
  (entry) => createReportDocument(seedBytes(entry), entry.file, entry, context).report,
);

test('finds the passages of 200 edited quotes, and calls none of 100 invented ones exact', async () => {
  const { quotes, firstRight, invented, calledExact, mistakes } =
    await evaluateQuotesInMemory(reports);
  expect({ quotes, invented, calledExact }).toEqual({ quotes: 200, invented: 100, calledExact: 0 });
  expect(firstRight / quotes, mistakes.join('\n')).toBeGreaterThanOrEqual(0.98);
});
