import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadIndicators, matchIndicator } from '../../../src/analyse/indicators/index.ts';
import type { MetricKind } from '../../../src/schema/metric.ts';

const path = new URL('../../../src/analyse/indicators/registry.yaml', import.meta.url);
const registry = loadIndicators(readFileSync(path, 'utf8'));

test.each<[string, string, MetricKind, string | null]>([
  ['地区生产总值', '元', 'amount', 'gdp'],
  ['全市地区生产总值', '%', 'growth', 'gdp'],
  ['生产总值', '元', 'amount', 'gdp'],
  ['税收总额', '%', 'growth', 'tax-revenue'],
  ['新增“四上”企业', '家', 'amount', 'new-above-scale-enterprises'],
  ['限上商业零售额', '名次', 'rank', 'retail-above-quota'],
  ['登记失业率', '%', 'share', 'registered-unemployment'],
  ['文明实践活动', '场', 'amount', 'civilisation-practice-events'],
  ['排查调处矛盾纠纷', '宗', 'amount', 'dispute-mediation'],
  ['农村“四小园”', '个', 'amount', 'four-small-gardens'],
  ['接待游客', '人次', 'amount', 'tourist-arrivals'],
  ['游客总人数', '人', 'amount', 'tourist-arrivals'],
  ['入境游客', '人次', 'amount', 'inbound-tourist-arrivals'],
  // A wrong mapping is worse than none.
  ['新增高新技术企业', '家', 'amount', null],
  ['高新技术企业增加值', '元', 'amount', null],
  ['税收总额', '家', 'amount', null],
  ['登记失业率', '人', 'amount', null],
  ['限上商业零售额', '%', 'share', null],
  ['房地产税收', '元', 'amount', null],
  ['', '元', 'amount', null],
])('%s in %s (%s) is %s', (label, unit, kind, id) => {
  expect(matchIndicator(label, unit, kind, registry)).toBe(id);
});

test('finds every indicator by its own name', () => {
  for (const { id, name, unit, kinds } of registry) {
    const kind = kinds[0];
    if (kind) expect(matchIndicator(name, kind === 'growth' ? '%' : unit, kind, registry)).toBe(id);
  }
});
