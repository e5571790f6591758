import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scopeTexts } from '../../../../src/site/compare/model/column-scope.ts';
import { sharedRanges } from '../../../../src/site/compare/model/shared-text.ts';
import type { ColumnChoice } from '../../../../src/site/compare/model/state.ts';
import { topicSections } from '../../../../src/site/compare/model/topic-sections.ts';
import { loadAnalysisContext } from '../../../../src/corpus/analysis-context.ts';
import { createReportDocument } from '../../../../src/corpus/report-document.ts';
import type { Report } from '../../../../src/schema/report.ts';
import { columnText } from '../../../../src/site/compare/view/column-text.ts';
import {
  cellNote,
  gradeSummary,
  reasonSentences,
} from '../../../../src/site/compare/view/row-words.ts';
import { compareRows, type CompareRow } from '../../../../src/site/compare/view/rows.ts';
import { mattersMarkup } from '../../../../src/site/compare/view/matters-markup.ts';
import { countRows } from '../../../../src/site/compare/view/strip-markup.ts';
import { compareStrings } from '../../../../src/words/compare.ts';
import { arbitraryReport } from '../../../support/arbitrary-report.ts';
import { seedBytes, seedEntries } from '../../../support/corpus.ts';

const context = loadAnalysisContext('/');
const seeds: Report[] = seedEntries().map(
  (entry) => createReportDocument(seedBytes(entry), entry.file, entry, context).report,
);
function rowsOf(columns: { report: Report; choice: ColumnChoice }[], topic: string | null = null) {
  const shared = sharedRanges(
    columns.map(({ report, choice }) => scopeTexts(report, choice, topic)),
  );
  const rowColumns = columns.map((column, index) => ({ ...column, shared: shared[index] ?? [] }));
  return compareRows(rowColumns, {
    weights: { sections: 1000, widespread: {}, matters: {} },
    topicName: (id) => id,
    topic,
    paths: context.paths,
  });
}
const whole = (report: Report) => ({
  report,
  choice: { report: report.id, section: null, part: null },
});
/** All words of a column: headings and texts, in no order. */
const wordsOf = (rows: readonly Pick<CompareRow, 'cells'>[], column: number) =>
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
    );
  });

  const partsOf = (report: Report) =>
    (['review', 'plan'] as const).map((part) => ({
      report,
      choice: { report: report.id, section: null, part },
    }));

  test('of the review and the plan of any report together hold every word exactly once', () => {
    const checkParts = (report: Report) => {
      const rows = rowsOf(partsOf(report));
      expect(sorted(wordsOf(rows, 0) + wordsOf(rows, 1))).toBe(sorted(textOf(report)));
    };
    seeds.forEach(checkParts);
    const bytesOf = (text: string) =>
      new TextEncoder().encode(`甲${text.replace(/\p{Cc}/gu, '\n')}`);
    // Words before the first item of a paragraph are in no section, the items are.
    checkParts(createReportDocument(bytesOf('一、第一,第一,'), 'a.txt', undefined, context).report);
    fc.assert(
      fc.property(arbitraryReport, (text) => {
        checkParts(createReportDocument(bytesOf(text), 'a.txt', undefined, context).report);
      }),
    );
  });

  test('of one topic hold all that is about it, as its page does, and what it is read against', () => {
    const columns = seeds.slice(0, 3);
    const shownIn = (rows: readonly CompareRow[], column: number) =>
      rows.flatMap(({ cells }) => (cells[column] ?? []).map(({ id }) => id));
    for (const topic of ['party-building', 'ecology']) {
      const rows = rowsOf(columns.map(whole), topic);
      const about = columns.map(({ outline }) => topicSections(outline, topic));
      expect(about.some(({ size }) => size > 0)).toBe(true);
      about.forEach((ids, column) => {
        expect(shownIn(rows, column)).toEqual(expect.arrayContaining([...ids]));
      });
      for (const { cells } of rows) {
        const isAbout = cells.some((cell, column) => cell.some(({ id }) => about[column]?.has(id)));
        expect(isAbout).toBe(true);
      }
    }
  });

  test('lay the opening words of a part beside each other, above or below a heading', () => {
    const rows = rowsOf(seeds.slice(0, 4).map(whole));
    for (const part of ['review', 'plan'] as const) {
      const [opening, ...others] = rows.filter((row) => row.part === part);
      expect(others.some(({ isOpening }) => isOpening)).toBe(false);
      const words = opening?.cells.map((cell) =>
        cell.flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments)),
      );
      expect(opening?.isOpening).toBe(true);
      expect(words?.every((segments) => segments.length > 0)).toBe(true);
    }
  });

  test('say between which columns a reason holds, of every two that are linked', () => {
    const sides = ['甲', '乙', '丙'];
    const rows = rowsOf(seeds.slice(0, 3).map(whole));
    const sentences = rows.flatMap((row) => reasonSentences(row, sides));
    expect(sentences.length).toBeGreaterThan(3);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^(?:甲与乙|甲与丙|乙与丙)(?:对应|相关|弱相关)：\S/u);
    }
  });

  test('say in short which columns correspond and which are related', () => {
    const sides = ['甲', '乙', '丙'];
    const grades = rowsOf(seeds.slice(0, 3).map(whole)).flatMap((row) =>
      row.reasons.length > 0 ? [gradeSummary(row, sides)] : [],
    );
    expect(grades).toContain('对应：甲乙、甲丙、乙丙');
    const pair = '(?:甲乙|甲丙|乙丙)';
    const form = new RegExp(`^(?:(?:对应|相关|弱相关)：${pair}(?:、${pair})*(?:；|$))+$`, 'u');
    for (const grade of grades) expect(grade).toMatch(form);
    const [two] = rowsOf(seeds.slice(0, 2).map(whole)).filter(({ isMatched }) => isMatched);
    expect(two && gradeSummary(two, ['甲', '乙'])).toMatch(/^(?:对应|相关)$/u);
  });

  test('say in an empty cell how near comes what they lead to', () => {
    const rows = rowsOf(seeds.slice(0, 3).map(whole));
    const notes = rows.flatMap((row) =>
      row.cells.flatMap((cell, column) => {
        const note = cell.length === 0 && !row.isOpening ? cellNote(row, column, '甲') : undefined;
        return note ? [{ words: note.words, kind: note.references[0]?.kind ?? 'none' }] : [];
      }),
    );
    for (const [kind, words] of Object.entries(compareStrings.inEmptyCell)) {
      const own = notes.filter((note) => note.words === words);
      expect(new Set(own.map((note) => note.kind))).toEqual(new Set([kind]));
    }
  });

  test('count as silent on a matter only who says nothing related anywhere', () => {
    const rows = rowsOf(seeds.slice(0, 2).map(whole));
    const list = mattersMarkup(rows, ['a', 'b']).toString();
    const empty = rows.flatMap(({ isOpening, cells, references }) =>
      isOpening
        ? []
        : references
            .filter((_, column) => cells[column]?.length === 0)
            .map(([first]) => first?.kind),
    );
    const silent = empty.filter((kind) => kind === undefined || kind === 'weak');
    expect(silent.length).toBeLessThan(empty.length);
    expect(list.match(/class="silent"/gu)).toHaveLength(silent.length);
  });

  test('never lay a review beside a plan, unless the reader does', () => {
    const rows = rowsOf(seeds.map(whole).slice(0, 4));
    expect(new Set(rows.map(({ part }) => part))).toEqual(new Set(['review', 'plan']));
    for (const { cells, part } of rows) {
      const own = new Set(cells.flat().flatMap(({ status }) => (status ? [status] : [])));
      expect([[], [part]]).toContainEqual([...own]);
    }
  });

  test('have together in the whole what they have together in one part', () => {
    for (const [index, first] of seeds.entries()) {
      for (const second of seeds.slice(index + 1)) {
        const inWhole = rowsOf([whole(first), whole(second)]);
        for (const name of ['review', 'plan'] as const) {
          const only = rowsOf(
            [first, second].map((report) => ({
              report,
              choice: { report: report.id, section: null, part: name },
            })),
          );
          const idsOf = (rows: readonly CompareRow[]) =>
            rows
              .filter(({ isMatched }) => isMatched)
              .map(({ cells }) => cells.map((cell) => cell.map(({ id }) => id)));
          expect(idsOf(inWhole.filter(({ part }) => part === name))).toEqual(idsOf(only));
        }
      }
    }
  });

  test('name only wordings that both texts hold', () => {
    const rows = rowsOf(seeds.slice(0, 2).map(whole));
    const terms = /共同提法：(?<terms>[^，；]+)/u;
    const textsOf = ({ cells }: CompareRow) => [0, 1].map((column) => wordsOf([{ cells }], column));
    const checked = rows.flatMap((row) => row.reasons.map(({ words }) => ({ row, words })));
    expect(checked.length).toBeGreaterThan(3);
    for (const { row, words } of checked) {
      const named = terms.exec(words)?.groups?.terms?.split('、') ?? [];
      const isShown = named.every((term) => textsOf(row).every((text) => text.includes(term)));
      expect(isShown || words.includes('按整章的文字看')).toBe(true);
    }
  });

  test('of one topic hold the words that the whole texts of it show', () => {
    const columns = seeds.slice(0, 2);
    const topic = 'party-building';
    const rows = rowsOf(columns.map(whole), topic);
    for (const [column, report] of columns.entries()) {
      const words = sorted(wordsOf(rows, column));
      expect(words.length).toBeGreaterThan(0);
      const panel = columnText(report, whole(report).choice, context.paths, {
        topic,
        shared: [],
      });
      const texts = panel?.blocks.flatMap((block) =>
        block.kind === 'heading' ? [block.text] : block.segments.map(({ text }) => text),
      );
      // A stop may stand behind a heading that runs in.
      expect(sorted(texts?.join('') ?? '').replaceAll('。', '')).toBe(words.replaceAll('。', ''));
    }
  });

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
    expect(rows.some(({ isMatched }) => isMatched)).toBe(true);
    expect(new Set(rows.map(({ part: one }) => one))).toEqual(new Set([null]));
  });
});

