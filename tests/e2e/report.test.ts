import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { flattenSections } from '../../src/schema/section-tree.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { tabTo } from '../support/keyboard.ts';
import { siteForTests } from '../support/site.ts';

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
const STEPS = [120, 500, 1_300, 4_000];

const { json } = openBuiltSite();
const reports = z.array(ReportSummarySchema).parse(json('data/reports.json'));
const [longest] = reports.toSorted((a, b) => b.counts.characters - a.counts.characters);
if (!longest) throw new Error('expected a report');
const report = ReportSchema.parse(json(`data/reports/${longest.id}.json`));
const address = `reports/${longest.id}/`;

const site = siteForTests();
let page: Page;
async function open(path: string, viewport = SCREENS[1]) {
  page = await site.newPage(viewport && { viewport });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
}

const marked = () =>
  page.evaluate(
    () => document.querySelector('.report-outline a[aria-current]')?.getAttribute('href') ?? null,
  );
/** What a reader would say is being read: the last section whose start is at the top, or above it. */
const read = () =>
  page.evaluate(() => {
    const root = document.documentElement;
    const left = root.scrollHeight - innerHeight - scrollY;
    // Only the last screen has no top to come to.
    if (left < innerHeight) return undefined;
    const bar = Number.parseFloat(getComputedStyle(root).scrollPaddingBlockStart);
    const starts = [...document.querySelectorAll<HTMLAnchorElement>('.report-outline li > a')].map(
      ({ hash }) => ({ hash, top: startOf(hash) - bar }),
    );
    function startOf(hash: string) {
      const section = document.getElementById(decodeURIComponent(hash.slice(1)));
      return (section?.closest('.report-heading') ?? section)?.getBoundingClientRect().top ?? 0;
    }
    // Of what begins right at the line any answer is right.
    const above = starts.findLast(({ top }) => top <= 32)?.hash ?? null;
    const near = starts.filter(({ top }) => top > 32 && top <= 64).map(({ hash }) => hash);
    return [above, ...near];
  });

describe.each(SCREENS)('at $width × $height', (viewport) => {
  test('the outline follows jumps of any length, down and up, and fast scrolling', async () => {
    await open(address, viewport);
    const expectMarked = async () => {
      const expected = await read();
      if (expected) await expect.poll(async () => expected.includes(await marked())).toBe(true);
    };
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const step of STEPS) {
      const stops = Array.from({ length: Math.ceil(height / step) }, (_, index) => index * step);
      const some = stops.filter((_, index) => index % Math.ceil(stops.length / 12) === 0);
      for (const stop of [...some, ...some.toReversed()]) {
        await page.evaluate((top) => scrollTo(0, top), stop);
        await expectMarked();
      }
    }
    for (const end of [20_000, 3_000, 9_000]) {
      const from = await page.evaluate(() => scrollY);
      for (let part = 1; part <= 30; part += 1) {
        await page.evaluate((top) => scrollTo(0, top), from + ((end - from) * part) / 30);
      }
      await expectMarked();
    }
  });

  test('a choice in the outline is the one that is marked', async () => {
    await open(address, viewport);
    const outline = page.locator('.report-outline');
    for (const section of flattenSections(report.outline).slice(0, 12)) {
      const link = outline.locator(`a[href$="#${section.id}"]`);
      if (!(await link.isVisible())) await outline.locator('summary').click();
      await link.click();
      await expect.poll(marked).toBe(`#${section.id}`);
    }
  });

  test('a number shows what it is in place, by key and by touch', async () => {
    await open(address, viewport);
    const [metric] = report.metrics.filter(({ kind }) => kind === 'growth');
    if (!metric) throw new Error('expected a growth');
    const fragment = metric.url.split('#')[1] ?? '';
    const number = page.locator(`[id="${fragment}"]`);
    const card = page.getByRole('dialog', { name: '这个数' });
    await number.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await number.click();
    await card.waitFor();
    const shown = (await card.innerText()).replaceAll(/\s+/gu, ' ');
    for (const words of [metric.label, metric.value < 0 ? '下降' : '增长', metric.quote]) {
      expect(shown).toContain(words);
    }
    expect(await card.locator('mark').innerText()).toBe(metric.quote);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
    const box = await card.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= viewport.width).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    await number.focus();
    await page.keyboard.press('Enter');
    await card.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card.waitFor({ state: 'hidden' });
    expect(page.url()).toContain(`#${fragment.replace(/^m-/u, 'r-')}`);
  });

  test('what a place promised for a year is two choices from the list of years', async () => {
    const promising = reports.find(
      ({ planYear, reviewYear }) => planYear !== null && reviewYear !== null,
    );
    if (!promising) throw new Error('expected a report with a plan');
    await open('years/', viewport);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: `${promising.planYear}年` }).click();
    const name = promising.place?.subdistrict ?? '';
    await main.getByRole('link', { name: `${name} 计划${promising.planYear}年` }).click();
    await page.waitForURL(/#plan$/u);
    const { outline } = ReportSchema.parse(json(`data/reports/${promising.id}.json`));
    const plan = outline.find(({ status }) => status === 'plan');
    const start = page.locator(`[id="${plan?.id ?? ''}"]`);
    await expect
      .poll(() =>
        start.boundingBox().then((box) => box && box.y > 0 && box.y < viewport.height / 3),
      )
      .toBe(true);
  });
});

