import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIRST_REPORTS } from '../../src/site/search/client/worker-messages.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();

/** What the page says while an address does not answer, and once it answers again. */
interface Case {
  name: string;
  path: string;
  /** Addresses that do not answer at first. */
  blocked: RegExp;
  /** Where the page says what it is doing. */
  status: string;
  /** What the page must show in the end. */
  answer: string;
  retry: (page: Page) => Promise<void>;
}

const pressRetry = (page: Page) => page.getByRole('button', { name: '再试一次' }).click();

const cases: Case[] = [
  {
    name: 'the program of the search',
    path: 'search/?q=营商环境',
    blocked: /_astro\/search-worker-[^/]*\.js/u,
    status: 'report-search .search-status',
    answer: 'report-search .search-results a',
    retry: pressRetry,
  },
  {
    name: 'the index of the search',
    path: 'search/?q=营商环境',
    blocked: /search-index\//u,
    status: 'report-search .search-status',
    answer: 'report-search .search-results a',
    retry: pressRetry,
  },
  {
    name: 'the program of the explorer',
    path: 'metrics/?q=税收',
    blocked: /_astro\/explore-worker-[^/]*\.js/u,
    status: 'metric-explorer [role="status"]',
    answer: 'metric-explorer tbody[data-rows] tr',
    retry: pressRetry,
  },
  {
    name: 'the data of the explorer',
    path: 'metrics/?q=税收',
    blocked: /data\/explore\//u,
    status: 'metric-explorer [role="status"]',
    answer: 'metric-explorer tbody[data-rows] tr',
    retry: pressRetry,
  },
  {
    name: 'the program of the quote check',
    path: 'quote/#q=营商环境持续优化',
    blocked: /_astro\/quote-worker-[^/]*\.js/u,
    status: 'quote-check [role="status"]',
    answer: 'quote-check .quote-results li',
    retry: (page) => page.getByRole('button', { name: '核验' }).click(),
  },
];

describe.each(cases)('$name', ({ path, blocked, status, answer, retry }) => {
  test('says that it was not loaded, and answers when it is there again', async () => {
    const page = await site.newPage();
    await page.route(blocked, (route) => route.abort());
    await page.goto(site.url + path);
    await expect.poll(() => page.locator(status).innerText()).toContain('没有');
    expect(await page.locator(status).innerText()).toContain('网络');
    await page.unroute(blocked);
    await retry(page);
    await page.locator(answer).first().waitFor();
  });
});

test('says how much was found once the rest of it can be read again', async () => {
  const page = await site.newPage();
  const lastText = /search-index\/0\/text\/4/u;
  await page.route(lastText, (route) => route.abort());
  await page.goto(`${site.url}search/?q=企业`);
  const status = page.locator('report-search .search-status');
  await expect.poll(() => status.innerText()).toContain('网络');
  const shown = page.locator('report-search .search-report');
  expect(await shown.count()).toBe(FIRST_REPORTS);
  await page.unroute(lastText);
  await pressRetry(page);
  await expect.poll(() => shown.count()).toBe(5);
  await expect.poll(() => status.innerText()).toContain('5 份报告');
});

test('tells a fault of the program from a missing network', async () => {
  const page = await site.newPage();
  await page.route(/search-index\/.*table/u, (route) =>
    route.fulfill({ status: 200, body: 'not a table' }),
  );
  await page.goto(`${site.url}search/?q=营商环境`);
  await expect
    .poll(() => page.locator('report-search .search-status').innerText())
    .toContain('程序出错');
});
