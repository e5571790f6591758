import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportText } from '../../src/report/index.ts';
import type { Section } from '../../src/schema/section.ts';
import { SectionSchema } from '../../src/schema/section.ts';
import { readText } from '../support/corpus.ts';
import { tilesOf } from '../support/outline-text.ts';

/** Pieces that reports are made of, and pieces that would upset a careless parser. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '一、',
      '二、',
      '（一）',
      '(二)',
      '1.',
      '2、',
      '（1）',
      '一是',
      '二是',
      '第一,',
      '①',
      '十一、',
    ],
    ...['2023年工作总结', '2024年工作计划', '附件1', '各位代表:', '来源:某街道 时间:2024-01-01'],
    ...[
      '抓稳增长目标。',
      '实现产值3.5亿元,增长5%;',
      '力争',
      '继续推进',
      '“百千万工程”',
      '有话要说...',
    ],
    ...['\n', '\r\n', '\r', '\n\n', '　　', '\t', ' ', '\u00a0', '\ufeff', '\u2028'],
    ...['<b>', '&amp;', '**', '`', '[a](b)', '![x]', '---', '===', '> ', '# ', '```', '\\', '|'],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
/** Decoding refuses this character; the property speaks of what can reach the parser. */
const decodable = text.map((value) => value.replaceAll('\0', ''));

describe('any text', () => {
  test('is given back by the tiles of its report', () => {
    fc.assert(
      fc.property(decodable, (source) => {
        const tiles = tilesOf(readText(source));
        expect(tiles.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
      }),
      { numRuns: 2000 },
    );
  });

  test('makes a valid report with unique ids and nested spans', () => {
    fc.assert(
      fc.property(decodable, (source) => {
        const report = readText(source);
        const sections = flatten(report.outline);
        const ids = [...sections, ...report.paragraphs].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const section of sections) {
          SectionSchema.parse(section);
          for (const child of section.children) {
            expect(child.level).toBe(section.level + 1);
            expect(section.start).toBeLessThanOrEqual(child.start);
            expect(child.end).toBeLessThanOrEqual(section.end);
          }
        }
        for (const { start, end, text: words } of report.paragraphs) {
          expect(source.slice(start, end)).toBe(words);
        }
      }),
      { numRuns: 1000 },
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

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

function idsByText(report: ReportText): Map<string, string> {
  return new Map([
    ...flatten(report.outline).map(({ title, id }) => [`section ${title}`, id] as const),
    ...report.paragraphs.map(({ text: words, id }) => [`paragraph ${words}`, id] as const),
  ]);
}
