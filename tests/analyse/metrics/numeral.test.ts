import { expect, test } from 'vitest';
import {
  add,
  isLess,
  multiply,
  toDecimal,
  toNumber,
} from '../../../src/analyse/metrics/number/decimal.ts';
import { digitNumeralAt } from '../../../src/analyse/metrics/number/digit-numeral.ts';
import { hanNumeralAt, parseHanNumeral } from '../../../src/analyse/metrics/number/han-numeral.ts';
import { toPlainWidth } from '../../../src/analyse/metrics/plain-width.ts';

test.each([
  ['十', 10],
  ['二十一', 21],
  ['一百零九', 109],
  ['两千', 2000],
  ['四千三百五十亿', 435_000_000_000],
  ['十亿八千万', 1_080_000_000],
  ['一万四千三百亿', 1_430_000_000_000],
  ['三百万', 3_000_000],
])('reads the Chinese numeral %s', (numeral, value) => {
  expect(parseHanNumeral(hanNumeralAt(numeral, 0))).toBe(value);
});

test.each(['三四百', '一二三', '五百三', '四五'])('does not guess at %s', (numeral) => {
  expect(parseHanNumeral(numeral)).toBeUndefined();
});

test.each([
  ['25,494.69亿', 2_549_469_000_000],
  ['1亿2000万', 120_000_000],
  ['1.1万', 11_000],
  ['878.15', 878.15],
  ['704.83 亿', 70_483_000_000],
  ['5千瓦', 5],
  ['3百分', 3],
  ['1,2', 1],
])('reads the digits of %s exactly', (text, value) => {
  const numeral = digitNumeralAt(text, 0);
  expect(numeral && toNumber(numeral.value)).toBe(value);
});

test('computes without float dust', () => {
  expect(toNumber(multiply(toDecimal('1.13'), toDecimal('10000')))).toBe(11_300);
  expect(toNumber(add(toDecimal('0.1'), toDecimal('0.2')))).toBe(0.3);
  expect(isLess(toDecimal('9.99'), toDecimal('10'))).toBe(true);
});

test('makes full-width text plain without moving an offset', () => {
  const text = '（１）１，２３４．５％—６％　４·５∶１';
  expect(toPlainWidth(text)).toBe('(1)1,234.5%-6% 4.5:1');
  expect(toPlainWidth(text)).toHaveLength(text.length);
});
