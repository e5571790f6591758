import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { writeSearchIndex } from '../../src/build/write-search-index.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { tabTo } from '../support/keyboard.ts';
import { siteForTests } from '../support/site.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const QUERY = '营商环境';
const NOTHING_FOUND = /没有|未找到/u;
/** Long pages take their time to scroll smoothly. */
const SCROLLING = { timeout: 8_000 };
const HIT = 'main a[href*="/reports/"][href*="#"]';

const { json } = openBuiltSite();
const reports = z
  .array(ReportSummarySchema)
  .parse(json('data/reports.json'))
  .map(({ id }) => ReportSchema.parse(json(`data/reports/${id}.json`)));
const paragraphs = reports.flatMap(({ id: report, paragraphs: list }) =>
  list.map((paragraph) => ({ ...paragraph, report })),
);

const site = siteForTests();

/** The words that the report's page marks as the hit that was opened. */
async function expectMarked(page: Page, query: string): Promise<void> {
  const current = page.locator('mark[aria-current="true"]');
  await current.first().waitFor();
  expect((await current.allInnerTexts()).join('')).toBe(query);
  const height = page.viewportSize()?.height ?? 0;
  const top = () =>
    current
      .first()
      .boundingBox()
      .then((box) => box?.y ?? -1);
  await expect.poll(top, SCROLLING).toBeGreaterThanOrEqual(0);
  await expect.poll(top, SCROLLING).toBeLessThan(height);
}

test('searches from the home page, opens a hit and sees it marked', async () => {
  const page = await site.newPage();
  await page.goto(site.url);
  await page.getByRole('main').getByRole('searchbox').fill(QUERY);
  await page.getByRole('main').getByRole('button', { name: '搜索' }).click();
  await page.locator(HIT).first().click();
  expect(new URL(page.url()).pathname).toContain('/reports/');
  await expectMarked(page, QUERY);

  await page.reload();
  await expectMarked(page, QUERY);
  await page.goBack();
  await page.locator(HIT).first().waitFor();
});

test('shows the first hits before all of the index is asked, and that it goes on', async () => {
  const query = '工作';
  const index = makeFolder();
  writeSearchIndex(reports, index, 3);
  const rest = Promise.withResolvers<undefined>();
  const page = await site.newPage();
  await page.route(/search-index\//u, async (route) => {
    const [, file = ''] = route.request().url().split('search-index/');
    if (file.startsWith('1/')) await rest.promise;
    await route.fulfill({ body: readFileSync(join(index, file)) });
  });
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);

  await page.locator('report-search[aria-busy="true"] .search-report').nth(2).waitFor();
  expect(await page.locator('.search-status').innerText()).toMatch(/^已找到 \d+ 处/u);
  expect(await page.getByRole('progressbar').getAttribute('max')).toBe('2');
  rest.resolve(undefined);
  await page.locator('report-search[aria-busy="false"]').waitFor();
  expect(await page.locator('.search-report').count()).toBe(5);
  const places = paragraphs.reduce((sum, { text }) => sum + text.split(query).length - 1, 0);
  const [, found] = /^共 (\d+) 处/u.exec(await page.locator('.search-status').innerText()) ?? [];
  expect(Number(found)).toBeGreaterThanOrEqual(places);
});

test('reaches every paragraph that holds the words of a search link', async () => {
  const page = await site.newPage();
  await page.goto(`${site.url}search/?q=${encodeURIComponent(QUERY)}`);
  await page.locator(HIT).first().waitFor();
  const wanted = paragraphs
    .filter(({ text }) => text.includes(QUERY))
    .map(({ report, id }) => `${report}#${id}`);
  const found = async () => {
    const links = await page
      .locator(HIT)
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
    return links.map((link) => link.replace(/^.*\/reports\/([^/]+)\/[^#]*(#.*)$/u, '$1$2'));
  };
  await expect.poll(found).toEqual(expect.arrayContaining(wanted));
});

test('says so where nothing is found', async () => {
  const page = await site.newPage();
  await page.goto(`${site.url}search/?q=${encodeURIComponent('子虚乌有先生')}`);
  await expect.poll(() => page.getByRole('main').innerText()).toMatch(NOTHING_FOUND);
  expect(await page.locator(HIT).count()).toBe(0);
});

test('shows words that look like markup as words', async () => {
  const page = await site.newPage();
  const query = '<img src=x onerror=alert(1)>';
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await expect.poll(() => page.getByRole('main').innerText()).toMatch(NOTHING_FOUND);
  expect(await page.getByRole('main').locator('img').count()).toBe(0);
});

test('can be done with the keyboard alone', async () => {
  const page = await site.newPage();
  await page.goto(site.url);
  await tabTo(page, 'main input[type="search"]');
  await page.keyboard.type(QUERY);
  await page.keyboard.press('Enter');
  await page.locator(HIT).first().waitFor();
  await tabTo(page, HIT);
  await page.keyboard.press('Enter');
  await expectMarked(page, QUERY);
});

test('offers the content first to who walks by Tab', async () => {
  const page = await site.newPage();
  await page.goto(site.url);
  await page.keyboard.press('Tab');
  expect(await page.locator('*:focus').innerText()).toBe('跳转到内容');
  await page.keyboard.press('Enter');
  expect(await page.locator('*:focus').evaluate((element) => element.tagName)).toBe('MAIN');
});
