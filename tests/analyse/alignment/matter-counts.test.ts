import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { MatterTableSchema } from '../../../src/analyse/alignment/matter-words.ts';
import { createMatterCounter } from '../../../src/analyse/alignment/matter-counts.ts';
import { matterWords } from '../../support/seed-reports.ts';

const words = matterWords;
const names = Object.keys(words);
const count = createMatterCounter(words);
const named = (text: string): Record<string, number> =>
  Object.fromEntries([...count(text)].map(([matter, times]) => [names[matter] ?? '', times]));

test.each([
  ['深入开展走访企业、助企纾困活动', { 企业服务: 2 }],
  ['举办警示教育大会', { 正风肃纪: 1 }],
  ['关爱一老一小', { 养老: 1, 托幼儿童: 1 }],
  ['实施雨污分流，落实河长制', { 水治理: 2 }],
  ['今天天气很好', {}],
  ['', {}],
])('names the matters of %s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('counts the longest of the words that start at one place, and none inside it', () => {
  const counter = createMatterCounter({
    short: ['治安'],
    long: ['治安防控'],
    inner: ['防控'],
  });
  expect([...counter('治安防控和治安')]).toEqual([
    [1, 1],
    [0, 1],
  ]);
});

test('lists no word twice for one matter, and no word that is too short to be told apart', () => {
  for (const list of Object.values(words)) {
    expect(new Set(list).size).toBe(list.length);
    for (const word of list) expect(word.length).toBeGreaterThanOrEqual(2);
  }
});

test('counts no more words than the text has room for', () => {
  const texts = fc.array(fc.constantFrom(...Object.values(words).flat(), '的', '，', 'GDP'));
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const byMatter = [...count(text).values()].reduce((sum, times) => sum + times, 0);
      // One word may name two matters.
      expect(byMatter).toBeLessThanOrEqual(text.length);
    }),
  );
});

const table = MatterTableSchema.parse(
  parse(readFileSync('src/analyse/alignment/matter-words.yaml', 'utf8')),
);

test.each(Object.entries(table))('needs each word of %s, as its example shows', (matter, rows) => {
  for (const { word, example, counterExample } of rows) {
    const others = words[matter]?.filter((other) => other !== word) ?? [];
    const without = { ...words, [matter]: others };
    expect(named(example), example).toHaveProperty(matter);
    expect(createMatterCounter(without)(example), word).not.toEqual(count(example));
    if (counterExample !== undefined) {
      expect(counterExample).toContain(word);
      expect(named(counterExample), counterExample).not.toHaveProperty(matter);
    }
  }
});
