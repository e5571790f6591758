import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();

const box = (page: Page) => page.getByRole('dialog').getByRole('searchbox');
const entries = (page: Page) => page.getByRole('dialog').locator('li > a');

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await box(page).fill(query);
  await page.locator('site-switcher ul[aria-busy="false"]').waitFor();
}

describe('the switcher', () => {
  let home: Page;
  beforeAll(async () => {
    home = await site.newPage();
    await home.goto(site.url);
  });

  test.each([
    ['a name', '江海街道', '/places/'],
    ['a name without its unit', '江海', '/places/'],
    ['pinyin', 'jianghai', '/places/'],
    ['initials', 'jh', '/places/'],
    ['part of the pinyin', 'shaw', '/places/'],
    ['another name of an indicator', 'GDP', '/indicators/'],
    ['an indicator', '税收', '/indicators/'],
    ['a year', '2024', '/years/'],
  ])('puts the page first that %s means', async (_, query, folder) => {
    await ask(home, query);
    await expect.poll(() => entries(home).last().innerText()).toContain(query);
    await expect.poll(() => entries(home).first().getAttribute('href')).toContain(folder);
  });

  test('goes to 江海街道 in four keys', async () => {
    const page = await site.newPage();
    await page.goto(`${site.url}about/`);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('j');
    await page.keyboard.press('h');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/**');
    expect(await page.locator('h1').innerText()).toBe('江海街道');
  });

  test('leads to a heading within a report', async () => {
    const page = await site.newPage();
    await page.goto(site.url);
    await ask(page, '城市更新');
    const heading = page.getByRole('dialog').locator('li li a').first();
    const href = await heading.getAttribute('href');
    expect(href).toMatch(/\/reports\/[^/]+\/#s-/u);
    await heading.click();
    await page.waitForURL('**/reports/**');
  });

  test('walks by arrows, searches the full text last, and closes by Escape', async () => {
    const page = await site.newPage();
    await page.goto(site.url);
    await ask(page, '税收');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/search/?q=${encodeURIComponent('税收')}`);
    await page.goBack();
    await page.getByRole('button', { name: '找页面' }).click();
    await box(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => box(page).isVisible()).toBe(false);
  });

  test('says so where no page is called so, and takes markup for text', async () => {
    await ask(home, 'qqxxzz');
    await expect.poll(() => entries(home).count()).toBe(1);
    await home.getByRole('dialog').getByText('没有名称相合的页面').waitFor();
    const markup = '<img src=x onerror=alert(1)>';
    await ask(home, markup);
    await expect.poll(() => entries(home).last().innerText()).toContain(markup);
    expect(await home.getByRole('dialog').locator('img').count()).toBe(0);
  });

  test('says that the index was not loaded, and answers when it is there again', async () => {
    const page = await site.newPage();
    await page.route(/pagefind\//u, (route) => route.abort());
    await page.goto(site.url);
    await ask(page, '江海');
    await page.getByRole('dialog').getByText('没有加载成功').waitFor();
    await page.unroute(/pagefind\//u);
    await box(page).fill('江海街');
    await page.locator('site-switcher li a[href*="/places/"]').first().waitFor();
  });

  test('is accessible while open', async () => {
    await ask(home, '税收');
    expect(await axeProblems(home)).toEqual([]);
  });
});
