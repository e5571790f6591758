import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAnalysisContext } from '../../../../src/corpus/analysis-context.ts';
import { createReportDocument } from '../../../../src/corpus/report-document.ts';
import type { Report } from '../../../../src/schema/report.ts';
import { checkQuote, LONGEST_QUOTE } from '../../../../src/site/quote/model/check-quote.ts';
import type { QuoteMatch } from '../../../../src/site/quote/model/compare-quote.ts';
import type { Shard } from '../../../../src/site/search/model/shard.ts';
import { indexReports } from '../../../support/search-shards.ts';

const texts = [
  '地区生产总值增长4.6%，规上工业增加值达１２亿元。',
  '深入实施“百千万工程”，打造岭南特色街区；完成老旧小区改造3个，惠及居民1,200户。',
  '扎实推进营商环境改革，为企业办实事。',
  '全年签约项目12家，总投资123.8亿元，实现税收20万元，比上年增长。',
];
const otherTexts = ['新建口袋公园三十五个，绿道总长明显增加。', '收集意见建议一百二十条。'];
let shards: Shard[] = [];
let asked: string[] = [];

function reportOf(id: string, paragraphs: readonly string[]): Report {
  const text = ['某街道2024年工作报告', '一、2024年工作回顾', ...paragraphs].join('\n');
  const place = { code: '440105014000', province: '广东省', city: '广州市', district: '海珠区' };
  return createReportDocument(
    new TextEncoder().encode(text),
    `${id}.txt`,
    {
      id,
      file: `${id}.txt`,
      title: `${id}报告`,
      place: { ...place, subdistrict: '某街道' },
      reviewYear: 2024,
      planYear: null,
      source: {},
    },
    loadAnalysisContext('/'),
  ).report;
}

let names: Map<string, string>;
beforeAll(async () => {
  const reports = [reportOf('甲', texts), reportOf('乙', otherTexts)];
  names = new Map(
    reports.flatMap(({ paragraphs }) =>
      paragraphs.map(({ id, text }): [string, string] => [id, `p-${texts.indexOf(text) + 1}`]),
    ),
  );
  shards = (await indexReports(reports)).map((shard) => ({
    ...shard,
    find: (pattern) => {
      asked.push(pattern.text);
      return shard.find(pattern);
    },
  }));
}, 60_000);

const check = (quote: string) => checkQuote(quote, () => Promise.resolve(shards));

async function first(quote: string): Promise<QuoteMatch | undefined> {
  const answer = await check(quote);
  return answer.kind === 'checked' ? answer.matches[0] : undefined;
}

const pieces = (match: QuoteMatch | undefined) =>
  match?.pieces.map(({ kind, text }) => [kind, text]);