test('on a phone the bar stays, names the section, and leads back by keyboard', async () => {
  await open(address, SCREENS[0]);
  await page.evaluate(() => scrollTo(0, 9_000));
  const bar = page.locator('.report-outline');
  await expect.poll(() => bar.boundingBox().then((box) => box?.y)).toBe(0);
  const name = (await bar.locator('a[aria-current]').innerText()).trim();
  const summary = bar.locator('summary');
  await expect.poll(async () => (await summary.innerText()).includes(name.slice(-6))).toBe(true);
  await summary.focus();
  await page.keyboard.press('Enter');
  await bar.locator('.panel').waitFor();
  await page.keyboard.press('Escape');
  await bar.locator('.panel').waitFor({ state: 'hidden' });
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  const last = report.outline.at(-1)?.id ?? '';
  await tabTo(page, `.report-outline a[href="#${last}"]`);
  await page.keyboard.press('Enter');
  await expect.poll(marked).toBe(`#${last}`);
  await bar.locator('.panel').waitFor({ state: 'hidden' });
});

test.each(SCREENS)('finds and cites from the middle of a report ($width)', async (viewport) => {
  await open(address, viewport);
  await page.evaluate(() => scrollTo(0, 5_000));
  await expect.poll(async () => (await marked()) !== null).toBe(true);
  await page.getByRole('button', { name: '在本报告中查找' }).click();
  const box = page.locator('find-bar input');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  const top = await box.boundingBox();
  expect(top && top.y >= 0 && top.y < viewport.height / 2).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(5_000);
  await page.locator('.report-outline [data-take]').click();
  const cited = page.getByRole('dialog', { name: '引用与下载' });
  await cited.and(page.locator('[aria-busy=false]')).waitFor();
  expect(await cited.innerText()).toContain(
    `${page.url().split('#')[0] ?? ''}${(await marked()) ?? ''}`,
  );
});

test('numbers lead to the table, and all parts are there, without JavaScript', async () => {
  page = await site.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto(site.url + address);
  const number = page.locator('.metric').first();
  await number.click();
  expect(page.url()).toContain('#r-');
  expect(await page.locator('.report-outline [data-tools]').isVisible()).toBe(false);
});

test('half-width marks are drawn wide, and all that a reader sets shows at once and stays', async () => {
  const withMarks = reports.find(({ id }) => {
    const { paragraphs, metrics } = ReportSchema.parse(json(`data/reports/${id}.json`));
    const isMarked = paragraphs.some(({ text }) => /\p{Script=Han},\p{Script=Han}/u.test(text));
    return isMarked && metrics.length > 0;
  });
  if (!withMarks) return;
  await open(`reports/${withMarks.id}/`, { width: 1440, height: 900 });
  const shown = async () => ({
    mark: (await page.locator('.report-paragraph i').first().boundingBox())?.width ?? 0,
    // The widest paragraph fills its line.
    ...(await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('.report-paragraph > p')];
      const metric = document.querySelector('.report-paragraph .metric');
      if (!metric) throw new Error('expected a number that is marked');
      return {
        width: Math.max(...paragraphs.map((each) => each.getBoundingClientRect().width)),
        size: Number.parseFloat(getComputedStyle(metric).fontSize),
        line: getComputedStyle(metric).textDecorationLine,
        scheme: getComputedStyle(document.body).colorScheme,
      };
    })),
  });
  const before = await shown();
  expect(before.line).toBe('underline');
  expect(await page.locator('.report-paragraph i').first().innerText()).toMatch(/^[,;:!?]$/u);
  await page.keyboard.press('?');
  const settings = page.getByRole('dialog', { name: '阅读设置与按键' });
  const set = (name: string, option: string) => settings.getByLabel(name).selectOption(option);
  await set('正文宽度', '窄');
  const narrow = await shown();
  expect(narrow.width).toBeLessThan(before.width * 0.9);
  await set('正文字号', '特大');
  await set('正文里的数', '不加标记');
  await set('半角标点', '照原文半角');
  await set('配色', '深色');
  const after = await shown();
  expect(after.size).toBeGreaterThan(before.size * 1.2);
  expect(after.line).toBe('none');
  expect(after.mark / after.size).toBeLessThan((before.mark / before.size) * 0.7);
  expect(after.scheme).toBe('dark');
  await page.reload();
  await expect.poll(shown).toEqual(after);
});

test('follows the reading where the fragment of the address is broken', async () => {
  await open(`${address}#%`);
  await page.keyboard.press('End');
  await expect.poll(marked).not.toBe(null);
});
