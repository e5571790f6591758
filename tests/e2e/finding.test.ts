import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createRandom } from '../../src/lab/generate/random.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { searchRecord } from '../../src/site/search/model/report-blocks.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { tabTo } from '../support/keyboard.ts';
import { siteForTests } from '../support/site.ts';

const QUERY = '党建';
const CURRENT = 'mark[aria-current="true"]';
const BOX = 'find-bar input';
const SCREENS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

const { json } = openBuiltSite();
const [summary] = z.array(ReportSummarySchema).parse(json('data/reports.json'));
const id = summary?.id ?? '';
const texts = searchRecord(
  ReportSchema.parse(json(`data/reports/${id}.json`)),
).text.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));

/** At how many places a string stands, also where it overlaps itself. */
const count = (sought: string) =>
  texts.reduce((sum, text) => {
    const starts = Array.from({ length: text.length }, (_, offset) => offset);
    return sum + starts.filter((offset) => text.startsWith(sought, offset)).length;
  }, 0);

const site = siteForTests();
let page: Page;
beforeEach(async () => {
  page = await site.newPage();
  await page.goto(`${site.url}reports/${id}/`);
});

const status = () => page.locator('find-bar [role="status"]').innerText();
const foldings = async () =>
  (await page.locator('find-bar [data-foldings]').innerText()).replaceAll(
    /\s*\n\s*|(?<=。) /gu,
    '',
  );
const position = (number: number, total = count(QUERY)) => `第 ${number} 处，共 ${total} 处`;
const marked = async () => (await page.locator(CURRENT).allInnerTexts()).join('');
const parameters = () => new URL(page.url()).searchParams;
/** Id of the heading or paragraph with the current hit. */
const block = () =>
  page
    .locator(CURRENT)
    .first()
    .evaluate((mark) => mark.closest('[data-block]')?.id);
/** Whether the current hit is on the screen, and not behind the bar. */
const isInView = async () => {
  const bar = await page.locator('find-bar').boundingBox();
  const hit = await page.locator(CURRENT).first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return !!bar && !!hit && hit.y >= bar.y + bar.height && hit.y < height;
};

test('counts and marks strings of any kind as String.includes does, without a request', async () => {
  const random = createRandom('find in report');
  await page.locator(BOX).fill(QUERY);
  await expect.poll(status).toBe(position(1));
  const requests: string[] = [];
  page.on('request', (request) => {
    // Browsers look after the icon whenever the address changes.
    if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
  });
  for (let done = 0; done < 20;) {
    const text = random.pick(texts);
    const start = random.integer(0, text.length - 1);
    const sought = text.slice(start, start + random.integer(1, 6));
    // What is an operator or white space at an end is read otherwise.
    if (!/^[\p{L}\p{N}，。、]+$/u.test(sought)) continue;
    done += 1;
    await page.locator(BOX).fill(sought);
    await expect.poll(() => parameters().get('q')).toBe(sought);
    await expect.poll(status).toMatch(new RegExp(`，共 ${count(sought)} 处$`, 'u'));
    expect(await marked()).toBe(sought);
    const words = await page
      .locator('[data-block]')
      .evaluateAll((blocks) => blocks.map(({ textContent }) => textContent));
    expect(words).toEqual(texts);
  }
  expect(requests).toEqual([]);
});

test('is done with the keyboard alone, and gives the focus back', async () => {
  await tabTo(page, '.report-header a');
  const before = await page.locator('*:focus').getAttribute('href');
  await page.locator(BOX).focus();
  await page.keyboard.type(QUERY);
  await page.keyboard.press('Enter');
  await expect.poll(status).toBe(position(1));
  await page.keyboard.press('Enter');
  await expect.poll(status).toBe(position(2));
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(status).toBe(position(count(QUERY)));
  await page.keyboard.press('ArrowDown');
  await expect.poll(status).toBe(position(1));
  await tabTo(page, 'find-bar [data-step="1"]');
  await page.keyboard.press('Space');
  await expect.poll(status).toBe(position(2));

  await page.keyboard.press('Escape');
  expect(await page.locator('mark.hit').count()).toBe(0);
  expect(await page.locator(BOX).inputValue()).toBe('');
  expect(await page.locator('*:focus').getAttribute('href')).toBe(before);
  expect(parameters().has('q')).toBe(false);
});

