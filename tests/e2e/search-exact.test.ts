import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import type { Section } from '../../src/schema/section.ts';
import { openBuiltSite } from '../support/built-site.ts';
import type { SearchWorker } from '../../src/site/search/client/ask-worker.ts';
import { createRandom } from '../../src/lab/generate/random.ts';
import { siteForTests } from '../support/site.ts';

const { json } = openBuiltSite();
const reports = z
  .array(ReportSummarySchema)
  .parse(json('data/reports.json'))
  .map(({ id }) => ReportSchema.parse(json(`data/reports/${id}.json`)));

/** Every text that can be found, under the address that a hit leads to. */
const blocks = reports.flatMap(({ url, paragraphs, outline }) => [
  ...paragraphs.map(({ id, text }) => ({ address: `${url}#${id}`, text })),
  ...headings(outline).map(({ id, text }) => ({ address: `${url}#${id}`, text })),
]);

function headings(sections: readonly Section[]): { id: string; text: string }[] {
  return sections.flatMap(({ id, marker, title, inline, children }) => [
    ...(inline ? [] : [{ id, text: `${marker ?? ''}${title}` }]),
    ...headings(children),
  ]);
}

const terms = [
  ...[
    '党建',
    '营商环境',
    '百千万工程',
    '招商引资',
    '乡村振兴',
    '高质量发展',
    '城市更新',
    '旧村改造',
  ],
  ...['老旧小区改造', '垃圾分类', '河长制', '枫桥经验', '矛盾纠纷', '安全生产', '消防', '网格'],
  ...[
    '一老一小',
    '长者饭堂',
    '退役军人',
    '人大代表',
    '政协提案',
    '工青妇',
    '专精特新',
    '高新技术企业',
  ],
  ...[
    '固定资产投资',
    '社会消费品零售总额',
    '规上工业增加值',
    '同比增长',
    '全区第1',
    '“1310”',
    '1.2万平方米',
  ],
  ...['新中轴', '岭南天地', '非遗', '微改造', '党', '5G', 'AITO', 'IP', '不存在的词语'],
];
/** Hundreds more are asked without a browser in the tests of the model; here as many as one likes on demand. */
const RANDOM_QUERIES = Number(process.env.PROPERTY_RUNS ?? 60);
const LONGEST_QUERY = 12;

/** Strings of 1 to 12 Han characters that stand in the corpus. */
function randomQueries(): string[] {
  const runs = blocks.flatMap(({ text }) => text.match(/\p{Script=Han}+/gu) ?? []);
  const random = createRandom('search-exact');
  const below = (limit: number) => random.integer(0, limit - 1);
  return Array.from({ length: RANDOM_QUERIES }, () => {
    const run = runs[below(runs.length)] ?? '';
    const length = 1 + below(Math.min(LONGEST_QUERY, run.length));
    const start = below(run.length - length + 1);
    return run.slice(start, start + length);
  });
}

const containing = (query: string) =>
  blocks.filter(({ text }) => text.includes(query)).map(({ address }) => address);

const site = siteForTests();

describe('the search of the site', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage();
    await page.goto(`${site.url}search/`);
    await page.waitForFunction(() => customElements.get('report-search') !== undefined);
  });

  test('finds random strings and 40 terms exactly where String.includes does', async () => {
    const queries = [...terms, ...randomQueries()];
    const found = await page.evaluate(async (list) => {
      const element = document.querySelector('report-search');
      if (!element || !('worker' in element)) throw new Error('expected the search element');
      // The class of the element is not exported to the page.
      const worker = element.worker as SearchWorker;
      const answers: string[][] = [];
      for (const query of list) {
        const addresses: string[] = [];
        for (let read = 0, whole = false; !whole;) {
          const result = await worker.search(query, {}, read, 10, {});
          for (const { url, hits } of result.sections) {
            addresses.push(...hits.map(({ id }) => `${url}#${id}`));
          }
          read = result.read;
          whole = read >= result.records;
        }
        answers.push(addresses);
      }
      return answers;
    }, queries);
    queries.forEach((query, index) => {
      expect(found[index]?.toSorted(), query).toEqual(containing(query).toSorted());
    });
  });

  /** Asks by the box of the page; what it said before goes at once. */
  const ask = async (query: string) => {
    const box = page.getByRole('main').getByRole('searchbox');
    await box.fill(query);
    await box.press('Enter');
  };

  test.each(terms.slice(0, 12).concat('党', '1.2万平方米'))(
    'shows every hit of %s as a link',
    async (query) => {
      await ask(query);
      const links = () =>
        page
          .locator('a.search-hit')
          .evaluateAll((anchors) =>
            anchors.map((anchor) => new URL((anchor as HTMLAnchorElement).href)),
          )
          .then((urls) => urls.map(({ pathname, hash }) => `${pathname}${hash}`).toSorted());
      await expect.poll(links).toEqual(containing(query).toSorted());
    },
  );

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a script address', 'javascript:alert(1)'],
    ['an unpaired surrogate', 'a\ud800'],
    ['right-to-left marks', '\u202e党建\u200f'],
    ['operators of Pagefind', '"党建" -营商 +a:b'],
    ['operators without end', '党建 -'.repeat(20_000)],
    ['control characters', 'a\u0000\u0007b'],
    ['signs of regular expressions', '(党|建)[.*+?^$]{2}\\d'],
    ['a formula', '=HYPERLINK("http://example.org")'],
  ])('takes %s as text', async (_name, query) => {
    await ask(query);
    await page.getByRole('status').getByText('没有哪一段含有').waitFor();
    expect(await page.locator('a.search-hit').count()).toBe(0);
    expect(await page.locator('main img').count()).toBe(0);
  });
});
