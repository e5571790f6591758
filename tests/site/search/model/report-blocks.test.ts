import { describe, expect, test } from 'vitest';
import type { Section } from '../../../../src/schema/section.ts';
import { searchRecord, sentenceEnds } from '../../../../src/site/search/model/report-blocks.ts';
import { seedReports } from '../../../support/seed-reports.ts';

const headings = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id, inline, children }) => [...(inline ? [] : [id]), ...headings(children)]);

describe.each(seedReports())('the searched text of $id', (report) => {
  const { text, classes } = searchRecord(report);
  const blocks = text.sections.flatMap((section) => section.blocks);

  test('holds every heading and paragraph once, in the order of the report', () => {
    const starts = new Map(report.paragraphs.map(({ id, start }) => [id, start]));
    const expected = [...headings(report.outline), ...report.paragraphs.map(({ id }) => id)];
    expect(blocks.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    const order = blocks.flatMap(({ id }) => starts.get(id) ?? []);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('says of every block what it is', () => {
    expect(classes.length).toBe(blocks.length);
    const known = new Map(report.paragraphs.map(({ id, status }) => [id, status]));
    blocks.forEach(({ id }, index) => {
      const paragraph = known.get(id);
      expect(classes[index]?.kind).toBe(paragraph ? 'paragraph' : 'heading');
      if (paragraph) expect(classes[index]?.status).toBe(paragraph);
    });
  });

  test('is whole in its sections and items, each the innermost around it', () => {
    const innermost = (sections: readonly Section[], at: number): string | null => {
      const around = sections.find(({ start, end }) => start <= at && at < end);
      return around ? (innermost(around.children, at) ?? around.id) : null;
    };
    const paragraphs = new Map(report.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    let item = 0;
    const ids = new Map<number, string | null>();
    for (const [index, { id, text }] of blocks.entries()) {
      let from = 0;
      for (const { end, isNew } of classes[index]?.items ?? []) {
        item += Number(isNew);
        const start = paragraphs.get(id)?.start;
        const section = start === undefined ? id : innermost(report.outline, start + from);
        expect(ids.get(item) ?? section, `${id} ${from}`).toBe(section);
        ids.set(item, section);
        from = end;
      }
      expect(from).toBe(text.length);
    }
    const numbers = new Set(ids.values());
    expect(numbers.size).toBeGreaterThan(headings(report.outline).length);
  });
});

test('the sentences of a text end one after the other, the last with the text', () => {
  expect(sentenceEnds('一。“二。”三；四！五')).toEqual([2, 10, 11]);
  expect(sentenceEnds('')).toEqual([]);
});
