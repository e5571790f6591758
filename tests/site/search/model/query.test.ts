import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCharacters, foldingBetween } from '../../../../src/site/search/model/fold.ts';
import { numeralVariants } from '../../../../src/site/search/model/numeral-variants.ts';
import { formatQuery, parseQuery } from '../../../../src/site/search/model/query.ts';

describe('a query', () => {
  test.each([
    ['党建', [['党建']], []],
    [' 党建　引领\t', [['党建'], ['引领']], []],
    ['党建 党建', [['党建']], []],
    ['"稳中求进，以进促稳 见效"', [['稳中求进，以进促稳 见效']], []],
    ['“1310”', [['“1310”']], []],
    ['“两个 维护” 党建', [['“两个 维护”'], ['党建']], []],
    ['养老|托育 服务', [['养老', '托育'], ['服务']], []],
    ['"a b"|c', [['a b', 'c']], []],
    ['网格 -党建', [['网格']], ['党建']],
    ['网格 -党建|引领 -"a b"', [['网格']], ['党建', '引领', 'a b']],
  ])('%j is understood', (input, words, excluded) => {
    expect(parseQuery(input)).toMatchObject({ words, excluded });
  });

  test.each([
    '"',
    '-',
    '|',
    '""',
    '--',
    '-党建',
    '党"建',
    '"党建',
    'A|',
    '|A',
    'A||B',
    '-5%',
    '5-10',
  ])('the odd %j is text', (input) => {
    expect(parseQuery(input)).toMatchObject({ words: [[input]], excluded: [] });
  });

  test('of white space is none', () => {
    expect(parseQuery(' \n').words).toEqual([]);
  });

  test('of more words than a person types is one string', () => {
    const input = '党 建 '.repeat(5_000).trim();
    expect(parseQuery(input).words).toEqual([[input]]);
  });

  test.each(['"', '-', '|', '"|', '" ', '"a', '“', '-"', 'a b ', '“a|'])(
    'of 100,000 characters of %j is read at once',
    (part) => {
      const input = part.repeat(100_000 / part.length);
      expect(parseQuery(input).text).toBe(input.trim());
    },
  );

  test('looks for something whenever something is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ "“”|a党-]{0,12}$/u), (input) => {
        const { words } = parseQuery(input);
        expect(words.length > 0).toBe(input.trim() !== '');
        for (const word of words) expect(word.every((text) => text !== '')).toBe(true);
      }),
    );
  });

  test('is written so that the same strings are read again', () => {
    const text = fc
      .stringMatching(/^[a党|“”-][ab党| “”-]{0,6}$/u)
      .filter((one) => one.trim() === one);
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 4 }), (strings) => {
        expect(parseQuery(formatQuery(strings)).words).toEqual([strings]);
      }),
    );
  });
});

describe('numerals', () => {
  test.each([
    ['12', ['十二', '一二']],
    ['第十二届', ['第12届']],
    ['105个', ['一百零五个', '一〇五个']],
    ['2024', ['二千零二十四', '二〇二四']],
    ['二〇二四', ['2024']],
    ['10000', ['一万', '一〇〇〇〇']],
    ['1.2万', []],
    ['百万', []],
    ['党建', []],
  ])('%s is also written %j', (text, variants) => {
    expect(numeralVariants(text)).toEqual(variants);
  });

  test('come back when they are written the other way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999_999 }), (value) => {
        const [han = ''] = numeralVariants(String(value));
        expect(numeralVariants(han)).toContain(String(value));
      }),
    );
  });
});

test('folding characters leaves every offset as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldCharacters(text, { width: true, case: true });
      expect(folded.length).toBe(text.length);
      expect(foldCharacters(folded, { width: true, case: true })).toBe(folded);
    }),
  );
});

test.each([
  ['5G', '５G', 'width'],
  ['5g', '5G', 'case'],
  ['12届', '十二届', 'numeral'],
  ['營商', '营商', 'traditional'],
  ['党建', '党建', undefined],
])('%s for %s is folding %s', (typed, written, folding) => {
  expect(foldingBetween(typed, written)).toBe(folding);
});
