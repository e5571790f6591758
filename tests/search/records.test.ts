import { describe, expect, test } from 'vitest';
import { loadAnalysisContext } from '../../src/publish/analysis-context.ts';
import { createReportDocument } from '../../src/publish/report-document.ts';
import type { Section } from '../../src/schema/section.ts';
import { excerpt, findHits } from '../../src/search/find-hits.ts';
import { searchRecords } from '../../src/search/records.ts';
import { seedEntries, seedBytes } from '../support/corpus.ts';

const context = loadAnalysisContext('/');
const reports = seedEntries().map(
  (entry) => createReportDocument(seedBytes(entry), entry.file, entry, context).report,
);
const headings = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id, inline, children }) => [...(inline ? [] : [id]), ...headings(children)]);

describe.each(reports)('records of $id', (report) => {
  const records = searchRecords(report);

  test('hold every heading and paragraph once', () => {
    const ids = records.flatMap(({ meta }) => meta.blocks.map(({ id }) => id));
    const expected = [...headings(report.outline), ...report.paragraphs.map(({ id }) => id)];
    expect(ids.toSorted()).toEqual(expected.toSorted());
  });

  test('are of a size that neither floods the folder nor the reader', () => {
    const sizes = records.map(({ texts }) => texts.join('').length);
    expect(Math.max(...sizes)).toBeLessThan(6000);
    expect(records.length).toBeLessThan(40);
  });

  test('find each paragraph by its own beginning', () => {
    for (const { id, text } of report.paragraphs) {
      const found = records.flatMap(({ meta, texts }) =>
        findHits({ ...meta, gaps: [] }, texts, text.slice(0, 20), {}),
      );
      expect(found.map((hit) => hit.id)).toContain(id);
    }
  });
});

test('an excerpt marks every occurrence, also those that overlap, and loses nothing between', () => {
  const hit = { kind: 'paragraph', id: 'p', status: 'review' } as const;
  const text = 'ababa';
  expect(excerpt({ ...hit, text, offsets: [0, 2] }, 3)).toEqual([
    { text: 'aba', hit: true },
    { text: 'ba', hit: true },
  ]);
});
