import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Metric } from '../../../../src/schema/metric.ts';
import type { Section } from '../../../../src/schema/section.ts';
import { type Run, splitParagraph } from '../../../../src/site/shared/text/report-text.ts';

const sectionAt = (id: string, start: number, headingEnd: number, marker: string | null = '一是') =>
  ({
    id,
    level: 1,
    marker,
    title: id,
    inline: true,
    line: 1,
    start,
    headingEnd,
    end: headingEnd,
    status: 'review',
    topics: [],
    children: [],
  }) satisfies Section;

const metricAt = (start: number, end: number) =>
  ({
    report: 'r',
    section: null,
    paragraph: 'p-1',
    line: 1,
    start,
    end,
    quote: 'x',
    label: '',
    indicator: null,
    value: 1,
    valueMax: null,
    qualifier: '=',
    unit: '个',
    kind: 'amount',
    status: 'actual',
    period: null,
    year: null,
    yearBasis: null,
    scope: null,
    confidence: 1,
    url: '',
  }) satisfies Metric;

const paragraphOf = (text: string, start = 0) => ({
  id: 'p-1',
  start,
  end: start + text.length,
  text,
});

/** `[title]` for runs of a heading, `{number}` for numbers, `#id` for anchors. */
function draw(runs: Run[]): string {
  return runs
    .map(({ section, isTitle, pieces }) => {
      const words = pieces
        .map((piece) => {
          if (piece.kind === 'anchor') return `#${piece.id}`;
          return piece.kind === 'metric' ? `{${piece.text}}` : piece.text;
        })
        .join('');
      return `${section ? `#${section.id}` : ''}${isTitle ? `[${words}]` : words}`;
    })
    .join('');
}

describe('splitParagraph', () => {
  test('sets run-in titles and numbers apart where they stand', () => {
    const text = '一是稳增长。增加值100亿元。二是抓招商。';
    const runs = splitParagraph(
      paragraphOf(text, 7),
      [sectionAt('a', 7, 13), sectionAt('b', 22, 28)],
      [metricAt(16, 21)],
    );
    expect(draw(runs)).toBe('#a[一是稳增长。]增加值{100亿元}。#b[二是抓招商。]');
  });

  test('keeps a number within a title', () => {
    const runs = splitParagraph(
      paragraphOf('一是新增42家。好'),
      [sectionAt('a', 0, 8)],
      [metricAt(4, 7)],
    );
    expect(draw(runs)).toBe('#a[一是新增{42家}。]好');
  });

  test('cuts a number at the end of a title and names it once', () => {
    const runs = splitParagraph(paragraphOf('甲12345乙'), [sectionAt('a', 0, 3)], [metricAt(1, 6)]);
    expect(draw(runs)).toBe('#a[甲{12}]{345}乙');
    const ids = runs.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === 'metric' ? [piece.id] : [])),
    );
    expect(ids).toEqual(['m-1-1', null]);
  });

  test('gives the earlier of overlapping numbers its text and the other what is left', () => {
    const runs = splitParagraph(paragraphOf('0123456789'), [], [metricAt(2, 6), metricAt(4, 8)]);
    expect(draw(runs)).toBe('01{2345}{67}89');
  });

  test('leaves an anchor for a number that another covers', () => {
    const runs = splitParagraph(paragraphOf('0123456789'), [], [metricAt(2, 10), metricAt(4, 10)]);
    expect(draw(runs)).toBe('01{23456789}#m-1-4');
  });

  test('only anchors a section whose heading is implied', () => {
    const runs = splitParagraph(
      paragraphOf('下一步,一是抓党建。'),
      [sectionAt('plan', 0, 10, null), sectionAt('a', 4, 10)],
      [],
    );
    expect(draw(runs)).toBe('#plan下一步,#a[一是抓党建。]');
  });

  test('loses no character and no id, whatever the spans', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20));
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.nat(10),
        fc.array(span, { maxLength: 6 }),
        fc.uniqueArray(span, { maxLength: 8, selector: ([start]) => start }),
        (text, from, titles, numbers) => {
          const paragraph = paragraphOf(text, from);
          const inside = (start: number) => from + (start % text.length);
          const sections = titles.map(([start, length], index) =>
            sectionAt(
              `s-${index}`,
              inside(start),
              inside(start) + length,
              index % 2 ? '一是' : null,
            ),
          );
          const starts = [...new Set(numbers.map(([start]) => inside(start)))];
          const metrics = starts.map((start, index) =>
            metricAt(start, start + 1 + (numbers[index]?.[1] ?? 0)),
          );
          const runs = splitParagraph(paragraph, sections, metrics);
          const pieces = runs.flatMap((run) => run.pieces);
          const texts = pieces.map((piece) => (piece.kind === 'anchor' ? '' : piece.text));
          expect(texts.join('')).toBe(text);
          expect(
            texts.filter((words, index) => words === '' && pieces[index]?.kind !== 'anchor'),
          ).toEqual([]);
          const sectionIds = runs.flatMap(({ section }) => (section ? [section.id] : []));
          expect(sectionIds.toSorted()).toEqual(sections.map(({ id }) => id).toSorted());
          const ids = pieces.flatMap((piece) =>
            piece.kind !== 'text' && piece.id !== null ? [piece.id] : [],
          );
          expect(ids.toSorted()).toEqual(starts.map((start) => `m-1-${start - from}`).toSorted());
        },
      ),
    );
  });
});
