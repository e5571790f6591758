import { describe, expect, test } from 'vitest';
import {
  type Comparability,
  gradePair,
} from '../../../../src/site/shared/comparability/comparability.ts';
import type { Metric } from '../../../../src/schema/metric.ts';
import {
  districtA,
  sampleReportOf,
  sampleValue,
  streetA,
  streetB,
  streetC,
} from './comparable-sample.ts';

const inB = sampleReportOf(streetB);
const inC = sampleReportOf(streetC);
const inDistrict = sampleReportOf(districtA);

describe('two values of one indicator', () => {
  type Row = [
    claim: string,
    fields: [Partial<Metric>, Partial<Metric>],
    grade: Comparability,
    reasons: string[],
  ];
  test.each<Row>([
    ['are comparable where all is the same', [{}, {}], 'comparable', []],
    [
      'are not where their units differ',
      [{ unit: '元' }, { unit: '美元' }],
      'incomparable',
      ['单位不同：元、美元'],
    ],
    [
      'need attention where their counters differ in word only',
      [{ unit: '宗' }, { unit: '件' }],
      'caution',
      ['计数单位用词不同：件、宗'],
    ],
    [
      'are not where one is a change',
      [{}, { kind: 'growth', unit: '%' }],
      'incomparable',
      ['类型不同：增减、总量', '单位不同：%、元'],
    ],
    [
      'are not where one is in 百分点',
      [
        { kind: 'growth', unit: '百分点' },
        { kind: 'growth', unit: '%' },
      ],
      'incomparable',
      ['单位不同：%、百分点'],
    ],
    [
      'are not where one is promised',
      [{}, { status: 'target' }],
      'incomparable',
      ['一为实绩，一为目标'],
    ],
    [
      'are not where an amount is of nine months',
      [{}, { period: '2023-01/2023-09' }],
      'incomparable',
      ['时期长短不同：1—9月、全年'],
    ],
    [
      'are not where an amount is of eleven months and the other of nine',
      [{ period: '2023-01/2023-11' }, { period: '2023-01/2023-09' }],
      'incomparable',
      ['时期长短不同：1—11月、1—9月'],
    ],
    [
      'need attention where a rate of change is of nine months',
      [
        { kind: 'growth', unit: '%' },
        { kind: 'growth', unit: '%', period: '2023-01/2023-09' },
      ],
      'caution',
      ['时期长短不同：1—9月、全年'],
    ],
    [
      'are comparable where twelve months are called a year',
      [{ period: '2023-01/2023-12' }, {}],
      'comparable',
      [],
    ],
    [
      'are not where one is cumulative',
      [{}, { period: 'cumulative' }],
      'incomparable',
      ['时期长短不同：全年、累计'],
    ],
    [
      'need attention where both are cumulative',
      [{ period: 'cumulative' }, { period: 'cumulative' }],
      'caution',
      ['都是累计数，起算时间未必相同'],
    ],
    [
      'are not where one is of five years',
      [{}, { period: '2019/2023' }],
      'incomparable',
      ['时期长短不同：5年合计、全年'],
    ],
    [
      'need attention where the text states no period',
      [{}, { period: null }],
      'caution',
      ['原文未写明时期，按报告年份算作2023年全年'],
    ],
    [
      'need attention where they are of different years',
      [{}, { period: '2021' }],
      'caution',
      ['不同地方、不同年份：2021年、2023年'],
    ],
    [
      'need attention where one is rounded',
      [{}, { qualifier: '~' }],
      'caution',
      ['精确程度不同：确数、约数'],
    ],
    [
      'need attention where both are rounded',
      [{ qualifier: '>' }, { qualifier: '>' }],
      'caution',
      ['都不是确数，写作“以上、超”'],
    ],
    [
      'are comparable where both are promised as a least',
      [
        { status: 'target', qualifier: '>', period: '2024' },
        { status: 'target', qualifier: '>', period: '2024' },
      ],
      'comparable',
      [],
    ],
    [
      'need attention where one is a range',
      [{}, { valueMax: 9 }],
      'caution',
      ['写的是一个区间，不是一个数'],
    ],
    [
      'need attention where only one label names the level of the budget',
      [{}, { label: '本级税收总额' }],
      'caution',
      ['统计范围：一方写明“本级”，另一方没有写'],
    ],
    [
      'are not where the labels name different levels of the budget',
      [{ label: '全口径税收' }, { label: '本级税收总额' }],
      'incomparable',
      ['统计范围不同：全口径、本级'],
    ],
    [
      'are not where one is a head',
      [{}, { label: '人均税收' }],
      'incomparable',
      ['总数与平均数：一方写明“人均”，另一方没有写'],
    ],
    [
      'are not where growth is in different prices',
      [
        { kind: 'growth', unit: '%', label: '税收可比增长' },
        { kind: 'growth', unit: '%', label: '税收名义增长' },
      ],
      'incomparable',
      ['价格口径不同：可比、现价'],
    ],
    [
      'need attention where one is what was added',
      [{}, { label: '新增税收' }],
      'caution',
      ['新增与总数：一方写明“新增”，另一方没有写'],
    ],
    [
      'need attention where they have no more than the name in common',
      [{ indicator: null }, { indicator: null }],
      'caution',
      ['登记表里没有这个指标，只是名称相同，所指未必相同'],
    ],
    [
      'are not where one answers national deputies and the other those of the place',
      [{ label: '办理全国人大代表建议' }, { label: '办理省人大代表建议' }],
      'incomparable',
      ['建议提案的来源不同：全国两会、地方两会'],
    ],
    [
      'need attention where the extraction was not sure',
      [{}, { confidence: 0.6 }],
      'caution',
      ['自动识别的把握不足，请先看原句'],
    ],
  ])('%s', (_, [first, second], grade, reasons) => {
    const verdict = gradePair(sampleValue(first), sampleValue(second, inB));
    expect(verdict.reasons.map(({ words }) => words)).toEqual(reasons);
    expect(verdict.grade).toBe(grade);
  });

  test('are comparable year by year within one place', () => {
    const last = sampleValue({}, sampleReportOf(streetA, { reviewYear: 2022, planYear: 2023 }));
    expect(gradePair(sampleValue({}), { ...last }).grade).toBe('comparable');
  });

  test('need attention where one place states two for one year', () => {
    const verdict = gradePair(
      sampleValue({ value: 1 }),
      sampleValue({ value: 2, start: 9, end: 10 }),
    );
    expect(verdict.reasons.map(({ id }) => id)).toEqual(['twice']);
  });

  test('need attention where a street stands against its district', () => {
    const verdict = gradePair(sampleValue(), sampleValue({}, inDistrict));
    expect(verdict.reasons.map(({ words }) => words)).toEqual([
      '地区级别不同：区县级、街道、乡镇级',
    ]);
  });
});