test('can be reached with Tab, and leaves / to the switcher', async () => {
  await tabTo(page, BOX);
  await page.keyboard.type(QUERY);
  await expect.poll(status).toBe(position(1));
  await page.locator(BOX).blur();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').waitFor();
});

test('comes back to the same place after a reload and from a shared link', async () => {
  await page.locator(BOX).fill(QUERY);
  await expect.poll(status).toBe(position(1));
  const first = await block();
  while ((await block()) === first) await page.locator(BOX).press('Enter');
  const [place, words] = [await block(), await status()];
  const address = page.url();
  expect(address).toContain(`#${place ?? ''}`);

  await page.reload();
  await expect.poll(status).toBe(words);
  expect([await block(), await marked()]).toEqual([place, QUERY]);
  await expect.poll(isInView).toBe(true);

  const other = await site.newPage();
  await other.goto(address);
  await other.locator(CURRENT).first().waitFor();
  expect(await other.locator('find-bar [role="status"]').innerText()).toBe(words);
});

test('requires all words in the same paragraph and leaves out what is excluded', async () => {
  const wanted = texts.filter(
    (text) => text.includes('发展') && text.includes('建设') && !text.includes('党'),
  );
  expect(wanted.length).toBeGreaterThan(0);
  await page.locator(BOX).fill('发展 建设 -党');
  await page.locator(CURRENT).first().waitFor();
  const held = await page
    .locator('[data-block]:has(mark)')
    .evaluateAll((blocks) => blocks.map(({ textContent }) => textContent));
  expect(held).toEqual(wanted);
});

test('says which way of writing it takes for the same, and where there is nothing', async () => {
  await page.locator(BOX).fill('黨建');
  await expect.poll(status).toBe(position(1));
  await expect.poll(foldings).toBe(`另含简体写法 ${count(QUERY)} 处。不列入`);
  await page.locator(BOX).fill('子虚乌有先生');
  await expect.poll(status).toBe('本报告没有“子虚乌有先生”');
  expect(await page.locator('find-bar [data-step="1"]').isDisabled()).toBe(true);
});

test.each(SCREENS)(
  'leaves other ways of writing out on demand on $width × $height',
  async (size) => {
    await page.setViewportSize(size);
    await page.locator(BOX).fill('黨建');
    const off = page.locator('find-bar').getByRole('button', { name: '不列入' });
    await off.focus();
    await page.keyboard.press('Enter');
    await expect.poll(status).toBe('本报告没有“黨建”');
    expect(parameters().get('fold')).toBe('none');
    await page.reload();
    await expect.poll(foldings).toBe(`另有简体写法 ${count(QUERY)} 处，没有列入。一并列出`);
    await page.locator('find-bar').getByRole('button', { name: '一并列出' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(status).toBe(position(1));
    expect(await page.locator(BOX).evaluate((box) => box === document.activeElement)).toBe(true);
    await page.locator(BOX).fill(QUERY);
    await expect.poll(status).toBe(position(1));
    await expect.poll(() => parameters().get('fold')).toBeNull();
  },
);

// A browser takes long to lay so much out in a box; how long is not what is tested.
test('holds 100,000 characters of anything', { timeout: 240_000 }, async () => {
  site.errors.length = 0;
  for (const part of ['党', 'a|', '<b>"|-=（\u202e\ud800党']) {
    await page.locator(BOX).fill(part.repeat(100_000 / part.length), { timeout: 120_000 });
    await expect.poll(status).toMatch(/^本报告没有“/u);
    expect((await status()).length).toBeLessThan(60);
    expect(page.url().length).toBeLessThan(1_000);
    await page.locator(BOX).fill(QUERY);
    await expect.poll(status).toMatch(position(1));
  }
  expect(site.errors).toEqual([]);
});

test.each(SCREENS)('shows the hit below the bar on $width × $height', async (size) => {
  await page.setViewportSize(size);
  await page.locator(BOX).fill(QUERY);
  for (const number of [1, 2, 3]) {
    await expect.poll(status).toBe(position(number));
    await expect.poll(isInView).toBe(true);
    await page.locator(BOX).press('Enter');
  }
});

test('is not offered without JavaScript', async () => {
  const plain = await site.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site.url}reports/${id}/?q=${encodeURIComponent(QUERY)}`);
  expect(await plain.locator(BOX).isVisible()).toBe(false);
});
