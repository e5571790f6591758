import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnScope } from '../../src/compare/column-scope.ts';
import type { ColumnChoice } from '../../src/compare/state.ts';
import { sharedRanges } from '../../src/compare/shared-text.ts';
import { loadAnalysisContext } from '../../src/publish/analysis-context.ts';
import { createReportDocument } from '../../src/publish/report-document.ts';
import type { Report } from '../../src/schema/report.ts';
import { comparePanel } from '../../src/view/compare-panel.ts';
import { compareRows, type CompareRow } from '../../src/view/compare-rows.ts';
import { arbitraryReport } from '../support/arbitrary-report.ts';
import { seedBytes, seedEntries } from '../support/corpus.ts';

const context = loadAnalysisContext('/');
const seeds: Report[] = seedEntries().map(
  (entry) => createReportDocument(seedBytes(entry), entry.file, entry, context).report,
);
const rowsOf = (columns: { report: Report; choice: ColumnChoice }[], topic: string | null = null) =>
  compareRows(columns, {
    weights: { sections: 1000, widespread: {} },
    topicName: (id) => id,
    topic,
    paths: context.paths,
  });
const whole = (report: Report) => ({
  report,
  choice: { report: report.id, section: null, part: null },
});
/** All words of a column: headings and texts, in no order. */
const wordsOf = (rows: readonly CompareRow[], column: number) =>
  rows
    .flatMap(({ cells }) => cells[column] ?? [])
    .flatMap(({ heading, blocks }) => [
      ...(heading ?? []).map(({ text }) => text),
      ...blocks.flatMap(({ segments }) => segments.map(({ text }) => text)),
    ])
    .join('');
const sorted = (text: string) => [...text.replace(/\s/gu, '')].sort().join('');
/** All words of a report that are read: headings on lines of their own and paragraphs. */
const textOf = ({ paragraphs, outline }: Report) => {
  const headings = (sections: Report['outline']): string[] =>
    sections.flatMap(({ inline, marker, title, children }) => [
      inline ? '' : (marker ?? '') + title,
      ...headings(children),
    ]);
  return [...headings(outline), ...paragraphs.map(({ text }) => text)].join('');
};

describe('rows', () => {
  test('hold every word of every report exactly once', () => {
    const columns = seeds.slice(0, 4);
    const rows = rowsOf(columns.map(whole));
    columns.forEach((report, column) => {
      expect(sorted(wordsOf(rows, column))).toBe(sorted(textOf(report)));
    });
  });

  test('hold every word of any text exactly once', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (first, second) => {
        const read = [first, second].map((text, index) => {
          const clean = new TextEncoder().encode(`甲${text.replace(/\p{Cc}/gu, '\n')}`);
          return createReportDocument(clean, `${index}.txt`, undefined, context).report;
        });
        const rows = rowsOf(read.map(whole));
        read.forEach((report, column) => {
          expect(sorted(wordsOf(rows, column))).toBe(sorted(textOf(report)));
        });
      }),
      { numRuns: 300 },
    );
  });

  test.each(seeds.slice(0, 2).map((report, column) => [column, report] as const))(
    'of one topic hold all words of its innermost sections in column %i, and no others',
    (column, report) => {
      const topic = 'party-building';
      const rows = rowsOf(seeds.slice(0, 2).map(whole), topic);
      const innermost = (sections: Report['outline']): Report['outline'] =>
        sections.flatMap((section) => {
          const within = innermost(section.children);
          if (within.length > 0) return within;
          return section.topics.some((assigned) => assigned.topic === topic) ? [section] : [];
        });
      const expected = innermost(report.outline);
      expect(expected.length).toBeGreaterThan(0);
      const words = sorted(wordsOf(rows, column));
      const size = expected.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(words.length).toBeGreaterThan(0);
      expect(words.length).toBeLessThanOrEqual(size);
      for (const { title } of expected) expect(wordsOf(rows, column)).toContain(title);
      const panel = comparePanel(report, whole(report).choice, context.paths, {
        topic,
        shared: [],
      });
      const texts = panel?.blocks.flatMap((block) =>
        block.kind === 'heading' ? [block.text] : block.segments.map(({ text }) => text),
      );
      // Both views show the same words; a stop may stand behind a heading that runs in.
      expect(sorted(texts?.join('') ?? '').replaceAll('。', '')).toBe(words.replaceAll('。', ''));
    },
  );

  test('lay the plan of a report beside its review', () => {
    const report = seeds.find(({ reviewYear, planYear }) => reviewYear && planYear);
    if (!report) throw new Error('expected a report with both parts');
    const part = (name: 'review' | 'plan') => ({
      report,
      choice: { report: report.id, section: null, part: name },
    });
    const rows = rowsOf([part('plan'), part('review')]);
    const statuses = [0, 1].map(
      (column) =>
        new Set(
          rows
            .flatMap(({ cells }) => cells[column] ?? [])
            .flatMap(({ status }) => (status ? [status] : [])),
        ),
    );
    expect(statuses).toEqual([new Set(['plan']), new Set(['review'])]);
    expect(rows.some(({ likeness }) => likeness !== null)).toBe(true);
  });
});

test('a column that names a section shows that section only', () => {
  const [report] = seeds;
  const section = report?.outline[0];
  if (!report || !section) throw new Error('expected a report with sections');
  expect(columnScope(report, { section: section.id, part: null })).toEqual({
    outline: [section],
    loose: [],
  });
  expect(columnScope(report, { section: 'none', part: null })).toBeUndefined();
});

describe('shared text', () => {
  const text = (words: string, start = 0) => ({ start, text: words });
  const words = '持续深化“百千万工程”建设各项任务';

  test('is found from thirteen characters on, at its place in the source', () => {
    const [a, b] = sharedRanges([
      [text('前言。', 100), text(`我们${words}，全面推进。`, 200)],
      [text(`${words}。`, 7)],
    ]);
    expect(a).toEqual([{ start: 202, end: 202 + words.length }]);
    expect(b).toEqual([{ start: 7, end: 7 + words.length }]);
  });

  test('never reaches over the border of a paragraph', () => {
    const half = words.slice(0, 8);
    const rest = words.slice(8);
    expect(sharedRanges([[text(half), text(rest, 8)], [text(words)]])).toEqual([[], []]);
  });

  test('is marked in both columns with the same words', () => {
    const [a, b] = seeds;
    if (!a || !b) throw new Error('expected two reports');
    const ranges = sharedRanges([a.paragraphs, b.paragraphs]);
    [a, b].forEach((report, column) => {
      const other = [b, a][column]?.paragraphs.map((paragraph) => paragraph.text) ?? [];
      for (const { start, end } of ranges[column] ?? []) {
        const paragraph = report.paragraphs.find((each) => each.start <= start && end <= each.end);
        const shared = paragraph?.text.slice(start - paragraph.start, end - paragraph.start) ?? '';
        expect(other.some((whole) => whole.includes(shared.slice(0, 13)))).toBe(true);
      }
    });
  });
});
