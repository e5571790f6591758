import { expect, test } from 'vitest';
import { metricOf, metricsOf } from './sentence-metrics.ts';

test.each([
  [
    '入园覆盖率提高3.2个百分点',
    { kind: 'growth', value: 3.2, unit: '百分点', label: '入园覆盖率' },
  ],
  ['漏损比例下降0.3个百分点', { kind: 'growth', value: -0.3, unit: '百分点' }],
  ['运价涨幅控制在2%以内', { kind: 'growth', value: 2, qualifier: '<' }],
  ['用水量增速保持在5%左右', { kind: 'growth', value: 5, qualifier: '~' }],
  ['订单增速为负2.1%', { kind: 'growth', value: -2.1 }],
  ['贷款利率下降25个基点', { kind: 'growth', value: -25, unit: '基点' }],
  ['改造提升30个口袋公园', { kind: 'amount', value: 30, unit: '个', label: '口袋公园' }],
  ['节约5.2万吨标准煤', { kind: 'amount', value: 52_000, unit: '吨标准煤' }],
  ['人均增收800元', { kind: 'growth', value: 800, label: '人均增收' }],
])('%s tells a level from a change', (text, expected) => {
  expect(metricOf(text)).toMatchObject(expected);
});

test.each([
  ['建成绿道1 200公里', { quote: '1 200公里', value: 1200 }],
  ['总收入3,338.08万元', { quote: '3,338.08万元', value: 33_380_800 }],
  ['占比1．5％', { quote: '1．5％', value: 1.5, unit: '%' }],
  ['算力规模突破4000P', { quote: '4000P', value: 4000, unit: 'P' }],
  ['长臂猿恢复至7群', { quote: '7群', value: 7, unit: '群' }],
  ['深松作业30万亩次', { quote: '30万亩次', value: 300_000, unit: '亩次' }],
  ['茶叶产量突破百万吨', { quote: '百万吨', value: 1_000_000, qualifier: '>', unit: '吨' }],
  ['投资额达四点五亿元', { quote: '四点五亿元', value: 450_000_000, label: '投资额' }],
  ['产量约三点二万吨', { quote: '约三点二万吨', value: 32_000, qualifier: '~' }],
  ['处理能力提高到9万吨/年', { quote: '9万吨', value: 90_000, label: '处理能力' }],
  ['筹集公寓12套(间)', { quote: '12套', value: 12, label: '筹集公寓' }],
  ['营收是2010年的2.2倍', { quote: '2.2倍', value: 2.2, unit: '倍', label: '营收' }],
])('reads the number of %s', (text, expected) => {
  expect(metricOf(text)).toMatchObject(expected);
});

test.each([
  ['总产值7 4 7 7 2 亿元', { quote: '7 4 7 7 2 亿元', value: 7_477_200_000_000, label: '总产值' }],
  ['增长1 1 ％', { quote: '1 1 ％', value: 11 }],
  ['增长8 ．8 ％', { quote: '8 ．8 ％', value: 8.8 }],
  ['1 9 9 7 年产量达到1 亿吨', { quote: '1 亿吨', value: 100_000_000, period: '1997' }],
])('closes up the digits of %s', (text, expected) => {
  expect(metricOf(text)).toMatchObject(expected);
});

test.each([
  ['惠及23.6万婴幼儿', { value: 236_000, unit: '人' }],
  ['再扫除350万青壮年文盲', { value: 3_500_000, unit: '人' }],
  ['外送电量超过345亿度', { value: 34_500_000_000, unit: '度' }],
  ['天然气产能达到22亿方', { value: 2_200_000_000, unit: '方' }],
  ['新增中小学校28所以上', { value: 28, unit: '所', qualifier: '>' }],
  ['人均受教育年限达到11.7年', { value: 11.7, unit: '年' }],
  ['居民供热标准提高到20℃', { value: 20, unit: '摄氏度' }],
  ['商品价格涨幅为0.8%', { value: 0.8, kind: 'growth' }],
  ['产品平均每年增长速度都在百分之四以上', { value: 4, kind: 'growth' }],
  ['完成森林抚育提升200万亩', { value: 2_000_000, kind: 'amount' }],
])('reads %s', (text, expected) => {
  expect(metricOf(text)).toMatchObject(expected);
});

test('gives the unit of a list to all of it', () => {
  expect(metricsOf('甲、乙、丙覆盖率分别提高15、22.5和30个百分点')).toMatchObject([
    { quote: '15', value: 15, unit: '百分点', kind: 'growth' },
    { quote: '22.5', value: 22.5, unit: '百分点' },
    { quote: '30个百分点', value: 30 },
  ]);
});

test('reads a fall from one share to another in words', () => {
  expect(metricsOf('死亡率由百分之四十降低到百分之三十点七')).toMatchObject([
    { value: 40, kind: 'share' },
    { value: 30.7, kind: 'share' },
  ]);
});

test('leaves a remark on a unit out of the name of the next number', () => {
  const labels = metricsOf('筹集公寓7.4万套（间）、累计达到61万套（间）').map(({ label }) => label);
  expect(labels).toHaveLength(2);
  expect(labels.join('')).not.toMatch(/[()]/u);
});

test('keeps a change of rank apart from the rank', () => {
  expect(metricsOf('综合评分列全市第3位,前移5位')).toMatchObject([
    { kind: 'rank', value: 3, unit: '名次', scope: '全市' },
    { kind: 'growth', value: 5, unit: '名次', label: '综合评分' },
  ]);
});

test('reads one of the first as a bound of a rank', () => {
  expect(metricOf('茶园面积居全省前5位')).toMatchObject({
    quote: '前5位',
    value: 5,
    qualifier: '<',
    kind: 'rank',
    scope: '全省',
    label: '茶园面积',
  });
  expect(metricsOf('前三季度表彰前5名选手').map(({ kind }) => kind)).not.toContain('rank');
});

test('ranks among a class of places', () => {
  expect(metricOf('综合实力居全国百强县第18位')).toMatchObject({ value: 18, scope: '全国百强县' });
});

test('gives numbers that 分别 shares out the name that both have', () => {
  const labels = metricsOf('城乡收入从2021年的4万元和2万元分别提高到5万元和3万元').map(
    ({ label }) => label,
  );
  expect(labels).not.toContain('分别');
});

test('measures a life by the noun of its clause, wherever it stands', () => {
  expect(metricsOf('人均预期寿命比2020年提高1.16岁、达到79.72岁')).toMatchObject([
    { value: 1.16, unit: '岁', kind: 'growth' },
    { value: 79.72, unit: '岁', kind: 'amount' },
  ]);
});
