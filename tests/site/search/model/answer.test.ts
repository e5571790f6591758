import { beforeAll, describe, expect, test } from 'vitest';
import { Converter } from 'opencc-js/t2cn';
import { countTruth, findTruth, truthBlocks } from '../../../../src/lab/evaluate/search-truth.ts';
import { createRandom } from '../../../../src/lab/generate/random.ts';
import type { SearchFilters, SearchScope } from '../../../../src/schema/search.ts';
import {
  answer,
  type Answer,
  type SearchOptions,
} from '../../../../src/site/search/model/answer.ts';
import { readHits } from '../../../../src/site/search/model/hits.ts';
import { parseQuery, type Query } from '../../../../src/site/search/model/query.ts';
import type { Pattern, Shard } from '../../../../src/site/search/model/shard.ts';
import { exactQuery } from '../../../support/exact-query.ts';
import { indexReports } from '../../../support/search-shards.ts';
import { seedReports } from '../../../support/seed-reports.ts';

const RANDOM_STRINGS = Number(process.env.PROPERTY_RUNS ?? 150);
const reports = seedReports();
const blocks = truthBlocks(reports);
const random = createRandom('answer');
const simplify = Converter({ from: 't', to: 'cn' });
const EXACT: SearchOptions = { filters: {}, scope: 'paragraph', foldings: [] };
const addresses = (found: readonly { address: string }[]) => found.map(({ address }) => address);

let shards: Shard[];
beforeAll(async () => {
  // Two shards and more, so that what is added up over shards is tested too.
  shards = await indexReports(reports, 2);
});

const ask = (query: Query, options: Partial<SearchOptions> = {}) =>
  answer(shards, query, { ...EXACT, ...options }, simplify);

async function addressesOf(query: Query, options: Partial<SearchOptions> = {}): Promise<string[]> {
  const found = await ask(query, options);
  const pages = await Promise.all(
    found.reports.map(({ shard, report, matches }) => readHits(shard, report, matches)),
  );
  return pages.flat().flatMap(({ url, hits }) => hits.map(({ id }) => `${url}#${id}`));
}

/** Any string of the corpus, signs and spaces too. */
function randomString(longest: number): string {
  const { text } = random.pick(blocks);
  const start = random.integer(0, text.length - 1);
  return text.slice(start, start + random.integer(1, longest));
}

describe('one string', () => {
  test('is found exactly where String.includes finds it, signs and spaces too', async () => {
    for (let count = 0; count < RANDOM_STRINGS; count += 1) {
      const text = randomString(12);
      const expected = addresses(blocks.filter((block) => block.text.includes(text)));
      expect(await addressesOf(exactQuery(text)), text).toEqual(expected);
    }
  });

  test.each(['', '\ud800', '\u0000', '不存在的词语', '党建'.repeat(2_000), '党\n建'])(
    'that stands nowhere (%#) is found nowhere',
    async (text) => {
      expect((await ask(exactQuery(text))).reports).toEqual([]);
    },
  );

  test('is found where radicals stand that look like its characters', async () => {
    const printed = reports.map((report) => ({
      ...report,
      paragraphs: report.paragraphs.map((paragraph) => ({
        ...paragraph,
        text: paragraph.text.replaceAll('工', '⼯').replaceAll('民', '⺠'),
      })),
    }));
    const places = async (searched: Shard[]) =>
      (await answer(searched, exactQuery('工作'), EXACT, simplify)).reports.map(
        ({ report, matches }) => [report, matches.length],
      );
    expect(await places(await indexReports(printed, 2))).toEqual(await places(shards));
  });

  test('as long as a paragraph is found', async () => {
    const longest = blocks.reduce((a, b) => (a.text.length > b.text.length ? a : b));
    expect(await addressesOf(exactQuery(longest.text))).toEqual([longest.address]);
  });

  test('is found at every offset, also where occurrences overlap', async () => {
    const { totals } = await ask(exactQuery('区'));
    const all = blocks.reduce((sum, { text }) => sum + text.split('区').length - 1, 0);
    expect(totals.places).toBe(all);
    expect(totals.blocks).toBe(blocks.filter(({ text }) => text.includes('区')).length);
  });
});

const scopes: SearchScope[] = ['sentence', 'paragraph', 'section', 'report'];

describe.each(scopes)('two words in the same %s', (scope) => {
  test('are found where both stand, or one without the other', async () => {
    for (let count = 0; count < 60; count += 1) {
      const [first, second] = [randomString(3).trim(), randomString(2).trim()];
      if (first === '' || second === '' || first === second) continue;
      const both = { text: '', words: [[first], [second]], excluded: [] };
      expect(await addressesOf(both, { scope }), `${first} ${second}`).toEqual(
        addresses(findTruth(blocks, { words: [first, second], scope })),
      );
      const without = { text: '', words: [[first]], excluded: [second] };
      expect(await addressesOf(without, { scope }), `${first} -${second}`).toEqual(
        addresses(findTruth(blocks, { words: [first], excluded: [second], scope })),
      );
    }
  });
});

