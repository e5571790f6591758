import { expect, test } from 'vitest';
import { metricOf, metricsOf } from './sentence-metrics.ts';

test.each([
  ['生产总值可比增长4.6%', 4.6, '%'],
  ['案件类警情同比下降9.8%', -9.8, '%'],
  ['营收同比增长123.3 %', 123.3, '%'],
  ['就业人数比上年减少3万人', -30_000, '人'],
  ['城镇化率提高1.2个百分点', 1.2, '百分点'],
  ['能耗强度降低13.5%', -13.5, '%'],
  ['平均压减时间58%', -58, '%'],
  ['利润实现翻番', 100, '%'],
  ['健康产业增速达到15.6%', 15.6, '%'],
  ['装机容量增长2.4倍', 2.4, '倍'],
  ['工业投资增长百分之六', 6, '%'],
  ['生产总值保持年均14.6%增长', 14.6, '%'],
  ['财政收入年均增长达到40%', 40, '%'],
])('%s is growth', (text, value, unit) => {
  expect(metricOf(text)).toMatchObject({ kind: 'growth', value, unit });
});

test.each([
  ['办结率99.16%', 'share'],
  ['研发投入强度提升至2.62%', 'share'],
  ['登记失业率控制在3%以内', 'share'],
  ['新增绿化面积157.09亩', 'amount'],
  ['居民收入提高到5.4万元', 'amount'],
])('%s is a level', (text, kind) => {
  expect(metricOf(text).kind).toBe(kind);
});

test('orders the ends of a fall', () => {
  expect(metricOf('产量比上年下降20—34%')).toMatchObject({ value: -34, valueMax: -20 });
});

test('gives growth the name of the number in front', () => {
  expect(
    metricsOf('全年游客总人数638.7万人,增长76.2%;旅游总收入8277万元,增长66.0%。'),
  ).toMatchObject([
    { label: '游客总人数', kind: 'amount', value: 6_387_000 },
    { label: '游客总人数', kind: 'growth', value: 76.2 },
    { label: '旅游总收入', kind: 'amount', value: 82_770_000 },
    { label: '旅游总收入', kind: 'growth', value: 66 },
  ]);
});

test('gives out growth that is told by a noun', () => {
  expect(metricsOf('电网、新材料、健康产业增速分别达到15.6%、33.1%、12.9%')).toMatchObject([
    { value: 15.6, kind: 'growth' },
    { value: 33.1, kind: 'growth' },
    { value: 12.9, kind: 'growth' },
  ]);
});

test('gives out the numbers of 分别', () => {
  expect(metricsOf('事故起数和死亡人数分别下降4.3%、5.6%')).toMatchObject([
    { label: '事故起数', value: -4.3, kind: 'growth' },
    { label: '死亡人数', value: -5.6, kind: 'growth' },
  ]);
  expect(metricsOf('先进制造业、高技术制造业增加值分别增长5%、6%')).toMatchObject([
    { label: '先进制造业增加值' },
    { label: '高技术制造业增加值' },
  ]);
});

test('says whose difference a lead in 百分点 is', () => {
  expect(metricsOf('地区生产总值增长5.4%、高于全国0.4个百分点')).toMatchObject([
    { label: '地区生产总值', unit: '%' },
    { label: '地区生产总值高于全国', unit: '百分点', value: 0.4 },
  ]);
});
