import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { QuoteWorker } from '../../src/site/quote/client/ask-worker.ts';
import { evaluateQuotes } from '../../src/lab/evaluate/measure-quotes.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import type { QuoteAnswer } from '../../src/site/quote/model/check-quote.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { siteForTests } from '../support/site.ts';

const { json } = openBuiltSite();
const reports = z
  .array(ReportSummarySchema)
  .parse(json('data/reports.json'))
  .map(({ id }) => ReportSchema.parse(json(`data/reports/${id}.json`)));
/** The model has more of them in its own tests; here three times as many on demand. */
const TIMES = process.env.PROPERTY_RUNS === undefined ? 1 : 3;
const SAMPLE = {
  verbatim: 3 * TIMES,
  edited: 10 * TIMES,
  invented: 6 * TIMES,
  cut: 3 * TIMES,
  exchanged: 3 * TIMES,
  joined: 3 * TIMES,
};

/** A sentence with a percentage, and the paragraph that it stands in. */
const percentage = /[^。；，“”\s]{4,20}[1-9]\.[0-9]%/u;
const [source] = reports.flatMap(({ id, paragraphs }) =>
  paragraphs.flatMap(({ id: block, text }) => {
    const [sentence] = percentage.exec(text) ?? [];
    return sentence === undefined ? [] : [{ report: id, block, sentence }];
  }),
);

const site = siteForTests();

async function openPage(fragment = ''): Promise<Page> {
  const page = await site.newPage();
  await page.goto(`${site.url}quote/${fragment}`);
  await page.waitForFunction(() => customElements.get('quote-check') !== undefined);
  return page;
}

const verdict = (page: Page) => page.getByRole('main').getByRole('status');

async function check(page: Page, quote: string): Promise<void> {
  await page.getByLabel('要核验的文字').fill(quote);
  await page.getByRole('button', { name: '核验', exact: true }).click();
}

/** One page for what is asked by its box alone. */
let page: Page;
beforeAll(async () => {
  page = await openPage();
});

test('finds edited quotes over the built index, and calls no invented one exact', async () => {
  const ask = (quote: string): Promise<QuoteAnswer> =>
    page.evaluate((text) => {
      const element = document.querySelector('quote-check');
      if (!element || !('worker' in element)) throw new Error('expected the quote check');
      // The class of the element is not exported to the page.
      return (element.worker as QuoteWorker).check(text);
    }, quote);
  const score = await evaluateQuotes(reports, ask, SAMPLE);
  const wrong = Object.values(score).flatMap(({ mistakes }) => mistakes);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1);
  expect(score.invented.right).toBe(SAMPLE.invented);
});

test('says that a sentence stands as it is, and opens it marked', async () => {
  const page = await openPage();
  await check(page, source?.sentence ?? '');
  await verdict(page).getByText('原样见于报告').waitFor();
  await page.getByRole('link', { name: '打开原文并标出' }).first().click();
  const marks = page.locator('mark[aria-current="true"]');
  await marks.first().waitFor();
  expect((await marks.allInnerTexts()).join('')).toBe(source?.sentence);
  expect(page.url()).toContain(`#${source?.block ?? ''}`);
});

test('tells a changed number first, and shows the same after a reload', async () => {
  const sentence = source?.sentence ?? '';
  const page = await openPage();
  await check(page, sentence.replace(/[1-9]\.[0-9]%$/u, '77.7%'));
  const expectDifference = async () => {
    await verdict(page).getByText('数字不同').waitFor();
    const first = page.locator('.quote-match').first();
    const number = /[0-9.]+%$/u.exec(sentence)?.[0] ?? '';
    expect(await first.locator('.quote-differences').innerText()).toContain(
      `报告写 ${number}，引文写 77.7%`,
    );
    expect(await first.locator('del').count()).toBeGreaterThan(0);
    expect(await first.locator('ins').count()).toBeGreaterThan(0);
  };
  await expectDifference();
  await page.reload();
  await expectDifference();
});

test('sends the quote nowhere', async () => {
  const page = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const quote = `${source?.sentence ?? ''}此句后面是私下写的话`;
  await check(page, quote);
  await verdict(page).getByText('有出入').waitFor();
  expect(asked.length).toBeGreaterThan(0);
  for (const request of asked) {
    expect(decodeURIComponent(request)).not.toContain('私下写的话');
    expect(new URL(request.split(' ')[0] ?? '').origin).toBe(new URL(site.url).origin);
  }
});

test.each([
  ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>', '没有找到'],
  ['a script address', 'javascript:alert(1)', '没有找到'],
  ['an unpaired surrogate', 'a\ud800b', '没有找到'],
  ['right-to-left marks', '\u202e子虚乌有先生\u200f在此一游', '没有找到'],
  ['signs alone', '“……”，', '太短了'],
  ['100,000 characters', '建'.repeat(100_000), '太长了：共 100,000 字'],
  ['nothing', ' ', '请先贴入'],
])('takes %s as text', async (_name, quote, message) => {
  await check(page, quote);
  await verdict(page).getByText(message).waitFor();
  expect(await page.locator('main img, main script[src="x"]').count()).toBe(0);
});

test('opens from a shared link, and can be done with the keyboard alone', async () => {
  const page = await openPage(`#q=${encodeURIComponent(source?.sentence ?? '')}`);
  await verdict(page).getByText('原样见于报告').waitFor();
  await page.getByLabel('要核验的文字').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('子虚乌有先生在此一游');
  await page.keyboard.press('Control+Enter');
  await verdict(page).getByText('没有找到').waitFor();
  await page.goBack();
  await verdict(page).getByText('原样见于报告').waitFor();
  expect(site.errors).toEqual([]);
});
