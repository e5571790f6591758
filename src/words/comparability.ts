import type { Qualifier } from '../schema/metric.ts';
import type { PlaceLevel } from '../schema/place-level.ts';

const level: Record<'nation' | PlaceLevel, string> = {
  nation: '全国',
  province: '省级',
  city: '市级',
  district: '区县级',
  subdistrict: '街道、乡镇级',
};
const qualifier: Record<Qualifier, string> = {
  '=': '确数',
  '~': '约数',
  '>': '“以上、超”',
  '<': '“以下、不超过”',
};

/** Each word once, in a fixed order, so that a reason reads the same whichever value comes first. */
const list = (...words: string[]) => [...new Set(words)].sort().join('、');

/** Interface words for how far two values may be compared. */
export const comparabilityStrings = {
  grade: { comparable: '可比', caution: '需注意', incomparable: '不可比' },
  definition: {
    coverage: '统计范围',
    average: '总数与平均数',
    threshold: '统计门槛',
    budget: '预算口径',
    price: '价格口径',
    basis: '对比基期',
    change: '新增与总数',
    stage: '所处环节',
    assembly: '建议提案的来源',
  },
  span: {
    year: '全年',
    cumulative: '累计',
    mean: '多年平均，未写明几年',
    years: (count: string) => `${count}年合计`,
    month: (month: number) => `${month}月`,
    months: (first: number, last: number) => `${first}—${last}月`,
    acrossYears: (first: number, last: number) => `${first}月至后一年${last}月`,
  },
  /** Words for a difference in points, by the unit of the rate. */
  points: { '%': '百分点', '‰': '千分点' },
  level,
  reason: {
    kind: (a: string, b: string) => `类型不同：${list(a, b)}`,
    unit: (a: string, b: string) => `单位不同：${list(a, b)}`,
    status: '一为实绩，一为目标',
    span: (a: string, b: string) => `时期长短不同：${list(a, b)}`,
    spanOfRate: (a: string, b: string) => `时期长短不同：${list(a, b)}`,
    scope: (a: string, b: string) =>
      a === b || a === '' || b === '' ? '位次所比的范围不同' : `位次所比的范围不同：${list(a, b)}`,
    scopeUnstated: '原文未写明在什么范围内排位',
    definition: (name: string, a: string, b: string) => `${name}不同：${list(a, b)}`,
    definitionUnstated: (name: string, stated: string) =>
      `${name}：一方写明“${stated}”，另一方没有写`,
    year: (a: string, b: string) => `不同地方、不同年份：${list(a, b)}`,
    yearUnknown: '有一方年份不详',
    periodUnstated: (years: readonly string[]) =>
      `原文未写明时期，按报告年份算作${list(...years)}全年`,
    cumulative: '都是累计数，起算时间未必相同',
    counter: (a: string, b: string) => `计数单位用词不同：${list(a, b)}`,
    qualifier: (a: Qualifier, b: Qualifier) => `精确程度不同：${list(qualifier[a], qualifier[b])}`,
    approximate: (both: Qualifier) => `都不是确数，写作${qualifier[both]}`,
    range: '写的是一个区间，不是一个数',
    level: (a: string, b: string) => `地区级别不同：${list(a, b)}`,
    twice: '同一地方、同一时期写了不同的数，所指可能不同',
    label: '登记表里没有这个指标，只是名称相同，所指未必相同',
    doubt: '自动识别的把握不足，请先看原句',
  },
} as const;
