import { Converter } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../../src/lab/generate/random.ts';
import { answer } from '../../../../src/site/search/model/answer.ts';
import { searchTexts } from '../../../../src/site/search/find/find-in-texts.ts';
import { parseQuery } from '../../../../src/site/search/model/query.ts';
import { searchRecord } from '../../../../src/site/search/model/report-blocks.ts';
import { exactQuery } from '../../../support/exact-query.ts';
import { indexReports } from '../../../support/search-shards.ts';
import { seedReports } from '../../../support/seed-reports.ts';

const [report] = seedReports();
if (!report) throw new Error('expected a report');
const texts = searchRecord(report).text.sections.flatMap(({ blocks }) =>
  blocks.map(({ text }) => text),
);
const shards = await indexReports([report]);
const simplify = Converter({ from: 't', to: 'cn' });
const random = createRandom('find in texts');
const find = searchTexts(texts);

function randomString(longest: number): string {
  const text = random.pick(texts);
  const start = random.integer(0, text.length - 1);
  return text.slice(start, start + random.integer(1, longest));
}

/** Every offset at which a string stands, also where it overlaps itself. */
function offsetsIn(text: string, sought: string): number[] {
  return Array.from({ length: text.length }, (_, offset) => offset).filter((offset) =>
    text.startsWith(sought, offset),
  );
}

test('finds a string at every place where it stands, signs and spaces too', async () => {
  for (let count = 0; count < 200; count += 1) {
    const sought = randomString(8);
    const { matches } = await find(exactQuery(sought), simplify);
    expect(
      matches.map(({ block, start, end }) => [block, start, end]),
      sought,
    ).toEqual(
      texts.flatMap((text, block) =>
        offsetsIn(text, sought).map((offset) => [block, offset, offset + sought.length]),
      ),
    );
  }
});

describe('finds in the texts of a report what the index of the site finds in it', () => {
  const written = [
    '党建 引领',
    '党建 -引领',
    '"党建" 基层|社区',
    '党|党建 -网格',
    '營商環境',
    '１２',
    '十二',
    '2021年',
    'ＧＤＰ',
    'gdp',
    '十二 gdp',
    'g12',
    '2０2１年 營商',
    'A|',
    '-党建',
    '子虚乌有先生',
  ];
  const drawn = Array.from({ length: 40 }, () => `${randomString(3)} ${randomString(3)}`);

  test.each([...written, ...drawn])('%j', async (input) => {
    const query = parseQuery(input);
    const { matches, foldings } = await find(query, simplify);
    const expected = await answer(
      shards,
      query,
      { filters: {}, scope: 'paragraph', foldings: 'auto' },
      simplify,
    );
    expect(matches).toEqual(expected.reports.flatMap((found) => found.matches));
    expect(foldings).toEqual(expected.foldings);
    const exact = await find(query, simplify, []);
    expect(exact.foldings.filter(({ active }) => active)).toEqual([]);
  });
});

test.each(['党', 'a|', '党 ', '12', '"', '營'])(
  'of 100,000 characters of %j finds nothing',
  async (part) => {
    const query = parseQuery(part.repeat(100_000 / part.length));
    expect((await find(query, simplify)).matches).toEqual([]);
  },
);
