import { expect, test } from 'vitest';
import { occurrences } from '../../src/view/report-hits.ts';

test.each([
  ['党建引领党建', '党建', [0, 4]],
  ['哈哈哈', '哈哈', [0]],
  ['没有', '党建', []],
  ['任意', '', []],
])('finds in %s every %s', (text, query, starts) => {
  expect(occurrences(text, query).map(({ start }) => start)).toEqual(starts);
});
