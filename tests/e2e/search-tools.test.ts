import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { siteForTests } from '../support/site.ts';
import { downloadedText } from '../support/downloaded-text.ts';

const HIT = 'a.search-hit';

const site = siteForTests();

async function search(query: string, more = ''): Promise<Page> {
  const page = await site.newPage();
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}${more}`);
  await page
    .getByRole('main')
    .getByRole('status')
    .getByText(/^(?:共|没有)/u)
    .waitFor();
  return page;
}

const numberIn = async (page: Page, pattern: RegExp) =>
  Number(pattern.exec(await page.getByRole('main').getByRole('status').innerText())?.[1]);
const places = (page: Page) => numberIn(page, /共 (\d+) 处/u);

test('says which words stand together, and marks them all where the hit leads', async () => {
  const page = await search('党建 引领 -网格');
  expect(await page.locator('.search-why').innerText()).toContain('“党建”，又有“引领”，没有“网格”');
  for (const text of await page.locator(HIT).allInnerTexts()) {
    expect(text).toContain('党建');
    expect(text).toContain('引领');
    expect(text).not.toContain('网格');
  }
  await page.locator(HIT).first().click();
  await page.locator('mark.hit').first().waitFor();
  const marked = new Set(await page.locator('mark.hit').allInnerTexts());
  expect([...marked].join(' ')).toMatch(/党建/u);
  expect([...marked].join(' ')).toMatch(/引领/u);
});

test('finds no fewer in a scope that holds another; the scope stands in the address', async () => {
  const found: number[] = [];
  for (const scope of ['sentence', 'paragraph', 'section', 'report']) {
    const page = await search('党建 引领', `&scope=${scope}`);
    found.push(await places(page));
    expect(await page.locator('select[name="scope"]').inputValue()).toBe(scope);
  }
  // A run-in item is less than its paragraph, a section with several paragraphs is more.
  const [sentence = 0, paragraph = 0, section = 0, report = 0] = found;
  expect(sentence).toBeGreaterThan(0);
  expect(paragraph).toBeGreaterThanOrEqual(sentence);
  expect(report).toBeGreaterThanOrEqual(Math.max(paragraph, section));
});

test('shows as many hits as a facet promised, and goes back', async () => {
  const page = await search('发展');
  const before = await page.getByRole('main').getByRole('status').innerText();
  await page.locator('summary', { hasText: '缩小范围' }).click();
  const option = page.locator('select[name="year"] option').nth(1);
  const promised = Number(/（(\d+)）$/u.exec(await option.innerText())?.[1]);
  await page.locator('select[name="year"]').selectOption(await option.getAttribute('value'));
  await page.getByRole('main').getByRole('status').getByText('缩小范围前').waitFor();
  expect(await numberIn(page, /的 (\d+) 段/u)).toBe(promised);
  await expect.poll(() => page.locator(HIT).count()).toBe(promised);
  await page.goBack();
  await expect.poll(() => page.getByRole('main').getByRole('status').innerText()).toBe(before);
});

test('takes traditional characters for simplified ones, says so, and can be told not to', async () => {
  const page = await search('營商環境');
  expect(await places(page)).toBeGreaterThan(0);
  expect(await page.locator('.search-why').innerText()).toContain('简体写法');
  await page.getByRole('button', { name: '不列入' }).click();
  await page.getByRole('main').getByRole('status').getByText('没有哪一段含有').waitFor();
  expect(new URL(page.url()).searchParams.get('fold')).toBe('none');
  await page.getByRole('button', { name: '一并列出' }).click();
  await page.getByRole('main').getByRole('status').getByText('共').waitFor();
});

test('suggests what is found where the query is not', async () => {
  const page = await search('营商环境优化之极致');
  const suggestion = page.locator('.search-suggestions a').first();
  await suggestion.click();
  await page.locator(HIT).first().waitFor();
  expect(await places(page)).toBeGreaterThan(0);
});

test('is walked with the keys alone', async () => {
  const page = await search('营商环境');
  await page.keyboard.press('/');
  const isBox = () => document.activeElement?.matches('main input[type="search"]');
  expect(await page.evaluate(isBox)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const focused = page.locator(`${HIT}:focus`);
  const first = await page.locator(HIT).first().getAttribute('href');
  expect(await focused.getAttribute('href')).toBe(first);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/reports/**');
});

test('opens the switcher by / on a page without a search box of its own', async () => {
  const page = await site.newPage();
  await page.goto(`${site.url}about/`);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').waitFor();
});

test('saves every hit as a row with its source; what looks like a formula is text', async () => {
  const page = await search('+');
  const found = await places(page);
  await page.getByRole('button', { name: /^引用与下载（全部/u }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'CSV', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('搜索.csv');
  const rows = parse(await downloadedText(download), { bom: true, columns: true });
  expect(rows).toHaveLength(found);
  for (const row of rows as Record<string, string>[]) {
    expect(row.关键词).toBe("'+");
    expect(row.链接).toMatch(/^http.*\/reports\/[^#]+#[ps]-/u);
    expect(row.引文出处).toContain(row.链接);
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@-]/u);
  }
});

/** To draw so many broken characters takes a busy machine long. */
const TO_DRAW = { timeout: 120_000 };
test('holds an address of 100,000 characters of anything', { timeout: 240_000 }, async () => {
  const page = await search('党建');
  const query = '<b>"|-=（\u202e\ud800党'.repeat(10_000);
  const box = page.getByRole('main').getByRole('searchbox');
  await box.evaluate((input, value) => {
    if (input instanceof HTMLInputElement) input.value = value;
  }, query);
  await box.press('Enter', TO_DRAW);
  await page.getByRole('main').getByRole('status').getByText('没有哪一段含有').waitFor(TO_DRAW);
  expect(await page.locator('main b').count()).toBe(0);
});
