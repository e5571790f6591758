import { expect, test } from 'vitest';
import type { Section } from '../../../../src/schema/section.ts';
import {
  type OutlineEntry,
  outlineEntries,
} from '../../../../src/site/shared/text/report-outline.ts';

const sectionOf = (id: string, rest: Partial<Section>): Section => ({
  id,
  level: 1,
  marker: null,
  title: id,
  inline: false,
  line: 1,
  start: 0,
  headingEnd: 0,
  end: 0,
  status: 'review',
  topics: [],
  children: [],
  ...rest,
});

test('tells the status where it changes, items included', () => {
  const outline = [
    sectionOf('a', { children: [sectionOf('a1', {}), sectionOf('a2', { status: 'plan' })] }),
    sectionOf('b', { status: 'plan', children: [sectionOf('b1', { status: 'plan' })] }),
  ];
  const draw = (entries: OutlineEntry[]): string[] =>
    entries.flatMap(({ id, status, children }) => [`${id} ${status ?? ''}`, ...draw(children)]);
  expect(draw(outlineEntries(outline))).toEqual(['a review', 'a1 ', 'a2 plan', 'b plan', 'b1 ']);
});

test('shortens the title of a section without heading only', () => {
  const title = '下一步，我们将深入学习贯彻党的二十大精神，全面落实各级部署，奋力开创新局面';
  const [implied, real] = outlineEntries([
    sectionOf('a', { inline: true, title }),
    sectionOf('b', { title }),
  ]);
  expect([implied?.title, real?.title]).toEqual([
    '下一步，我们将深入学习贯彻党的二十大精神…',
    title,
  ]);
});
