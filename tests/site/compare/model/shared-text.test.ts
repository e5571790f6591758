import { describe, expect, test } from 'vitest';
import { sharedRanges } from '../../../../src/site/compare/model/shared-text.ts';
import { seedReports } from '../../../support/seed-reports.ts';

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
    const [a, b] = seedReports();
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

  test('may hold characters for private use, which some encodings have', () => {
    const written = `${words.slice(0, 6)}\ue000${words.slice(6)}`;
    expect(sharedRanges([[{ start: 0, text: written }], [{ start: 5, text: written }]])).toEqual([
      [{ start: 0, end: written.length }],
      [{ start: 5, end: 5 + written.length }],
    ]);
    const halves = [words.slice(0, 9), words.slice(9)];
    const torn = halves.map((text, index) => ({ start: index * 10, text }));
    expect(sharedRanges([torn, [{ start: 0, text: halves.join('\ue000') }]])).toEqual([[], []]);
  });
});