describe('words marked as the same', () => {
  const line = (start: number, text: string, status: 'review' | 'plan') => ({
    ...{ id: `p-${start}`, sectionId: null, line: 1 },
    ...{ start, end: start + text.length, text, status },
  });
  const phrase = '持续深化百千万工程建设各项任务落地';
  const markedIn = (rows: readonly CompareRow[], column: number) =>
    rows
      .flatMap(({ cells }) => cells[column] ?? [])
      .flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments))
      .flatMap(({ shared, text }) => (shared ? [text] : []))
      .join('');
  const seed = (fields: Pick<Report, 'id' | 'outline' | 'paragraphs'>): Report => {
    const [report] = seeds;
    if (!report) throw new Error('expected a report');
    return { ...report, metrics: [], ...fields };
  };
  const own = seed({
    id: 'x',
    outline: [],
    paragraphs: [
      line(0, `回顾：${phrase}。`, 'review'),
      line(40, '只在回顾里写到的一句完整的话在这里。', 'review'),
      line(80, `计划：${phrase}。`, 'plan'),
    ],
  });
  const part = (name: 'review' | 'plan') => ({
    report: own,
    choice: { report: own.id, section: null, part: name },
  });

  test('are those that the other column shows, not all that its report holds', () => {
    const rows = rowsOf([part('review'), part('plan')]);
    expect([0, 1].map((column) => markedIn(rows, column))).toEqual([
      `：${phrase}。`,
      `：${phrase}。`,
    ]);
    const other = seed({ id: 'y', outline: [], paragraphs: [line(0, `${phrase}。`, 'review')] });
    expect(markedIn(rowsOf([whole(other), part('plan')]), 0)).toBe(`${phrase}。`);
    const silent = seed({
      id: 'z',
      outline: [],
      paragraphs: [line(0, '只在回顾里写到的一句完整的话在这里。', 'plan')],
    });
    expect(markedIn(rowsOf([whole(silent), part('plan')]), 0)).toBe('');
  });
});

