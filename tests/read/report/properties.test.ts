import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadAnalysisContext } from '../../../src/corpus/analysis-context.ts';
import { flattenSections } from '../../../src/schema/section-tree.ts';
import { createReportDocument } from '../../../src/corpus/report-document.ts';
import type { ReportText } from '../../../src/read/report/index.ts';
import { reportBlocks } from '../../../src/site/report/view/body.ts';
import type { MarkedRun } from '../../../src/site/shared/reconciliation/reconciliation-lines.ts';
import { arbitraryReport } from '../../support/arbitrary-report.ts';
import { readText } from '../../support/corpus.ts';
import { tilesOf } from '../../support/outline-text.ts';

const context = loadAnalysisContext('/');
/** Decoding refuses these as not of a text. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const hasControl = /[\0-\x08\x0b\x0e-\x1f]/u;
const utf8 = (source: string) => new TextEncoder().encode(source);
const wordsOf = ({ pieces }: MarkedRun) =>
  pieces.map((piece) => ('text' in piece ? piece.text : ''));

describe('any text', () => {
  test('is given back by the tiles of its report', () => {
    fc.assert(
      fc.property(arbitraryReport, (source) => {
        const tiles = tilesOf(readText(source));
        expect(tiles.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
      }),
    );
  });

  test('makes a valid report with unique ids and nested spans, whose words are those of the source', () => {
    fc.assert(
      fc.property(arbitraryReport, (source) => {
        fc.pre(source.trim() !== '' && !hasControl.test(source));
        const { report } = createReportDocument(utf8(source), 'a.txt', undefined, context);
        const sections = flattenSections(report.outline);
        const ids = [...sections, ...report.paragraphs].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const section of sections) {
          for (const child of section.children) {
            expect(child.level).toBe(section.level + 1);
            expect(section.start).toBeLessThanOrEqual(child.start);
            expect(child.end).toBeLessThanOrEqual(section.end);
          }
        }
        const text = new TextDecoder().decode(utf8(source));
        for (const { start, end, text: words } of report.paragraphs) {
          expect(text.slice(start, end)).toBe(words);
        }
        for (const { start, end, quote } of report.metrics) {
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  test('is printed as the words that it is, whatever it looks like', () => {
    fc.assert(
      fc.property(arbitraryReport, (source) => {
        fc.pre(source.trim() !== '' && !hasControl.test(source));
        const { report } = createReportDocument(utf8(source), 'a.txt', undefined, context);
        const printed = reportBlocks(report, [], context.paths).flatMap((block) =>
          block.kind === 'paragraph' ? [block.runs.flatMap(wordsOf).join('')] : [],
        );
        expect(printed).toEqual(report.paragraphs.map(({ text }) => text));
      }),
    );
  });
});

describe('ids', () => {
  const lines = [
    '一、2023年工作总结',
    '（一）党建。举办活动80场。',
    '（二）经济。完成投资3亿元。',
    '我们还要努力。',
    '二、2024年工作计划',
    '（一）旅游。打造轴线。',
  ];

  test('stay as they were when a line elsewhere is added, removed or edited', () => {
    const before = idsByText(readText(lines.join('\n')));
    lines.forEach((_line, index) => {
      const variants = [
        lines.toSpliced(index, 0, '新增加的一段话,说明情况。'),
        lines.toSpliced(index, 1),
        lines.toSpliced(index, 1, '改写过的一段话,另有说明。'),
      ];
      for (const variant of variants) {
        const after = idsByText(readText(variant.join('\n')));
        for (const [words, id] of after) expect(before.get(words) ?? id).toBe(id);
      }
    });
  });
});

function idsByText(report: ReportText): Map<string, string> {
  return new Map([
    ...flattenSections(report.outline).map(({ title, id }) => [`section ${title}`, id] as const),
    ...report.paragraphs.map(({ text: words, id }) => [`paragraph ${words}`, id] as const),
  ]);
}
