import { buildYearIndex } from '../../../src/site/shared/year-index.ts';
import { describe, expect, test } from 'vitest';
import { yearPage, yearRows } from '../../../src/site/year/view.ts';
import {
  haibin,
  jianghai,
  paths,
  placeOf,
  shawan,
  summaryOf,
  xiqu,
} from '../../support/report-summaries.ts';

const index = buildYearIndex([
  summaryOf('haibin', haibin, 2023, 2024),
  summaryOf('jianghai', jianghai, 2024, 2025),
  summaryOf('shawan', shawan, 2023, 2024),
  summaryOf('xiqu', xiqu, null, 2023),
]);

test('counts reviews and plans of each year, newest first', () => {
  expect(yearRows(index, paths).map(({ year, reviews, plans }) => [year, reviews, plans])).toEqual([
    [2025, 0, 1],
    [2024, 1, 2],
    [2023, 2, 1],
  ]);
});

describe('yearPage', () => {
  test('groups reports by the unit above their place and says what they do with the year', () => {
    const { groups, summary } = yearPage(index, 2024, 1, paths);
    const drawn = groups.map(({ steps, reports }) => [
      steps.map(({ name }) => name).join(' '),
      ...reports.map(({ id, placeName, years }) => [id, placeName, ...years.map((y) => y.status)]),
    ]);
    expect(drawn).toEqual([
      ['福建省 泉州市 鲤城区', ['haibin', '海滨街道', 'plan']],
      ['广东省 广州市 海珠区', ['jianghai', '江海街道', 'review']],
      ['广东省 广州市 番禺区', ['shawan', '沙湾街道', 'plan']],
    ]);
    expect(summary).toBe('共 3 份：1 份回顾这一年，2 份计划这一年。');
  });

  test('leads to the years before and after that the corpus has', () => {
    const { earlier, later } = yearPage(index, 2025, 1, paths);
    expect([earlier?.year, later]).toEqual([2024, undefined]);
  });

  test('splits a long year into pages of fifty', () => {
    const many = Array.from({ length: 120 }, (_, number) =>
      summaryOf(
        `r-${number}`,
        placeOf(`4401050${String(number).padStart(5, '0')}`, '广东省'),
        2020,
        null,
      ),
    );
    const pages = [1, 2, 3].map((number) => yearPage(buildYearIndex(many), 2020, number, paths));
    expect(pages.map(({ groups }) => groups.flatMap(({ reports }) => reports).length)).toEqual([
      50, 50, 20,
    ]);
    expect(pages[1]?.pagination).toMatchObject({
      previous: '/base/years/2020/',
      next: '/base/years/2020/3/',
    });
    expect(pages.map(({ title }) => title)).toEqual([
      '2020年的报告',
      '2020年的报告（第 2 页）',
      '2020年的报告（第 3 页）',
    ]);
  });
});