describe('a quote', () => {
  test.each([
    ['规上工业增加值达１２亿元。', 'exact', 'p-1'],
    ['“百千万工程”，打造岭南特色街区；', 'exact', 'p-2'],
    ['4.6%', 'exact', 'p-1'],
    ['  营商环境改革，为企业办实事。\r\n', 'exact', 'p-3'],
    ['惠及居民1,200户。\n　　扎实推进营商环境改革', 'exact', 'p-2'],
    ['深入实施……惠及居民', 'exact', 'p-2'],
    ['总投资123.8亿元', 'exact', 'p-4'],
    ['12家', 'exact', 'p-4'],
    ['年签约项目12家，总投资', 'exact', 'p-4'],
    ['深入实施"百千万工程",打造岭南特色街区', 'punctuation', 'p-2'],
    ['规上工业增加值达12亿元', 'punctuation', 'p-1'],
    ['惠及居民1200户', 'punctuation', 'p-2'],
    ['扎实推进 营商环境改革', 'punctuation', 'p-3'],
    ['惠及居民1,200户。扎实推进营商环境改革', 'punctuation', 'p-2'],
    ['扎实推进营商环境改革，为群众办实事', 'near', 'p-3'],
    ['地区生产总值增长46%，规上工业增加值', 'near', 'p-1'],
    ['地区生产总值增长……惠及群众1,200户', 'near', 'p-1'],
    ['3.8亿元，实现税收20万元', 'near', 'p-4'],
    ['全年签约项目12家，总投资123', 'near', 'p-4'],
    ['全年签约项目12家，总投资123.8', 'near', 'p-4'],
  ])('%j is %s, in %s', async (quote, agreement, id) => {
    const match = await first(quote);
    expect(match && [match.agreement, names.get(match.block.id)]).toEqual([agreement, id]);
  });

  test.each([
    '子虚乌有先生在此一游到此为止',
    '营商环境乡村振兴矛盾纠纷调解网格',
    '9.9%',
    '2家',
    '3.8亿元',
    '8亿元',
    '五个',
    '增长4',
  ])('%j stands nowhere', async (quote) => {
    expect(await check(quote)).toEqual({ kind: 'checked', matches: [] });
  });

  test.each([
    ['总投资123.8万元，实现税收20万元', [['number', '123.8亿', '123.8万']]],
    ['3.8亿元，实现税收20万元', [['number', '123.8亿', '3.8亿']]],
    ['实现税收20万元，比上年下降', [['direction', '增长', '下降']]],
    [
      '实现税收20亿元，比上年减少',
      [
        ['number', '20万', '20亿'],
        ['direction', '增长', '减少'],
      ],
    ],
    ['实现税收20万元，比上年提高', []],
    [
      '新建口袋公园十五个，绿道总长明显减少',
      [
        ['number', '三十五', '十五'],
        ['direction', '增加', '减少'],
      ],
    ],
  ])('%j differs in facts', async (quote, expected) => {
    const match = await first(quote);
    expect(match?.agreement).toBe('near');
    expect(match?.differences.map(({ kind, report, quote }) => [kind, report, quote])).toEqual(
      expected,
    );
  });

  test('of sentences of two reports gives each with its source', async () => {
    const quote = `${texts[2] ?? ''}${otherTexts[1] ?? ''}此句世上没有第二个人写过。`;
    const answer = await check(quote);
    expect(
      answer.kind === 'parts' &&
        answer.parts.map(({ text, matches }) => [text, matches[0]?.report, matches[0]?.agreement]),
    ).toEqual([
      [texts[2], '甲', 'exact'],
      [otherTexts[1], '乙', 'exact'],
      ['此句世上没有第二个人写过。', undefined, undefined],
    ]);
  });

  test('with a word changed is found among many sections that have its words in another order', async () => {
    const words = ['完善社区养老服务', '推动老旧小区改造', '健全矛盾调解机制', '优化企业服务专班'];
    const headings = Array.from({ length: 40 }, (_, index) => `(${index + 1})第${index + 1}件事`);
    const paragraphs = headings.flatMap((heading, index) => [
      heading,
      `${[...words.slice(index % 3), ...words.slice(0, index % 3)].reverse().join('并')}。`,
    ]);
    paragraphs.push('(41)最后一件事', `${words.join('并')}。`);
    const many = await indexReports([reportOf('丙', paragraphs)]);
    const quote = words.join('并').replace('老旧', '老化');
    const answer = await checkQuote(quote, () => Promise.resolve(many));
    expect(answer.kind === 'checked' && answer.matches[0]?.block.path.at(-1)).toBe(
      '(41)最后一件事',
    );
  });

  test('near to one place is of two that have its sentences exactly', async () => {
    const [one, other] = ['开展法律援助进社区活动十二场。', '为龙阳镇开启新征程提供坚强政治保证。'];
    const both = one + other.replace('龙阳', '桥陵');
    const several = await indexReports([reportOf('丁', [both]), reportOf('戊', [other])]);
    const answer = await checkQuote(one + other, () => Promise.resolve(several));
    expect(
      answer.kind === 'parts' && answer.parts.map(({ matches }) => matches[0]?.agreement),
    ).toEqual(['exact', 'exact']);
  });

  test('of neighbouring sentences is one', async () => {
    expect((await first(texts.slice(1, 3).join('\n')))?.agreement).toBe('exact');
  });

  test('with another number is told so, and both numbers are given', async () => {
    const match = await first('地区生产总值增长4.8%，规上工业增加值');
    expect(match?.agreement).toBe('near');
    expect(match?.differences).toEqual([{ kind: 'number', report: '4.6%', quote: '4.8%' }]);
    expect(pieces(match)).toEqual([
      ['same', '地区生产总值增长4.'],
      ['report', '6'],
      ['quote', '8'],
      ['same', '%，规上工业增加值'],
    ]);
  });

  test('that leaves out or adds a number is told which', async () => {
    const without = await first('完成老旧小区改造个，惠及居民1,200户。');
    expect(without?.differences).toEqual([{ kind: 'number', report: '3', quote: null }]);
    const added = await first('扎实推进营商环境改革，为500家企业办实事。');
    expect(added?.differences).toEqual([{ kind: 'number', report: null, quote: '500' }]);
  });

  test('shows what its ellipsis leaves out apart from what differs', async () => {
    const match = await first('深入实施“百千万工程”……惠及居民1,200户。');
    expect(pieces(match)).toEqual([
      ['same', '深入实施“百千万工程”'],
      ['omitted', '，打造岭南特色街区；完成老旧小区改造3个，'],
      ['same', '惠及居民1,200户。'],
    ]);
  });

  test('gives the words of its first block, to be marked there', async () => {
    const match = await first('惠及居民1,200户。扎实推进营商环境改革');
    expect(match?.words).toBe('惠及居民1,200户。');
    expect(match?.blocks).toBe(2);
  });

  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['，。', 'short'],
    ['党', 'short'],
    ['建'.repeat(LONGEST_QUOTE + 1), 'long'],
    ['建'.repeat(100_000), 'long'],
  ])('of no use is named: %#', async (quote, kind) => {
    asked = [];
    expect((await check(quote)).kind).toBe(kind);
    expect(asked).toEqual([]);
  });

  test('costs a bounded number of lookups', async () => {
    asked = [];
    await check(texts.join('').repeat(20).slice(0, LONGEST_QUOTE));
    expect(asked.length).toBeLessThanOrEqual(80);
    expect(asked.every(({ length }) => length <= 64)).toBe(true);
  });

  test('may be any string', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (quote) => {
        const answer = await check(quote);
        expect(['empty', 'short', 'checked', 'parts']).toContain(answer.kind);
      }),
    );
  });

  test('that stands in the corpus is exact wherever it is cut but inside a number', async () => {
    const isInside = (text: string, at: number) =>
      /[\d.,%万亿千百１２]{2}/u.test(text.slice(at - 1, at + 1)) && at > 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.nat(60),
        fc.integer({ min: 9, max: 60 }),
        async (text, at, length) => {
          const [start, end] = [Math.min(at, text.length - 9), Math.min(at + length, text.length)];
          const quote = text.slice(start, end);
          const isCut = isInside(text, start) || isInside(text, end);
          expect((await first(quote))?.agreement === 'exact').toBe(!isCut);
        },
      ),
    );
  });
});
