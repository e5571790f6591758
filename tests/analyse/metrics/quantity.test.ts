import { expect, test } from 'vitest';
import { metricOf, metricsOf } from './sentence-metrics.ts';

test.each([
  ['税收总额102亿元', 10_200_000_000, null, '=', '元', '102亿元'],
  ['改造近1.2万平方米', 12_000, null, '~', '平方米', '近1.2万平方米'],
  ['惠及人数30万余人', 300_000, null, '>', '人', '30万余人'],
  ['开展活动600余次', 600, null, '>', '次', '600余次'],
  ['减负超过2.6万亿元', 2_600_000_000_000, null, '>', '元', '超过2.6万亿元'],
  ['脱贫960多万人', 9_600_000, null, '>', '人', '960多万人'],
  ['培育企业不少于20家', 20, null, '>', '家', '不少于20家'],
  ['细颗粒物浓度不超过30微克/立方米', 30, null, '<', '微克/立方米', '不超过30微克/立方米'],
  ['新增学位500个左右', 500, null, '~', '个', '500个左右'],
  ['用电量８０．５亿千瓦时', 8_050_000_000, null, '=', '千瓦时', '８０．５亿千瓦时'],
  ['排查隐患808 宗', 808, null, '=', '宗', '808 宗'],
  ['新建公园3-5个', 3, 5, '=', '个', '3-5个'],
  ['新增就业岗位3—5万个', 30_000, 50_000, '=', '个', '3—5万个'],
  ['投资额500万元至1000万元', 5_000_000, 10_000_000, '=', '元', '500万元至1000万元'],
  ['引进企业逾百家', 100, null, '>', '家', '逾百家'],
  ['举办讲座上千场', 1000, null, '>', '场', '上千场'],
  ['粮食总产量四千三百五十亿公斤', 435_000_000_000, null, '=', '公斤', '四千三百五十亿公斤'],
  ['装机容量391万千瓦', 3_910_000, null, '=', '千瓦', '391万千瓦'],
  ['集装箱吞吐量8097万标箱', 80_970_000, null, '=', '标箱', '8097万标箱'],
  ['绿化率四成以上', 40, null, '>', '%', '四成以上'],
  ['报销比例百分之七点五', 7.5, null, '=', '%', '百分之七点五'],
  ['利用外资430万美元', 4_300_000, null, '=', '美元', '430万美元'],
])('reads %s', (text, value, valueMax, qualifier, unit, quote) => {
  expect(metricOf(text)).toMatchObject({ value, valueMax, qualifier, unit, quote });
});

test('takes the unit of people and money from the words around, with less confidence', () => {
  const people = metricOf('年初剩余的551万农村贫困人口全部脱贫');
  expect(people).toMatchObject({ value: 5_510_000, unit: '人' });
  const money = metricOf('两家中心销售额超250亿');
  expect(money).toMatchObject({ value: 25_000_000_000, unit: '元', qualifier: '>' });
  expect(money.confidence).toBeLessThan(metricOf('两家中心销售额超250亿元').confidence);
});

test('reads a change from one level to another as two metrics', () => {
  expect(metricsOf('城镇化率从52.23%提高到58.08%')).toMatchObject([
    { label: '城镇化率', value: 52.23, kind: 'share' },
    { label: '城镇化率', value: 58.08, kind: 'share' },
  ]);
});
