import type { Page } from 'playwright-core';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { MetricSchema } from '../../src/schema/metric.ts';
import { ReportSchema } from '../../src/schema/report.ts';
import { z } from 'zod';
import { axeProblems } from '../support/axe.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { downloadedBytes } from '../support/downloaded-text.ts';
import { siteForTests } from '../support/site.ts';
import { readSheet } from '../support/spreadsheet.ts';

const site = siteForTests();
const { json } = openBuiltSite();
const ZUMIAO = 'foshan-chancheng-zumiao-2021';
const menu = (page: Page) => page.getByRole('dialog', { name: '引用与下载' });
const MOST_KEYS = 8;

/** Saves the table of the open menu as a spreadsheet. */
async function saveSheet(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu(page).getByRole('button', { name: 'XLSX', exact: true }).click(),
  ]);
  const [headings = [], ...rows] = await readSheet(await downloadedBytes(download));
  const column = (name: string) =>
    rows.map((row) => row[headings.findIndex(({ text }) => text === name)]?.text ?? '');
  return { name: download.suggestedFilename(), rows, column };
}

/** Copies the lines that embed what the menu is open for, and looks at what a frame then shows. */
async function embedded(page: Page, texts: readonly string[]): Promise<void> {
  await menu(page).getByRole('button', { name: '复制嵌入代码' }).click();
  await menu(page).getByText('已复制。').waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const frame = await site.newPage({ viewport: { width: 600, height: 480 } });
  await frame.goto(parseHTML(code).document.querySelector('iframe')?.src ?? '');
  const view = frame.locator('embed-view[aria-busy=false]');
  await view.waitFor();
  for (const text of [...texts, '来源：']) expect(await view.innerText()).toContain(text);
  expect(await axeProblems(frame)).toEqual([]);
  const back = await view.locator('a').last().getAttribute('href');
  expect((await frame.request.get(new URL(back ?? '', site.url).href)).ok()).toBe(true);
  await frame.close();
}

test('copies the citation of a sentence from the search with a few keys', async () => {
  const page = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${site.url}search/?q=${encodeURIComponent('营商环境')}`);
  const hit = page.locator('a.search-hit[data-kind=paragraph]').first();
  await hit.focus();
  let keys = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    keys += 1;
  };
  const isOnButton = () =>
    page.locator(':focus').evaluate((element) => element.matches('.take-button'));
  while (keys < MOST_KEYS && !(await isOnButton())) await press('Tab');
  await press('Enter');
  await menu(page).and(page.locator('[aria-busy=false]')).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await press('Enter');
  await menu(page).getByText('已复制。').waitFor();
  expect(keys).toBeLessThanOrEqual(MOST_KEYS);
  const [quote = '', reference = ''] = (
    await page.evaluate(() => navigator.clipboard.readText())
  ).split('\n');
  expect(quote).toMatch(/^“.*营商环境.*”$/u);
  const address = new URL((await hit.getAttribute('href')) ?? '', site.url);
  const isoToday = /\[\d{4}-\d{2}-\d{2}\]\. /u;
  expect(reference).toMatch(isoToday);
  expect(reference).toContain(`${address.origin}${address.pathname}${address.hash}.`);
  const report = ReportSchema.parse(
    json(`data/reports/${address.pathname.split('/').at(-2) ?? ''}.json`),
  );
  expect(report.paragraphs.some(({ text }) => text.includes(quote.slice(1, -1)))).toBe(true);
  expect(reference).toContain(`. ${report.title ?? ''}[EB/OL]. `);
  await page.keyboard.press('Escape');
  expect(await isOnButton()).toBe(true);
});

test('saves the numbers of a report as a spreadsheet in two clicks, as its table shows them', async () => {
  const page = await site.newPage({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(`${site.url}reports/${ZUMIAO}/`);
  await page.locator('.report-outline [data-take]').click();
  const { name, column } = await saveSheet(page);
  expect(name).toBe('祖庙街道-2021-数字.xlsx');
  const shown = page.locator('.report-metrics tbody tr');
  // It is laid out when it comes near; its text is there before.
  expect(column('名称')).toEqual(await shown.locator('th').allTextContents());
  expect(column('原文')).toEqual(await shown.locator('td:last-child').allTextContents());
  await page.keyboard.press('Escape');
  // A section and a number have their own menu, with what stands there.
  await page.locator('.report-heading .take-button').nth(1).focus();
  await page.keyboard.press('Enter');
  await menu(page).and(page.locator('[aria-busy=false]')).waitFor();
  await menu(page).getByRole('combobox').selectOption('ris');
  await expect.poll(() => menu(page).locator('.citation').innerText()).toMatch(/^TY {2}- ELEC/u);
  await page.keyboard.press('Escape');
  const number = page.locator('a.metric').first();
  await number.click();
  await page.locator('.number-card [data-take]').click();
  const one = await saveSheet(page);
  const quote = await number.innerText();
  expect(one.column('原文')).toEqual([quote]);
  await embedded(page, [quote, '祖庙街道']);
  expect(site.errors).toEqual([]);
});

test('saves what the pages of an indicator and of a place show', async () => {
  const metrics = z.array(MetricSchema).parse(json('data/metrics.json'));
  const page = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  for (const [address, isShown] of [
    ['indicators/gdp/', ({ indicator }: { indicator: string | null }) => indicator === 'gdp'],
    ['places/440604012000/', ({ report }: { report: string }) => report === ZUMIAO],
  ] as const) {
    await page.goto(site.url + address);
    await page.locator('main [data-take]').click();
    const { column } = await saveSheet(page);
    if (address.startsWith('indicators/')) await embedded(page, ['地区生产总值']);
    const links = metrics.filter(isShown).map(({ url }) => new URL(url, site.url).href);
    expect(column('链接').toSorted()).toEqual(links.toSorted());
  }
  expect(site.errors).toEqual([]);
});
