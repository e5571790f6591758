import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexTexts, readTexts } from '../../src/search/indexed-text.ts';
import { hideText, revealText } from '../../src/search/opaque-text.ts';
import { parseQuery } from '../../src/search/query.ts';
import { toBigrams } from '../../src/search/text-runs.ts';

describe('bigrams', () => {
  test.each([
    ['新中轴片', ['新中', '中轴', '轴片', '片']],
    ['片', ['片']],
    ['5G', ['5G', 'G']],
    ['𠮷野家', ['𠮷野', '野家', '家']],
  ])('of %s', (run, words) => {
    expect(toBigrams(run)).toEqual(words);
  });
});

describe('texts that are indexed', () => {
  const text = fc
    .oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[新中轴片，。“” 5G\n]{0,20}$/u))
    .filter((value) => !value.includes('\ue000'));

  test('are given back by their words and gaps', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        expect(readTexts(indexTexts(texts))).toEqual(texts);
      }),
    );
  });

  test('may be one run without end', () => {
    const text = '建'.repeat(200_000);
    expect(readTexts(indexTexts([text]))).toEqual([text]);
  });

  test('hold, as a phrase of words, every run that is looked for', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 12 }), (source, from, length) => {
        const query = parseQuery(source.slice(from % (source.length + 1)).slice(0, length));
        const content = indexTexts([source]).content.toLowerCase();
        for (const term of query.terms) {
          expect(` ${content} `).toContain(` ${term.slice(1, -1)} `);
        }
      }),
    );
  });
});

test('hidden text holds no letter or digit, and is given back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(hideText(value)).not.toMatch(/[\p{L}\p{N}]/u);
      expect(revealText(hideText(value))).toBe(value);
    }),
  );
});

describe('a query', () => {
  test.each([
    ['党建', ['"党建"']],
    ['新中轴片', ['"新中 中轴 轴片"']],
    ['片', ['"片"']],
    [' “百千万工程”为 ', ['"百千 千万 万工 工程"', '"为"']],
    ['1.2万', ['"1"', '"2万"']],
    ['，。', []],
    ['', []],
  ])('%j asks the index for %j', (input, terms) => {
    expect(parseQuery(input).terms).toEqual(terms);
  });
});
