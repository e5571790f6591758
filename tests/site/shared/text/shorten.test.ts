import { expect, test } from 'vitest';
import { shorten } from '../../../../src/site/shared/text/shorten.ts';

test.each([
  ['短', 5, '短'],
  ['没有标点的很长一句', 5, '没有标点的…'],
  ['先说一，再说二', 6, '先说一…'],
  ['𠮷𠮷𠮷', 2, '𠮷𠮷…'],
])('shorten(%s, %d) is %s', (text, longest, short) => {
  expect(shorten(text, longest)).toBe(short);
});
