import { expect, test } from 'vitest';
import { metricsOf } from './sentence-metrics.ts';

test.each([
  ['全年新增“四上”企业42家', ['新增“四上”企业']],
  ['新建1处垃圾中转点', ['新建垃圾中转点']],
  ['完成违法建设治理221宗、13.55万平方米', ['违法建设治理', '违法建设治理']],
  ['开展安全生产检查8595家次', ['安全生产检查']],
  [
    '法律“七进”活动46次。法治宣传68次,提供法律咨询770件',
    ['法律“七进”活动', '法治宣传', '提供法律咨询'],
  ],
  ['建成应急单元116个、避护场所20个', ['建成应急单元', '避护场所']],
  ['完成11台住宅加装电梯、建设充电场所130个', ['住宅加装电梯', '建设充电场所']],
  [
    '办理上报事件1186件,办结1176件,办结率99.16%',
    ['办理上报事件', '上报事件办结', '上报事件办结率'],
  ],
  ['示范项目20项已完成5项,正在实施中5项', ['示范项目', '示范项目已完成', '示范项目正在实施中']],
  ['现有众创空间6个,其中国家级1家,省级2家', ['众创空间', '国家级众创空间', '省级众创空间']],
  ['共6人获评区级“担当者”', ['获评区级“担当者”']],
  ['投入300万元完成养老服务照料中心建设', ['养老服务照料中心建设投入']],
  ['建成占地面积超2700平方米的党群服务中心', ['党群服务中心占地面积']],
  ['街道9个行政村与邻镇13个行政村结对', ['行政村', '行政村结对']],
  ['签约项目17个,总投资123.8亿元', ['签约项目', '签约项目总投资']],
  ['村改有突破,全年共拆除756亩', ['村改拆除']],
  ['推进首批12项及第二批14项重点改革', ['重点改革', '重点改革']],
  ['14个市州空气质量全面达标', ['市州空气质量全面达标']],
  ['由党组织书记培训班系列培训25场', ['党组织书记培训班系列培训']],
])('names the rows of %s', (text, labels) => {
  expect(metricsOf(text).map(({ label }) => label)).toEqual(labels);
});

test('never leaves a row without a name', () => {
  for (const text of ['5家', '增长5%', ',,3个', '翻番', '第一名,居全市第2']) {
    for (const metric of metricsOf(text)) expect(metric.label).not.toBe('');
  }
});

test('says by its confidence how a name was come by', () => {
  const [own, joined] = metricsOf('受理群众诉求102件,办结率98%');
  expect(joined?.label).toBe('群众诉求办结率');
  expect(own?.confidence).toBeGreaterThan(joined?.confidence ?? 1);
});

test('passes a name on past a share of it', () => {
  expect(metricsOf('税收完成1.2亿元,完成年度目标任务的92.5%,同比-3.2%')).toMatchObject([
    { label: '税收', kind: 'amount' },
    { label: '税收完成年度目标任务', kind: 'share' },
    { label: '税收', kind: 'growth', value: -3.2 },
  ]);
});

test('gives a second list of numbers to the names of the first', () => {
  const text = '城镇居民和农村居民人均可支配收入分别为5.2万元、3.1万元,增长4%、6%';
  expect(metricsOf(text).map(({ label }) => label)).toEqual([
    '城镇居民人均可支配收入',
    '农村居民人均可支配收入',
    '城镇居民人均可支配收入',
    '农村居民人均可支配收入',
  ]);
});
