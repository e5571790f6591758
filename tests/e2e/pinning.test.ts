import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { tabTo } from '../support/keyboard.ts';
import { openSite, type Site } from '../support/site.ts';

const summaries = z.array(ReportSummarySchema).parse(openBuiltSite().json('data/reports.json'));
const ids = summaries.slice(0, 2).map(({ id }) => id);
const HOSTILE_NOTE = '=1+1 <img src=x onerror=alert(1)> \u202e反';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Pins the first paragraph of a report without the mouse. */
async function pinFirstParagraph(page: Page, id: string): Promise<string> {
  await page.goto(`${site.url}reports/${id}/`);
  const button = page.locator('.report-paragraph .pin-button').first();
  await button.waitFor({ state: 'attached' });
  await page.locator('.report-paragraph .permalink').first().focus();
  await tabTo(page, '.pin-button');
  await page.keyboard.press('Space');
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  return (await page.locator('.report-paragraph > p').first().textContent())?.trim() ?? '';
}

const openPins = async (page: Page, state = '') => {
  await page.goto(`${site.url}pins/${state}`);
  await page.locator('pin-list[data-ready]').waitFor();
};
const quotes = async (page: Page) =>
  (await page.locator('.pin-item blockquote').allTextContents()).map((text) => text.trim());

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

describe.each([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])('$width px', (viewport) => {
  test('passages pinned by keyboard stay, can be shared, exported and removed', async () => {
    const first = await site.newPage({ viewport, acceptDownloads: true });
    const texts: string[] = [];
    for (const id of ids) texts.push(await pinFirstParagraph(first, id));
    expect(await first.locator('[data-pin-count]').textContent()).toContain('2');
    const page = await first.context().newPage();
    await first.close();
    await openPins(page);
    expect(await quotes(page)).toEqual(texts);

    await page.locator('textarea').first().fill(HOSTILE_NOTE);
    await page.getByRole('button', { name: '下移' }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => quotes(page)).toEqual(texts.toReversed());

    const markdown = await download(page, '导出 Markdown');
    expect(markdown).toContain('\\<img src=x onerror=alert(1)\\>');
    expect(markdown.match(/\[EB\/OL|\\\[EB\/OL/gu)).toHaveLength(2);
    const rows = z
      .array(z.array(z.string()))
      .parse(parse(await download(page, '导出 CSV'), { bom: true }));
    expect(rows).toHaveLength(3);
    expect(rows[1]?.[5]).toBe(texts[1]);
    expect(rows[2]?.[6]).toBe(`'${HOSTILE_NOTE}`);

    await page.getByRole('button', { name: '复制链接' }).click();
    const link = await page.locator('[data-part=address]').inputValue();
    const other = await site.newPage({ viewport });
    await pinFirstParagraph(other, ids[0] ?? '');
    await other.goto(link);
    await expect.poll(() => quotes(other)).toEqual(texts.toReversed());
    expect(await other.locator('.pin-note bdi').textContent()).toBe(HOSTILE_NOTE);
    expect(await other.locator('.pin-item img').count()).toBe(0);
    expect(await other.locator('[data-pin-count]').textContent()).toContain('1');
    await other.getByRole('button', { name: '加入我的夹子' }).click();
    await expect.poll(() => quotes(other)).toEqual(texts);
    await other.context().close();

    await page.getByRole('button', { name: '移除' }).first().click();
    await expect.poll(() => quotes(page)).toEqual(texts.slice(0, 1));
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => quotes(page)).toEqual(texts.toReversed());
    await page.context().close();
    expect(site.errors).toEqual([]);
  });
});

test('without JavaScript the link leads to a page that explains', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto(site.url);
  await page.getByRole('link', { name: '夹子' }).click();
  expect(await page.locator('main').innerText()).toContain('需要开启 JavaScript');
  await page.context().close();
});
