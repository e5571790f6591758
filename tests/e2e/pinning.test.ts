import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pinsKey } from '../../src/site/pins/model/store.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { axeProblems } from '../support/axe.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { tabTo } from '../support/keyboard.ts';
import { siteForTests } from '../support/site.ts';
import { downloadedText } from '../support/downloaded-text.ts';

const summaries = z.array(ReportSummarySchema).parse(openBuiltSite().json('data/reports.json'));
const ids = summaries.slice(0, 2).map(({ id }) => id);
const HOSTILE_NOTE = '=1+1 <img src=x onerror=alert(1)> \u202e反';

const site = siteForTests();

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

/** Where the browser keeps the pins of the site. */
const storageKey = () => pinsKey(new URL(site.url).pathname);
const store = (page: Page, text: string) =>
  page.evaluate(([key, value]) => localStorage.setItem(key, value), [storageKey(), text] as const);

/** Id of a paragraph of a report. */
const firstParagraph = (id: string) =>
  ReportSchema.parse(openBuiltSite().json(`data/reports/${id}.json`)).paragraphs[0]?.id ?? '';

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
  return downloadedText(file);
}

describe.each([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])('$width px', (viewport) => {
  test('passages pinned by keyboard stay, can be shared, exported and removed', async () => {
    const first = await site.newPage({ viewport });
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

    await page.getByRole('button', { name: '移除' }).first().click();
    await expect.poll(() => quotes(page)).toEqual(texts.slice(0, 1));
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => quotes(page)).toEqual(texts.toReversed());
    expect(site.errors).toEqual([]);
  });
});

describe.each([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])('$width px', (viewport) => {
  test('what became of a pin is seen, and taken back by keyboard', async () => {
    const page = await site.newPage({ viewport });
    await pinFirstParagraph(page, ids[0] ?? '');
    const notice = page.locator('.pin-notice');
    const status = notice.getByRole('status');
    await expect.poll(() => status.innerText()).toBe('已夹下，共 1 条');
    expect(await status.isVisible()).toBe(true);
    expect(await axeProblems(page, { within: '.pin-notice' })).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => status.innerText()).toBe('已撤销');
    const button = page.locator('.pin-button').first();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('two tabs show the same pins, also after they are cleared and brought back', async () => {
    const reading = await site.newPage({ viewport });
    const text = await pinFirstParagraph(reading, ids[0] ?? '');
    const listing = await reading.context().newPage();
    await openPins(listing);
    expect(await quotes(listing)).toEqual([text]);
    await reading.locator('.report-paragraph .pin-button').nth(1).focus();
    await reading.keyboard.press('Enter');
    await expect.poll(() => quotes(listing)).toHaveLength(2);

    const before = await quotes(listing);
    const pressed = reading.locator('.pin-button[aria-pressed=true]');
    await listing.getByRole('button', { name: '清空' }).focus();
    await listing.keyboard.press('Enter');
    await expect.poll(() => quotes(listing)).toEqual([]);
    await expect.poll(() => pressed.count()).toBe(0);
    expect(await listing.locator('pin-list [role=status]').innerText()).toContain('已清空 2 条');
    await listing.keyboard.press('Enter');
    await expect.poll(() => quotes(listing)).toEqual(before);
    await expect.poll(() => pressed.count()).toBe(2);
    const focused = () => listing.evaluate(() => document.activeElement?.textContent.trim());
    await expect.poll(focused).toBe('复制链接');
  });

  test('a link joins pins and notes of others to the own ones, which stay as they are', async () => {
    const page = await site.newPage({ viewport });
    const text = await pinFirstParagraph(page, ids[0] ?? '');
    const own = await page.evaluate((key) => localStorage.getItem(key) ?? '', storageKey());
    await store(page, `${own}:我的`);
    const other = `pin=${ids[1] ?? ''}:${firstParagraph(ids[1] ?? '')}:theirs`;
    await openPins(page, `#${own}:theirs&${other}`);
    await page.getByRole('button', { name: '加入我的夹子' }).click();
    await expect.poll(async () => (await quotes(page))[0]).toBe(text);
    expect(await page.locator('textarea').first().inputValue()).toBe('我的');
    expect(await page.locator('textarea').nth(1).inputValue()).toBe('theirs');
    expect(await page.locator('pin-list [role=status]').innerText()).toBe(
      '已加入 1 条。1 条你原来就有，备注照旧。',
    );
  });
});

describe('a browser that keeps nothing', () => {
  test.each([
    [
      'is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
    [
      'forbids storage',
      () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    ],
  ])(
    'because it %s still pins for as long as the page is open, and says so',
    async (_, breakIt) => {
      const page = await site.newPage();
      await page.addInitScript(breakIt);
      await pinFirstParagraph(page, ids[0] ?? '');
      const status = page.locator('.pin-notice').getByRole('status');
      await expect.poll(() => status.innerText()).toContain('浏览器没有存下夹子');
      expect(await page.locator('[data-pin-count]').textContent()).toContain('1');
      await openPins(page, `#pin=${ids[1] ?? ''}:${firstParagraph(ids[1] ?? '')}`);
      await page.getByRole('button', { name: '加入我的夹子' }).click();
      await expect.poll(() => quotes(page)).toHaveLength(1);
      expect(await page.locator('pin-list [role=status]').innerText()).toContain('可以先复制链接');
    },
  );

  test('or holds what cannot be read shows what can, and goes on', async () => {
    const page = await site.newPage();
    await page.goto(site.url);
    const known = `pin=${ids[0] ?? ''}:${firstParagraph(ids[0] ?? '')}`;
    const stored = `{"pins":[&pin=&pin=%E0%A4%A&${known}&pin=${ids[0] ?? ''}:p-gone&pin=no-report:p-1`;
    await store(page, stored);
    await openPins(page);
    expect(await quotes(page)).toHaveLength(1);
    const items = page.locator('.pin-item');
    expect(await items.count()).toBe(3);
    expect(await items.nth(1).innerText()).toContain('已不在网站上');
    expect(await items.nth(1).getByRole('link', { name: '看这份报告' }).getAttribute('href')).toBe(
      `${new URL(site.url).pathname}reports/${ids[0] ?? ''}/`,
    );
    expect(await items.nth(2).innerText()).toContain('no-report');
    await items.nth(2).getByRole('button', { name: '移除' }).click();
    await expect.poll(() => items.count()).toBe(2);
  });
});

test('a finger, which does not hover, finds the button of every paragraph', async () => {
  const viewport = { width: 390, height: 844 };
  const page = await site.newPage({ viewport, hasTouch: true, isMobile: true });
  await page.goto(`${site.url}reports/${ids[0] ?? ''}/`);
  const button = page.locator('.report-paragraph .pin-button').first();
  await button.waitFor();
  expect(await button.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  await button.tap();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
});

test('without JavaScript the link leads to a page that explains', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto(site.url);
  await page.getByRole('link', { name: '夹子' }).click();
  expect(await page.locator('main').innerText()).toContain('需要开启 JavaScript');
});
