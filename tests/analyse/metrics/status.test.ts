import { expect, test } from 'vitest';
import { metricsOf } from './sentence-metrics.ts';

test.each([
  ['完成投资5亿元', 'review', 'actual'],
  ['预计签约投资132亿元', 'review', 'target'],
  ['力争税收增长6%以上', 'review', 'target'],
  ['计划新建公园5个', 'review', 'target'],
  ['42个计划新开工项目中34个开工', 'review', 'actual'],
  ['完成投资5亿元,占年计划投资的126%', 'review', 'actual'],
  ['新规划建设园区5个', 'review', 'actual'],
  ['超额完成年度计划,拆除756亩', 'review', 'actual'],
  ['总产值5亿元,为计划的96%', 'review', 'actual'],
  ['增长3%,低于目标1.8个百分点', 'review', 'actual'],
  ['财政收入任务174万元', 'review', 'target'],
  ['财政收入任务174万元,完成198万元', 'review', 'actual'],
  ['完成造林任务5万亩', 'review', 'actual'],
  ['累计拨付(含拟拨付)资金9000万元', 'review', 'actual'],
  ['完成40处“四小园”建设任务目标', 'plan', 'target'],
  ['新建10公里污水管网', 'plan', 'target'],
  ['人均预期寿命达到80岁', 'review', 'actual'],
  ['预计全市地区生产总值增长6%', 'review', 'actual'],
  ['预期地区生产总值增长6%', 'review', 'target'],
  ['规划建设面积5万亩', 'review', 'target'],
  ['核减规划用地面积5万亩', 'review', 'actual'],
  ['完成投资5亿元,占年度计划的108%', 'review', 'actual'],
  ['到2030年新建公园5个', 'review', 'target'],
  ['2023年新建公园5个', 'plan', 'actual'],
  ['人均预期寿命达到80岁', 'plan', 'target'],
  ['目前已建成管网10公里', 'plan', 'actual'],
] as const)('%s in a %s is %s', (text, section, status) => {
  expect(metricsOf(text, section).at(-1)?.status).toBe(status);
});
