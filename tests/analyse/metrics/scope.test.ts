import { describe, expect, test } from 'vitest';
import { extractMetrics, periodScopes } from '../../../src/analyse/metrics/index.ts';
import type { Section } from '../../../src/schema/section.ts';
import { labelWords } from './sentence-metrics.ts';
import { sampleSection } from '../../site/compare/model/sample.ts';

interface Line {
  text: string;
  status?: 'review' | 'plan';
}

/** A chapter of a report that reviews 2025, the last year of 十四五, and plans 2026. */
function chapter(title: string, lines: readonly Line[], status: 'review' | 'plan' = 'review') {
  let start = 10;
  const paragraphs = lines.map(({ text, status: own = status }) => {
    const paragraph = { start, text, status: own };
    start += text.length + 1;
    return paragraph;
  });
  const outline: Section[] = [sampleSection({ id: 's-1', title, start: 0, end: start, status })];
  return { outline, paragraphs, reviewYear: 2025, planYear: 2026 };
}

function metricsIn(title: string, lines: readonly Line[], status?: 'review' | 'plan') {
  const report = chapter(title, lines, status);
  const scopes = periodScopes(report);
  return report.paragraphs.flatMap(
    (paragraph, index) => extractMetrics(paragraph, report, labelWords, scopes[index]).metrics,
  );
}

/** Period, year and ground of every number of a chapter. */
function periodsIn(...of: Parameters<typeof metricsIn>) {
  return metricsIn(...of).map(({ period, year, yearBasis }) => `${period} ${year} ${yearBasis}`);
}

function statusesIn(...of: Parameters<typeof metricsIn>) {
  return metricsIn(...of).map(({ status }) => status);
}

describe('a heading opens a scope for its section', () => {
  test.each([
    ['一、过去五年工作回顾', 'review', '2021/2025 2021/2025 section'],
    ['“十四五”时期工作回顾', 'review', '2021/2025 2021/2025 section'],
    ['一、2025年工作回顾', 'review', '2025 2025 section'],
    ['一、二O二五年工作回顾', 'review', '2025 2025 section'],
    ['一、2025年和“十四五”时期工作回顾', 'review', '2025 2025 section'],
    ['二、“十四五”时期发展成就和“十五五”时期主要目标任务', 'plan', '2026/2030 2026/2030 section'],
    ['二、今后五年的奋斗目标', 'plan', '2026/2030 2026/2030 section'],
    ['三、2026年重点工作', 'plan', '2026 2026 section'],
    ['一、去年工作回顾', 'review', '2025 2025 section'],
    ['一、“十四五”工作回顾', 'review', '2021/2025 2021/2025 section'],
    ['一、“十四五”计划执行情况的回顾', 'review', '2021/2025 2021/2025 section'],
    ['一、改革开放取得重大成就的五年', 'review', '2021/2025 2021/2025 section'],
    ['今年要着力做好以下几方面的工作', 'plan', '2026 2026 section'],
    ['一、工作回顾', 'review', 'null 2025 report'],
  ] as const)('%s', (title, status, expected) => {
    expect(periodsIn(title, [{ text: '新建学校100所。' }], status)).toEqual([expected]);
  });
});

