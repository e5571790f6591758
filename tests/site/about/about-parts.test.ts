import { expect, test } from 'vitest';
import { aboutParts } from '../../../src/site/about/about-parts.ts';
import { aboutStrings } from '../../../src/words/about.ts';
import { aboutStrings as english } from '../../../src/words/en/about.ts';

test('parts a text by its headings, with their ids', () => {
  const parts = aboutParts('# 关于\n\n开头。\n\n## 搜索 {#search}\n\n一段。\n\n- 一项\n');
  expect(parts.map(({ id, title, nodes }) => [id, title, nodes.length])).toStrictEqual([
    [undefined, '关于', 1],
    ['search', '搜索', 2],
  ]);
});

test('has the same parts in both languages, each with its id', () => {
  const ids = aboutParts(aboutStrings.text).map(({ id }) => id);
  expect(aboutParts(english.text).map(({ id }) => id)).toStrictEqual(ids);
  expect(ids.slice(1)).not.toContain(undefined);
  expect(ids).toContain('metrics');
  expect(ids).toContain('search');
});
