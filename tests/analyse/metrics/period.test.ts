import { describe, expect, test } from 'vitest';
import { findPeriods } from '../../../src/analyse/metrics/period/period.ts';
import { periodForms } from '../../../src/analyse/metrics/period/period-form.ts';
import { splitSentences } from '../../../src/analyse/metrics/sentence.ts';
import { computingTime } from '../../../src/lab/bench/computing-time.ts';
import { metricsOf } from './sentence-metrics.ts';

const periodsOf = (text: string, status?: 'review' | 'plan') =>
  metricsOf(text, status).map(({ period }) => period);

test.each([
  ['2022年,实现税收5亿元', '2022'],
  ['前三季度实现税收5亿元', '2023-01/2023-09'],
  ['1-11月,实现税收5亿元', '2023-01/2023-11'],
  ['1至11月实现税收5亿元', '2023-01/2023-11'],
  ['前11个月实现税收5亿元', '2023-01/2023-11'],
  ['2022年上半年税收5亿元', '2022-01/2022-06'],
  ['第四季度税收5亿元', '2023-10/2023-12'],
  ['全年税收5亿元', '2023'],
  ['一年来,税收5亿元', '2023'],
  ['去年税收5亿元', '2023'],
  ['累计引进企业5家', 'cumulative'],
  ['“十四五”期间,税收5亿元', '2021/2025'],
  ['在第一个五年计划期间内,税收5亿元', '1953/1957'],
  ['第十七个五年计划期间,税收5亿元', null],
  ['2021-2023年,税收5亿元', '2021/2023'],
  ['过去五年,税收5亿元', '2019/2023'],
  ['固定资产投资五年累计完成400亿元', '2019/2023'],
  ['三年实施重大项目57个', '2021/2023'],
  ['2021年和2022年两年造林5万亩', '2021/2022'],
  ['遭受几十年来最重的灾害,受灾农田5万亩', null],
  ['投入2亿元开展2023年度十件民生实事', '2023'],
  ['税收5亿元', null],
  ['税收比2020年增长5%', null],
  ['2022年项目开工率100%', null],
])('%s', (text, period) => {
  expect(periodsOf(text)).toEqual([period]);
});

test('lets a period govern its sentence and no more', () => {
  expect(periodsOf('1-11月,指标领先;营收3.2亿元,增长5%;外资430万美元。策划项目136个。')).toEqual([
    '2023-01/2023-11',
    '2023-01/2023-11',
    '2023-01/2023-11',
    null,
  ]);
});

test('lets 累计 govern its clause only, and a stated year go before it', () => {
  expect(periodsOf('累计公开事项1194条,办结诉求377条')).toEqual(['cumulative', null]);
  expect(periodsOf('全年累计扶持企业100家')).toEqual(['2023']);
});

test('takes 全年 of a plan for the planned year', () => {
  expect(periodsOf('全年新增企业5家', 'plan')).toEqual(['2024']);
});

test('goes on after 其中', () => {
  expect(periodsOf('全年税收5亿元。其中,房地产业2亿元。')).toEqual(['2023', '2023']);
});

describe('every row of the table of periods', () => {
  const years = { own: 2025, reviewed: 2025, planned: 2026 };

  test.each(periodForms)('reads its example: $example', (row) => {
    const first = periodForms.find(({ pattern }) => {
      pattern.lastIndex = 0;
      return pattern.test(row.example + '新增');
    });
    expect(first?.example).toBe(row.example);
    row.pattern.lastIndex = 0;
    const match = row.pattern.exec(row.example + '新增');
    expect(row.read(match?.groups ?? {}, years)).toMatch(/^\d{4}/u);
  });
});

test.each([
  ['sentences without brackets', '做强。'],
  ['opened brackets', '做(强'],
])('are sought in ten times as many %s in ten times the time', (_name, unit) => {
  const years = { own: 2023, reviewed: 2023, planned: 2024 };
  const costOf = (count: number) => {
    const text = `${unit.repeat(count)})`;
    const sentences = splitSentences(text);
    const before = computingTime();
    for (const sentence of sentences) findPeriods(text, sentence, years);
    return computingTime() - before;
  };
  const [small = 0, large = 0] = [5_000, 50_000].map((count) =>
    Math.min(costOf(count), costOf(count), costOf(count)),
  );
  // Quadratic growth would be 100.
  expect(large / small).toBeLessThan(25);
});
