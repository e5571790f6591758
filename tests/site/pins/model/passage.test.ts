import { expect, test } from 'vitest';
import { findPassage } from '../../../../src/site/pins/model/passage.ts';
import type { Section } from '../../../../src/schema/section.ts';

const section = (
  id: string,
  title: string,
  start: number,
  end: number,
  children: Section[],
): Section => ({
  ...{ id, title, start, end, children, level: 1, marker: null, inline: false, line: 1 },
  ...{ headingEnd: start + title.length, status: 'review', topics: [] },
});
const report = {
  outline: [section('s-1', '经济', 0, 20, [section('s-2', '招商', 10, 20, [])])],
  paragraphs: [
    { id: 'p-1', sectionId: 's-1', line: 2, start: 3, end: 9, text: '稳步增长好。' },
    { id: 'p-2', sectionId: 's-2', line: 4, start: 13, end: 20, text: '引进企业三家。' },
  ].map((paragraph) => ({ ...paragraph, status: 'review' as const })),
  redirects: { 'p-old': 'p-older', 'p-older': 'p-2', 'p-round': 'p-round' },
};
const pin = (id: string) => ({ report: 'a', id, note: '' });

test('a paragraph is found with the headings above it, under former ids too', () => {
  const found = { id: 'p-2', status: 'review', path: ['经济', '招商'], lines: ['引进企业三家。'] };
  expect(findPassage(report, pin('p-2'))).toEqual(found);
  expect(findPassage(report, pin('p-old'))).toEqual(found);
});

test('a section is found with its text and the headings within', () => {
  expect(findPassage(report, pin('s-1'))?.lines).toEqual([
    '稳步增长好。',
    '招商',
    '引进企业三家。',
  ]);
});

test('a run-in item is cut out of its paragraph, run-in headings below it are not told twice', () => {
  const text = '一是稳增长。税收上升。二是育企业。第一招商。第二服务。三是其他。';
  const item = (id: string, from: string, to: string, children: Section[] = []) => ({
    ...section(id, from, text.indexOf(from), text.indexOf(to), children),
    inline: true,
  });
  const second = item('s-2', '二是', '三是', [
    item('s-3', '第一', '第二'),
    item('s-4', '第二', '三是'),
  ]);
  const items = {
    outline: [item('s-1', '一是', '二是'), second],
    paragraphs: [
      {
        id: 'p-1',
        sectionId: 's-1',
        line: 1,
        start: 0,
        end: text.length,
        text,
        status: 'review' as const,
      },
    ],
    redirects: {},
  };
  expect(findPassage(items, pin('s-1'))?.lines).toEqual(['一是稳增长。税收上升。']);
  expect(findPassage(items, pin('s-2'))?.lines).toEqual(['二是育企业。第一招商。第二服务。']);
});

test('a passage that is gone is not found, whatever the redirects say', () => {
  expect(findPassage(report, pin('p-9'))).toBeNull();
  expect(findPassage(report, pin('p-round'))).toBeNull();
});