describe('the head of a paragraph opens a scope', () => {
  test.each([
    ['五年来，我们狠抓发展。新建学校100所。', '2021/2025'],
    ['回顾五年来的工作，我们深感不易。新建学校100所。', '2021/2025'],
    ['各位代表！过去五年，我们牢记嘱托。新建学校100所。', '2021/2025'],
    ['这五年，发展最好变化最大。新建学校100所。', '2021/2025'],
    ['“十四五”时期是极不平凡的五年。新建学校100所。', '2021/2025'],
    ['经过五年接续奋斗，“十四五”顺利收官。新建学校100所。', '2021/2025'],
    ['“十四五”以来，我们奋力追赶。新建学校100所。', '2021/2025'],
    ['刚刚过去的2025年，很不平凡。新建学校100所。', '2025'],
    ['2025年是收官之年。新建学校100所。', '2025'],
    ['过去一年，我们顶压前行。新建学校100所。', '2025'],
    ['去年，面对错综复杂的形势，我们顶压前行。新建学校100所。', '2025'],
  ])('%s', (text, period) => {
    const next = { text: '新建医院10家。' };
    expect(periodsIn('一、工作回顾', [{ text }, next])).toEqual([
      `${period} ${period} stated`,
      `${period} ${period} section`,
    ]);
  });

  test('until the next one', () => {
    expect(
      periodsIn('一、2025年和“十四五”时期工作回顾', [
        { text: '新建学校1所。' },
        { text: '五年来，我们牢记嘱托。新建学校100所。' },
        { text: '新建学校200所。' },
      ]),
    ).toEqual(['2025 2025 section', '2021/2025 2021/2025 stated', '2021/2025 2021/2025 section']);
  });

  test('but a past one does not govern a plan', () => {
    expect(
      periodsIn('工作', [
        { text: '五年来，我们牢记嘱托。' },
        { text: '新建学校100所。', status: 'plan' },
      ]),
    ).toEqual(['null 2026 report']);
  });

  test('nor the next one, where a plan looks back', () => {
    const title = '二、“十四五”时期发展成就和“十五五”时期主要目标任务';
    const lines = [
      { text: '“十四五”时期，我们砥砺前行。新建学校100所。' },
      { text: '这五年，民生持续改善。全年培训20场，到2023年新建医院1家。' },
      { text: '新建公园3个。' },
    ];
    expect(periodsIn(title, lines, 'plan')).toEqual([
      '2021/2025 2021/2025 stated',
      '2025 2025 stated',
      '2023 2023 stated',
      '2026/2030 2026/2030 section',
    ]);
    expect(statusesIn(title, lines, 'plan')).toEqual(['actual', 'actual', 'actual', 'target']);
  });

  test('and 近三年, said in passing, governs its sentence', () => {
    expect(
      periodsIn('一、2025年工作回顾', [{ text: '近三年，新建学校1所。新建医院10家。' }]),
    ).toEqual(['2023/2025 2023/2025 stated', '2025 2025 section']);
  });

  test('and a title on a line of its own opens one as a heading does', () => {
    const lines = [{ text: '2026年全市十件民生实事' }, { text: '新建学校1所。' }];
    expect(periodsIn('附件', lines, 'plan')).toContain('2026 2026 section');
  });

  test('and a year that only opens a sentence governs no more than that', () => {
    expect(
      periodsIn('一、过去五年工作回顾', [{ text: '2023年，新建学校1所。新建医院10家。' }]),
    ).toEqual(['2023 2023 stated', '2021/2025 2021/2025 section']);
  });
});

describe('a figure of several years never passes as one of a year', () => {
  test('年均 carries its span', () => {
    expect(periodsIn('一、过去五年工作回顾', [{ text: '税收年均增长5%。' }])).toEqual([
      '2021/2025 2021/2025 section',
    ]);
  });

  test('年均 and 累计 carry it beside the year in which it ends', () => {
    const text = '2025年税收3亿元,年均增长5%;税收累计完成9亿元。';
    expect(periodsIn('一、过去五年工作回顾', [{ text }])).toEqual([
      '2025 2025 stated',
      '2021/2025 2021/2025 section',
      '2021/2025 2021/2025 section',
    ]);
  });

  test('年均 of years that are not told has no year', () => {
    expect(periodsIn('一、2025年工作回顾', [{ text: '税收年均增长5%。' }])).toEqual([
      'null null stated',
    ]);
  });

  test('年均浓度 is of one year', () => {
    expect(periodsIn('一、2025年工作回顾', [{ text: 'PM2.5年均浓度下降5%。' }])).toEqual([
      '2025 2025 section',
    ]);
  });

  test('a figure that statistics give by the year is of the last one, and so is its list', () => {
    const text = '服务业增加值超过2万亿元，存、贷款余额分别突破5000亿元、4000亿元，新增就业5万人。';
    expect(periodsIn('一、过去五年工作回顾', [{ text }]).map((one) => one.split(' ')[1])).toEqual([
      '2025',
      '2025',
      '2025',
      '2021/2025',
    ]);
  });

  test('a multiple of an earlier year is of the last one, and so is what it is told of', () => {
    const text = '投资完成747亿元，是2020年的3.5倍，新增就业5万人。';
    expect(periodsIn('一、过去五年工作回顾', [{ text }]).map((one) => one.split(' ')[1])).toEqual([
      '2025',
      '2025',
      '2021/2025',
    ]);
  });

  test('a level is of the year before or of the last year', () => {
    expect(
      periodsIn('一、过去五年工作回顾', [{ text: '城镇化率由50%提高到60%，总量居全国第4位。' }]),
    ).toEqual(['2021/2025 2020 section', '2021/2025 2025 section', '2021/2025 2025 section']);
  });
});

test('a base value has a year of its own', () => {
  expect(
    periodsIn('一、2025年工作回顾', [{ text: '城镇化率由2020年的50%提高到60%，比2012年增长5%。' }]),
  ).toEqual(['2020 2020 stated', '2025 2025 section', '2025 2025 section']);
});

test('a year in the name of an aim governs nothing', () => {
  expect(
    periodsIn(
      '一、“十五五”时期主要目标',
      [{ text: '2030年前碳达峰目标如期实现，新建学校5所。' }],
      'plan',
    ),
  ).toEqual(['2026/2030 2026/2030 section']);
});

test('a period in brackets ends with them', () => {
  expect(periodsIn('一、2025年工作回顾', [{ text: '新建学校（2020年建成5所）10所。' }])).toEqual([
    '2020 2020 stated',
    '2025 2025 section',
  ]);
});
