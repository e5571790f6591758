import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { siteForTests } from '../support/site.ts';

const QUERY = '营商环境';
const HIT = 'main a[href*="/reports/"][href*="#"]';
/** Everything that is kept is loaded once more, beside the page. */
const KEEPING = 30_000;

const site = siteForTests();

/** A reader who has opened the home page once, long enough for the site to be kept. */
async function visit(): Promise<Page> {
  const page = await site.newPage({ serviceWorkers: 'allow' });
  await page.goto(site.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
    timeout: KEEPING,
  });
  return page;
}

const state = (page: Page) => page.locator('offline-notice').getByRole('status');

test('searches, checks a quote and opens what was read, without a network', async () => {
  const page = await visit();
  await page.goto(`${site.url}search/?q=${encodeURIComponent(QUERY)}`);
  const read = await page.locator(HIT).first().getAttribute('href');
  await page.locator(HIT).first().click();
  await page.locator('mark[aria-current="true"]').first().waitFor();
  expect(await state(page).innerText()).toBe('');

  await page.context().setOffline(true);
  await state(page).getByText('现在没有网络').waitFor();
  await page.goto(`${site.url}search/?q=${encodeURIComponent(QUERY)}`);
  await state(page).getByText('现在没有网络').waitFor();
  await page.locator(HIT).first().waitFor();
  expect(await page.locator(HIT).first().getAttribute('href')).toBe(read);
  expect(await axeProblems(page)).toEqual([]);
  await page.locator(HIT).first().click();
  await page.locator('mark[aria-current="true"]').first().waitFor();
  const sentence = (await page.locator('p[data-block]').nth(3).innerText()).slice(0, 40);

  await page.goto(`${site.url}quote/#q=${encodeURIComponent(sentence)}`);
  await page.getByRole('main').getByText('原样见于报告').waitFor();
});

test('names what was not kept, and shows it once there is a network again', async () => {
  const page = await visit();
  await page.context().setOffline(true);
  await page.goto(`${site.url}years/`);
  await page.getByRole('heading', { name: '离线时打不开这一页' }).waitFor();
  await page.context().setOffline(false);
  await page.reload();
  await page.getByRole('heading', { name: '按年份读' }).waitFor();
  expect(await state(page).innerText()).toBe('');
});

test('shows the kept site again at the second visit', async () => {
  const page = await visit();
  await page.context().setOffline(true);
  await page.goto(site.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('offline-notice [data-update]').isHidden()).toBe(true);
});
