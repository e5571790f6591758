import { expect, test } from 'vitest';
import { warnings, type WarnedColumn } from '../../../../src/site/compare/view/warnings.ts';

const place = (code: string) => ({
  code,
  province: '广东省',
  city: '广州市',
  district: '海珠区',
  subdistrict: '江海街道',
});
const text: WarnedColumn['text']['blocks'] = [
  { kind: 'paragraph', id: 'p-1', status: 'plan', segments: [] },
];

/** A column of one part of the report on 2023 with the plan for 2024. */
function column(
  index: number,
  part: 'review' | 'plan' | null,
  { code = '440105014000', reviewYear = 2023, isEmpty = false } = {},
): WarnedColumn {
  return {
    index,
    report: { place: place(code), reviewYear, planYear: 2024 },
    choice: { part },
    text: { status: null, blocks: isEmpty ? [] : text },
  };
}

test('a plan beside the review of its year, of the same place, needs no note', () => {
  expect(
    warnings([column(0, 'plan'), column(1, 'review', { reviewYear: 2024 })], undefined),
  ).toEqual([]);
  expect(warnings([column(0, null), column(1, null, { code: '1' })], undefined)).toEqual([]);
});

test('a review of another place, or another year, does not answer to a plan', () => {
  const other = column(1, 'review', { code: '440113017000', reviewYear: 2024 });
  expect(warnings([column(0, 'plan'), other], undefined)).toEqual([
    '乙方的回顾与甲方的计划不是同一地方的，不回应它，只供参考。',
  ]);
  expect(warnings([column(0, 'plan'), column(2, 'review')], undefined)).toEqual([
    '甲方计划的是2024年，丙方回顾的是2023年，年份不同。',
  ]);
});

test('a section of the plan counts as plan', () => {
  const section = column(0, null);
  const other = column(1, 'review', { code: '440113017000', reviewYear: 2024 });
  const plan: WarnedColumn = { ...section, text: { status: 'plan', blocks: text } };
  expect(warnings([plan, other], undefined)).toHaveLength(1);
});

test('columns without the topic or the part are named, and answer to nothing', () => {
  const empty = column(1, 'review', { code: '1', isEmpty: true });
  expect(warnings([column(0, 'plan'), empty], '城市更新')).toEqual([
    '乙方的回顾里没有归入“城市更新”的章节。',
  ]);
  expect(warnings([column(0, 'plan'), empty], undefined)).toEqual(['乙方没有回顾部分。']);
  expect(warnings([column(0, null, { isEmpty: true })], '城市更新')).toEqual([
    '甲方没有归入“城市更新”的章节。',
  ]);
});