describe('an answer told in parts', () => {
  const told = async (text: string, options: Partial<SearchOptions> = {}) => {
    const parts: Answer[] = [];
    const whole = await answer(
      shards,
      parseQuery(text),
      { ...EXACT, ...options },
      simplify,
      (part) => {
        parts.push(part);
        return Promise.resolve(true);
      },
    );
    return { parts, whole };
  };

  test('begins as the whole does, and only grows', async () => {
    const { parts, whole } = await told('发展');
    expect(parts.length).toBeGreaterThan(0);
    for (const { reports: found, totals } of parts) {
      expect(found).toEqual(whole.reports.slice(0, found.length));
      expect(totals.places).toBeLessThan(whole.totals.places);
    }
  });

  test('asks first where the chosen place may be', async () => {
    const last = reports.at(-1)?.place?.code;
    const { parts, whole } = await told('发展', { filters: { place: last } });
    expect(parts[0]?.reports).toEqual(whole.reports);
  });

  test('ends where nobody waits for the rest', async () => {
    const stopped = answer(shards, exactQuery('发展'), EXACT, simplify, () =>
      Promise.resolve(false),
    );
    await expect(stopped).rejects.toThrow('nobody waits');
  });
});

test('a shard whose directory lacks a pair of the words is not asked', async () => {
  const opened: string[] = [];
  const watched = shards.map((shard) => ({
    ...shard,
    find: (pattern: Pattern) => {
      opened.push(pattern.text);
      return shard.find(pattern);
    },
  }));
  await answer(watched, parseQuery('发展 不存在的词语'), EXACT, simplify);
  expect(opened).toEqual([]);
});

describe('facets', () => {
  const filters: SearchFilters[] = [
    {},
    { place: '440000000000' },
    { year: 2023 },
    { status: 'plan', kind: 'heading' },
    { topic: 'party-building', place: '440100000000' },
  ];
  test.each(filters)('count what remains when a value is chosen, narrowed by %j', async (given) => {
    for (const text of ['发展', '党建', '区', '2023', '营商环境']) {
      const { counts, totals, unfiltered } = await ask(exactQuery(text), { filters: given });
      const found = findTruth(blocks, { words: [text], filters: given });
      expect(totals.blocks).toBe(found.length);
      expect(unfiltered.blocks).toBe(findTruth(blocks, { words: [text] }).length);
      for (const name of ['place', 'year', 'topic', 'status', 'kind'] as const) {
        const others = { ...given };
        Reflect.deleteProperty(others, name);
        const all = findTruth(blocks, { words: [text], filters: others });
        expect(counts[name], `${text} ${name}`).toEqual(countTruth(all)[name]);
      }
    }
  });
});

describe('foldings', () => {
  test('act by themselves only where nothing is found as typed', async () => {
    const typed = await ask(parseQuery('營商環境'), { foldings: 'auto' });
    expect(typed.totals.places).toBeGreaterThan(0);
    expect(typed.foldings).toEqual([
      { folding: 'traditional', active: true, places: typed.totals.places },
    ]);
    const exact = await ask(parseQuery('营商环境'), { foldings: 'auto' });
    expect(exact.foldings).toEqual([]);
    expect(exact.totals).toEqual(typed.totals);
  });

  test('add other widths, cases and numerals, each counted by itself', async () => {
    const wide = await ask(parseQuery('５Ｇ'), { foldings: ['width'] });
    expect(wide.totals.places).toBe((await ask(exactQuery('5G'))).totals.places);
    const small = await ask(parseQuery('aito'), { foldings: 'auto' });
    expect(small.foldings.map(({ folding }) => folding)).toEqual(['case']);
    const numeral = await ask(parseQuery('20大精神'), { foldings: 'auto' });
    expect(numeral.totals.places).toBe((await ask(exactQuery('二十大精神'))).totals.places);
  });

  test('never find a numeral inside a larger one', async () => {
    const { reports: found } = await ask(parseQuery('二十三'), { foldings: ['numeral'] });
    for (const { shard, report, matches } of found) {
      for (const { hits } of await readHits(shard, report, matches)) {
        for (const { text, matches: places } of hits) {
          for (const { start, end } of places) {
            expect(text.slice(start - 1, end + 1)).not.toMatch(/\d{3}|[\d.]23|23[\d.]/u);
          }
        }
      }
    }
  });

  test('do nothing when they are switched off', async () => {
    const off = await ask(parseQuery('營商環境'), { foldings: [] });
    expect(off.totals.places).toBe(0);
    expect(off.foldings).toMatchObject([{ folding: 'traditional', active: false }]);
  });
});
