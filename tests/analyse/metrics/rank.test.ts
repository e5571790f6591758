import { expect, test } from 'vitest';
import { metricOf, metricsOf } from './sentence-metrics.ts';

test.each([
  ['零售额增速居全区第1', 1, '全区', '零售额增速'],
  ['党支部示范点数量位居全市第一', 1, '全市', '党支部示范点数量'],
  ['总量稳居全省第三位', 3, '全省', '总量'],
  ['综合考评排名全国第五', 5, '全国', '综合考评'],
  ['满意度在全市排名第2名', 2, '全市', '满意度'],
  ['外贸出口居全市首位', 1, '全市', '外贸出口'],
  ['营商环境评价位列全国榜首', 1, '全国', '营商环境评价'],
])('%s is a rank', (text, value, scope, label) => {
  expect(metricOf(text)).toMatchObject({ kind: 'rank', unit: '名次', value, scope, label });
});

test('belongs to the indicator in front', () => {
  expect(metricsOf('实现销售额23.2亿元,同比增长3.8%,全区第6')).toMatchObject([
    { label: '销售额', kind: 'amount' },
    { label: '销售额', kind: 'growth' },
    { label: '销售额', kind: 'rank', value: 6, scope: '全区' },
  ]);
});

test('gives ranks of one list one scope', () => {
  expect(metricsOf('产量和销量分别居全球第4位、第6位')).toMatchObject([
    { label: '产量', value: 4, scope: '全球' },
    { label: '销量', value: 6, scope: '全球' },
  ]);
});

test('leaves the rank from which a place came out of the name', () => {
  for (const { label } of metricsOf('创新能力从全国第12位升至第8位'))
    expect(label).toBe('创新能力');
});

test.each([
  '第一批遗产名单',
  '第一书记',
  '坚持第一议题制度',
  '第五次经济普查',
  '全国第一部条例',
  '城市首位度',
  '把安全放在首位',
])('%s is an ordinal', (text) => {
  expect(metricsOf(text)).toEqual([]);
});
