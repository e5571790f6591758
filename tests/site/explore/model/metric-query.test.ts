import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LONGEST_QUERY,
  parseMetricQuery,
  removePart,
} from '../../../../src/site/explore/model/metric-query.ts';
import { conditionWords } from '../../../../src/site/explore/view/condition-words.ts';

const understood = (query: string) =>
  parseMetricQuery(query).map(({ condition }) => conditionWords(condition));
const word = (text: string) => `名称或原句含“${text}”`;

describe('a query is understood as', () => {
  test.each<[query: string, words: string[]]>([
    ['', []],
    ['   ', []],
    ['税收', [word('税收')]],
    ['  税收   企业 ', [word('税收'), word('企业')]],
    ['增长 > 10%', ['增长 > 10%']],
    ['税收 增长>10 % 2024', [word('税收'), '增长 > 10%', '时期含 2024']],
    ['税收增长>10%', [word('税收'), '增长 > 10%']],
    ['税收，增长≥10％，2024年', [word('税收'), '增长 ≥ 10%', '时期含 2024']],
    ['>= 1亿元', ['数值 ≥ 1亿元']],
    ['≥1.1亿元', ['数值 ≥ 1.1亿元']],
    ['不低于 25,494.69万元', ['数值 ≥ 2.549469亿元']],
    ['<= 5', ['数值 ≤ 5']],
    ['小于3个百分点', ['数值 < 3百分点']],
    ['= 100家', ['数值 = 100家']],
    ['100~500家', ['数值在 100—500家 之间']],
    ['100家至500家', ['数值在 100—500家 之间']],
    ['3-5万元', ['数值在 3万—5万元 之间']],
    ['500－100家', ['数值在 100—500家 之间']],
    ['1000以上', ['数值 ≥ 1,000']],
    ['10%以下', ['数值 ≤ 10%']],
    ['超过100家企业', ['数值 > 100家', word('企业')]],
    ['超过一百家', ['数值 > 100家']],
    ['占比>三成', ['比率 > 30%']],
    ['下降 > 5%', ['下降 > 5%']],
    ['下降5%~10%', ['下降在 5—10% 之间']],
    ['负增长', ['只看下降']],
    ['增长', ['只看增长']],
    ['增长 10%', ['增长 = 10%']],
    ['增长 < 3%', ['增长 < 3%']],
    ['增长 > -5%', ['增减 > −5%']],
    ['增速 <= 0', ['增减 ≤ 0']],
    ['总量 > 100', ['总量 > 100']],
    ['位次 <= 3', ['位次 ≤ 3']],
    ['前三', ['位次在前 3']],
    ['前10名', ['位次在前 10']],
    ['第2名', ['位次为第 2']],
    ['> 10% < 20%', ['数值 > 10%', '数值 < 20%']],
    ['2023-2025', ['时期含 2023—2025 中任一年']],
    ['> 2024', ['数值 > 2,024']],
  ])('%j', (query, words) => {
    expect(understood(query)).toEqual(words);
  });
});

describe('what is no condition is searched as words:', () => {
  test.each([
    ...['>', '大于', '100', '1186件', '增长点', '第一季度', '第一', '提高', '占比', '9999'],
    ...['2024-01-15', 'A1-2栋', '超过100强', '超过一切', '3-', '%', '~', '前', '第名', '20245'],
    ...['<script>', '增长>', '>>5x', '前三甲'],
  ])('%s', (query) => {
    expect(understood(query)).toEqual([word(query)]);
  });

  test('what stands in quotation marks', () => {
    expect(understood('“增长” "100 家"')).toEqual([word('增长'), word('100 家')]);
  });
});

const pieces = fc.constantFrom(
  ...['税收', '增长', '下降', '>', '>=', '10', '%', '亿元', '~', ' ', '2024', '前', '三', '“', ','],
  ...['超过', '以上', '-', '家', '第', '名', '１', '．', '\u3000', '不低于'],
);
const queries = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces).map((all) => all.join('')),
);

test('any string is a query: its parts are in order, and hold all but what separates them', () => {
  fc.assert(
    fc.property(queries, (query) => {
      let end = 0;
      for (const part of parseMetricQuery(query)) {
        expect(part.start).toBeGreaterThanOrEqual(end);
        expect(part.end).toBeGreaterThan(part.start);
        expect(query.slice(end, part.start)).toMatch(/^[\s，、,；;]*$/u);
        end = part.end;
        expect(conditionWords(part.condition)).not.toMatch(/NaN|undefined|null|Infinity/u);
      }
      expect(query.slice(end, LONGEST_QUERY)).toMatch(/^[\s，、,；;]*$/u);
    }),
  );
});

test('each part can be taken out, and the others stay as they are', () => {
  const query = '税收 增长>10%，2024 企业';
  expect(parseMetricQuery(query).map((part) => understood(removePart(query, part)))).toEqual([
    ['增长 > 10%', '时期含 2024', word('企业')],
    [word('税收'), '时期含 2024', word('企业')],
    [word('税收'), '增长 > 10%', word('企业')],
    [word('税收'), '增长 > 10%', '时期含 2024'],
  ]);
});
