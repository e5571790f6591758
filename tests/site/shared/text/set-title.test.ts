import { expect, test } from 'vitest';
import { setTitle } from '../../../../src/site/shared/text/set-title.ts';

const set = (title: string) =>
  setTitle(title)
    .join('')
    .replaceAll(/<\/?span[^>]*>/gu, '|');

test.each([
  ['海滨街道回顾2023年', '|海滨||街道||回顾||2023年|'],
  ['指标（第 2 页，共 3 页）', '|指标|（|第 2 页|，共 |3 页|）'],
  ['2021—2022', '|2021—2022|'],
])('keeps words, and numbers with their units, on one line: %s', (title, expected) => {
  expect(set(title)).toBe(expected);
});

test('leaves the text as it is', () => {
  const title = '祖庙街道2021年工作回顾和2022年工作安排 & “1310”';
  expect(
    setTitle(title)
      .join('')
      .replaceAll(/<[^>]*>/gu, '')
      .replace('&amp;', '&'),
  ).toBe(title);
});