test('a value of the whole country needs attention beside that of a province', () => {
  const names = { province: null, city: null, district: null, subdistrict: null };
  const nation = sampleReportOf({ ...names, code: '000000000000' });
  const province = sampleReportOf({ ...names, code: '440000000000', province: '广东省' });
  const verdict = gradePair(sampleValue({}, nation), sampleValue({}, province));
  expect(verdict.reasons.map(({ words }) => words)).toEqual(['地区级别不同：全国、省级']);
});

describe('two ranks', () => {
  const rank = { kind: 'rank', unit: '名次', scope: '全区' } as const;

  test('are comparable among the same places', () => {
    expect(gradePair(sampleValue(rank), sampleValue(rank, inB)).grade).toBe('comparable');
  });

  test('are not among the streets of different districts, though both say 全区', () => {
    const verdict = gradePair(sampleValue(rank), sampleValue(rank, inC));
    expect(verdict.reasons.map(({ words }) => words)).toEqual([
      '位次所比的范围不同：海珠区、鲤城区',
    ]);
    expect(verdict.grade).toBe('incomparable');
  });

  test('are comparable in the whole country, wherever they are stated', () => {
    const national = { ...rank, scope: '全国' };
    expect(gradePair(sampleValue(national), sampleValue(national, inC)).grade).toBe('comparable');
  });
});
