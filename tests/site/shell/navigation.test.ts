import { describe, expect, test } from 'vitest';
import { pageCount, pageSlice, pagination } from '../../../src/site/shared/pagination.ts';
import { navigation } from '../../../src/site/shell/navigation.ts';
import { paths } from '../../support/report-summaries.ts';

test('marks the part of the site that a page belongs to', () => {
  const current = navigation(paths, 'years').header.filter((link) => link.current);
  expect(current.map(({ label, href }) => [label, href])).toEqual([['年份', '/base/years/']]);
});

describe('pagination', () => {
  const draw = (number: number, total: number) =>
    pagination(number, total, (page) => `/${page}/`)
      ?.steps.map((step) => (step === null ? '…' : step.current ? `(${step.number})` : step.number))
      .join(' ');

  test.each([
    [1, 2, '(1) 2'],
    [1, 9, '(1) 2 3 … 9'],
    [5, 9, '1 … 3 4 (5) 6 7 … 9'],
    [9, 9, '1 … 7 8 (9)'],
  ])('page %d of %d shows %s', (number, total, steps) => {
    expect(draw(number, total)).toBe(steps);
  });

  test('is absent where everything fits on one page', () => {
    expect(draw(1, 1)).toBeUndefined();
  });

  test('cuts a list into pages', () => {
    expect([pageCount(0, 50), pageCount(50, 50), pageCount(51, 50)]).toEqual([1, 1, 2]);
    expect(pageSlice(['a', 'b', 'c'], 2, 2)).toEqual(['c']);
  });
});
