import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote, LONGEST_QUOTE } from '../../../../src/site/quote/model/check-quote.ts';
import type { QuoteMatch } from '../../../../src/site/quote/model/compare-quote.ts';
import type { QuoteIndex } from '../../../../src/site/quote/model/quote-index.ts';

const texts = [
  '二、2024年工作回顾',
  '地区生产总值增长4.6%，规上工业增加值达１２亿元。',
  '深入实施“百千万工程”，打造岭南特色街区；完成老旧小区改造3个，惠及居民1,200户。',
  '扎实推进营商环境改革，为企业办实事。',
];
let lookups: string[] = [];
const index: QuoteIndex = {
  lookUp: (text) => {
    lookups.push(text);
    const unit = {
      ...{ report: 'r', title: '报告', url: '/reports/r/', place: '某街道' },
      ...{ reviewYear: 2024, planYear: 2025 },
      blocks: texts.map((own, number) => ({ id: `p-${number}`, text: own, path: ['二'] })),
    };
    const candidate = { key: 'r', load: () => Promise.resolve(unit) };
    return Promise.resolve(texts.some((own) => own.includes(text)) ? [candidate] : []);
  },
};

async function first(quote: string): Promise<QuoteMatch | undefined> {
  const answer = await checkQuote(quote, index);
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
    ['深入实施"百千万工程",打造岭南特色街区', 'punctuation', 'p-2'],
    ['规上工业增加值达12亿元', 'punctuation', 'p-1'],
    ['惠及居民1200户', 'punctuation', 'p-2'],
    ['扎实推进 营商环境改革', 'punctuation', 'p-3'],
    ['惠及居民1,200户。扎实推进营商环境改革', 'punctuation', 'p-2'],
    ['扎实推进营商环境改革，为群众办实事', 'near', 'p-3'],
    ['地区生产总值增长46%，规上工业增加值', 'near', 'p-1'],
    ['地区生产总值增长……惠及群众1,200户', 'near', 'p-1'],
  ])('%j is %s, in %s', async (quote, agreement, id) => {
    const match = await first(quote);
    expect(match && [match.agreement, match.block.id]).toEqual([agreement, id]);
  });

  test.each(['子虚乌有先生在此一游到此为止', '营商环境乡村振兴矛盾纠纷调解网格', '9.9%'])(
    '%j stands nowhere',
    async (quote) => {
      expect(await checkQuote(quote, index)).toEqual({ kind: 'checked', matches: [] });
    },
  );

  test('with another number is told so, and both numbers are given', async () => {
    const match = await first('地区生产总值增长4.8%，规上工业增加值');
    expect(match?.agreement).toBe('near');
    expect(match?.numbers).toEqual([{ report: '4.6%', quote: '4.8%' }]);
    expect(pieces(match)).toEqual([
      ['same', '地区生产总值增长4.'],
      ['report', '6'],
      ['quote', '8'],
      ['same', '%，规上工业增加值'],
    ]);
  });

  test('that leaves out or adds a number is told which', async () => {
    const without = await first('完成老旧小区改造个，惠及居民1,200户。');
    expect(without?.numbers).toEqual([{ report: '3', quote: null }]);
    const added = await first('扎实推进营商环境改革，为500家企业办实事。');
    expect(added?.numbers).toEqual([{ report: null, quote: '500' }]);
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
    lookups = [];
    expect((await checkQuote(quote, index)).kind).toBe(kind);
    expect(lookups).toEqual([]);
  });

  test('costs a bounded number of lookups', async () => {
    lookups = [];
    await checkQuote(texts.join('').repeat(20).slice(0, LONGEST_QUOTE), index);
    expect(lookups.length).toBeLessThanOrEqual(50);
  });

  test('may be any string', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (quote) => {
        const answer = await checkQuote(quote, index);
        expect(['empty', 'short', 'checked']).toContain(answer.kind);
      }),
    );
  });

  test('that stands in the corpus is exact, wherever it is cut', async () => {
    const text = texts[2] ?? '';
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 9),
        fc.integer({ min: 9, max: 60 }),
        async (at, length) => {
          const quote = text.slice(at, at + length);
          expect((await first(quote))?.agreement).toBe('exact');
        },
      ),
    );
  });
});
