import { expect, test } from 'vitest';
import { createTemplater, fillTemplate } from '../../../src/lab/generate/template.ts';
import type { CatalogEntry } from '../../../src/schema/catalog.ts';

const entry: CatalogEntry = {
  id: 'guangzhou-haizhu-jianghai-2024',
  file: 'report.txt',
  title: '江海街道2024年工作总结和2025年工作计划',
  place: {
    code: '440105014000',
    province: '广东省',
    city: '广州市',
    district: '海珠区',
    subdistrict: '江海街道',
  },
  reviewYear: 2024,
  planYear: 2025,
  source: {},
};
const zhongshan = {
  code: '442000001000',
  province: '广东省',
  city: '中山市',
  district: null,
  subdistrict: '石岐街道',
};

test.each([
  ['江海街道位于广州市海珠区', '石岐街道位于中山市中山市'],
  ['江海街全力打造“活力江海”', '石岐街道全力打造“活力石岐”'],
  ['2024年完成投资100.01亿元', '2018年完成投资100.01亿元'],
  ['谋划2025年工作', '谋划2019年工作'],
  ['成立于1949年', '成立于1949年'],
  ['12345热线办理2024件', '12345热线办理2024件'],
])('moves %s to another place and year', (text, moved) => {
  const template = createTemplater(entry)(text);
  expect(fillTemplate(template, zhongshan, 2019)).toBe(moved);
});
