import { expect, test } from 'vitest';
import { metricOf } from './sentence-metrics.ts';

test.each([
  ['完成投资5亿元', 'review', 'actual'],
  ['预计签约投资132亿元', 'review', 'target'],
  ['力争税收增长6%以上', 'review', 'target'],
  ['计划新建公园5个', 'review', 'target'],
  ['超额完成年度计划,拆除756亩', 'review', 'actual'],
  ['累计拨付(含拟拨付)资金9000万元', 'review', 'actual'],
  ['完成40处“四小园”建设任务目标', 'plan', 'target'],
  ['新建10公里污水管网', 'plan', 'target'],
  ['目前已建成管网10公里', 'plan', 'actual'],
] as const)('%s in a %s is %s', (text, section, status) => {
  expect(metricOf(text, section).status).toBe(status);
});
