import { expect, test } from 'vitest';
import { loadAnalysisContext } from '../../../src/corpus/analysis-context.ts';
import { createReportDocument } from '../../../src/corpus/report-document.ts';
import { repeatedText, TEXT_KINDS } from '../../../src/lab/bench/text-kinds.ts';
import { tilesOf } from '../../support/outline-text.ts';

const CHARACTERS = 2_000;
const context = loadAnalysisContext('/');

test.each(TEXT_KINDS)('a text of $name is read whole', (kind) => {
  const text = repeatedText(kind, CHARACTERS);
  const bytes = new TextEncoder().encode(text);
  const { report } = createReportDocument(bytes, 'report.txt', undefined, context);
  const tiles = tilesOf(report).map(({ start, end }) => text.slice(start, end));
  expect(tiles.join('')).toBe(text);
});
