import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadAnalysisContext } from '../../src/corpus/analysis-context.ts';
import { pageRecords } from '../../src/build/page-records.ts';
import { indexedWords, phraseOf, runsOf } from '../../src/site/search/model/bigrams.ts';
import { seedReports } from '../support/seed-reports.ts';

const { taxonomy, indicators, paths } = loadAnalysisContext('/duidu/');
const records = pageRecords(seedReports(), { taxonomy, indicators: [...indicators] }, paths);

describe('the records of pages', () => {
  test('have one address each', () => {
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  test('name a place of every level once, with the units it lies in', () => {
    const places = records.filter(({ kind }) => kind === 'place');
    expect(places.filter(({ title }) => title === '广东省')).toHaveLength(1);
    expect(places.find(({ title }) => title === '江海街道')).toMatchObject({
      note: '广东省广州市海珠区',
      names: ['江海街道', '广东省广州市海珠区江海街道'],
    });
  });

  test('call an indicator by all its names', () => {
    const [indicator] = indicators;
    const record = records.find(({ url }) => url === paths.indicator(indicator?.id ?? ''));
    expect(record?.names).toEqual([indicator?.name, ...(indicator?.aliases ?? [])]);
  });
});

test('a phrase asks for words that follow each other in what is indexed', () => {
  const text = fc
    .array(fc.constantFrom(...'江海街道税收总额2024年Ab，（）'), { minLength: 1, maxLength: 12 })
    .map((characters) => characters.join(''));
  fc.assert(
    fc.property(text, fc.nat(11), fc.integer({ min: 1, max: 12 }), (name, from, length) => {
      const words = runsOf(name).flatMap(indexedWords);
      for (const run of runsOf(name.slice(from, from + length))) {
        const phrase = phraseOf(run).slice(1, -1).split(' ');
        const found = words.some((_, at) =>
          phrase.every((word, step) => words[at + step] === word),
        );
        expect(found).toBe(true);
      }
    }),
  );
});