test('rows are counted by the columns that fill them', () => {
  const section = {
    id: 's',
    heading: null,
    name: '',
    href: '',
    status: null,
    start: 0,
    blocks: [],
  };
  const rows = ['ab', 'a', 'c', 'bc', 'abc', 'a'].map((filled): CompareRow => ({
    cells: ['a', 'b', 'c'].map((column) => (filled.includes(column) ? [section] : [])),
    part: null,
    isOpening: false,
    isMatched: filled.length > 1,
    reasons: [],
    references: [],
    hasPart: [],
    length: 0,
  }));
  expect(countRows(rows, 3)).toEqual({ columns: 3, together: 3, all: 1, alone: [2, 0, 1] });
  expect(countRows([], 2)).toEqual({ columns: 2, together: 0, all: 0, alone: [0, 0] });
});

test('the numbers of a topic are those of its sections', () => {
  for (const report of seeds) {
    const shown = topicSections(report.outline, 'ecology');
    const metricsOf = (topic: string | null) =>
      columnText(report, whole(report).choice, context.paths, { topic, shared: [] })?.metrics;
    const ofTopic = report.metrics.filter(({ section }) => shown.has(section ?? ''));
    expect(metricsOf('ecology')).toEqual(ofTopic);
    expect(metricsOf(null)).toEqual(report.metrics);
  }
});
