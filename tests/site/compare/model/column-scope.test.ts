import { expect, test } from 'vitest';
import { columnScope, scopeTexts } from '../../../../src/site/compare/model/column-scope.ts';
import { placeSections } from '../../../../src/schema/section-tree.ts';
import { topicSections } from '../../../../src/site/compare/model/topic-sections.ts';
import type { Report } from '../../../../src/schema/report.ts';
import { seedReports } from '../../../support/seed-reports.ts';
import { sampleSection } from './sample.ts';

const seeds = seedReports();

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

test('a part ends within a section in which the report passes from review to plan', () => {
  const of = (
    id: string,
    status: 'review' | 'plan',
    start: number,
    children: Report['outline'] = [],
  ) => sampleSection({ id, status, start, end: children.at(-1)?.end ?? start + 10, children });
  const outline = [
    of('s-1', 'review', 0, [
      of('s-2', 'review', 0),
      of('s-3', 'review', 10, [of('s-4', 'review', 10), of('s-5', 'plan', 20)]),
      of('s-6', 'plan', 30),
    ]),
  ];
  const idsOf = (part: 'review' | 'plan') => {
    const scope = columnScope({ outline, paragraphs: [] }, { section: null, part });
    return placeSections(scope?.outline ?? []).map(({ section: { id, end } }) => `${id} ${end}`);
  };
  expect(idsOf('review')).toEqual(['s-1 20', 's-2 10', 's-3 20', 's-4 20']);
  expect(idsOf('plan')).toEqual(['s-5 30', 's-6 40']);
});

test('a part of a chapter that passes to the plan between two paragraphs is divided there', () => {
  const paragraph = (start: number, status: 'review' | 'plan') => ({
    ...{ id: `p-${start}`, sectionId: 's-1', line: 1, start, end: start + 10 },
    ...{ text: '“十五五”时期是关键时期。', status },
  });
  const report = {
    outline: [sampleSection({ id: 's-1', status: 'review', start: 0, headingEnd: 5, end: 40 })],
    paragraphs: [paragraph(10, 'review'), paragraph(20, 'plan'), paragraph(30, 'plan')],
  };
  const scopeOf = (part: 'review' | 'plan') => columnScope(report, { section: null, part });
  expect(scopeOf('review')?.outline.map(({ end }) => end)).toEqual([20]);
  expect(scopeOf('review')?.loose).toEqual([]);
  expect(scopeOf('plan')).toEqual({
    outline: [],
    loose: [
      { start: 20, end: 30 },
      { start: 30, end: 40 },
    ],
  });
});

test('a topic takes in what is below its sections, and leaves out what only touches on it', () => {
  const about = (id: string, score: number, children: Report['outline'] = []) =>
    sampleSection({ id, topics: [{ topic: 'ecology', score }], children });
  const outline = [
    about('s-1', 0.6, [sampleSection({ id: 's-1-1' })]),
    about('s-2', 0.4, [about('s-2-1', 0.2), about('s-2-2', 0.3)]),
  ];
  expect([...topicSections(outline, 'ecology')]).toEqual(['s-1', 's-1-1', 's-2-2']);
});

test('the text of an item ends where the next one of its paragraph begins', () => {
  const [seed] = seeds;
  if (!seed) throw new Error('expected a report');
  const text = '一是推进旧村改造。二是推进旧厂改造。';
  const border = text.indexOf('二是');
  const item = (id: string, start: number, end: number) =>
    sampleSection({ id, inline: true, marker: '一是', start, headingEnd: start + 2, end });
  const report: Report = {
    ...seed,
    outline: [item('s-1', 0, border), item('s-2', border, text.length)],
    paragraphs: [
      { id: 'p-0', sectionId: null, line: 1, start: 0, end: text.length, text, status: 'review' },
    ],
  };
  expect(scopeTexts(report, { section: null, part: null })).toEqual([{ start: 0, text }]);
  expect(scopeTexts(report, { section: 's-2', part: null })).toEqual([
    { start: border, text: text.slice(border) },
  ]);
});

test('a column that names an item leaves out the other items of its paragraph', () => {
  const items = seeds.flatMap((report) =>
    placeSections(report.outline).flatMap(({ section }) =>
      section.inline && section.marker !== null ? [{ report, section }] : [],
    ),
  );
  expect(items.length).toBeGreaterThan(50);
  for (const { report, section } of items) {
    const texts = scopeTexts(report, { section: section.id, part: null });
    const joined = texts.map(({ text }) => text).join('');
    expect(texts[0]?.start).toBe(section.start);
    expect(joined.length).toBeLessThanOrEqual(section.end - section.start);
  }
});
