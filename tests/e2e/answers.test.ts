import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { MetricSchema } from '../../src/schema/metric.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { downloadedText } from '../support/downloaded-text.ts';
import { tabTo } from '../support/keyboard.ts';
import { siteForTests } from '../support/site.ts';

const { json } = openBuiltSite();
const reports = z.array(ReportSummarySchema).parse(json('data/reports.json'));
const [report] = reports;
const metrics = z.array(MetricSchema).parse(json('data/metrics.json'));
const indicator = metrics.find((metric) => metric.indicator !== null)?.indicator;
if (!report?.place || !indicator)
  throw new Error('expected a report with a place and an indicator');
const year = report.reviewYear ?? report.planYear ?? 0;

/** 垃圾分类 and a street that writes of it. */
function wordOfOneStreet() {
  const word = '垃圾分类';
  for (const { id, place } of reports) {
    const { paragraphs } = ReportSchema.parse(json(`data/reports/${id}.json`));
    if (place && paragraphs.some(({ text }) => text.includes(word))) {
      return { id, word, place: place.subdistrict ?? '' };
    }
  }
  throw new Error(`expected a report on ${word}`);
}

/** Where the first number or heading of the answer stands on each kind of page. */
const PAGES = [
  { address: `reports/${report.id}/`, answer: '.digest .tag' },
  { address: `places/${report.place.code}/`, answer: '.digest .tag' },
  { address: `indicators/${indicator}/`, answer: 'main section[aria-label] li a' },
  { address: `years/${year}/`, answer: '.said a' },
  { address: '', answer: 'main form select' },
];
const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
const SCREENS = [
  { ...wide, most: 420 },
  { ...narrow, most: 560 },
];

const site = siteForTests();
let page: Page;
beforeAll(async () => {
  page = await site.newPage();
});

const marked = () =>
  page
    .locator('.hit[aria-current]')
    .allInnerTexts()
    .then((texts) => texts.join(''));

test.each(PAGES)('"$address" answers within the first screen', async ({ address, answer }) => {
  await page.goto(site.url + address);
  for (const { most, ...size } of SCREENS) {
    await page.setViewportSize(size);
    const box = await page.locator(answer).first().boundingBox();
    expect(box?.y, `on a screen of ${size.width} pixels`).toBeLessThanOrEqual(most);
  }
});

test('an indicator says who states it and who does not before what it means', async () => {
  await page.goto(`${site.url}indicators/${indicator}/`);
  const said = await page.getByRole('main').innerText();
  const order = ['份写到', '未提及的报告', '放在一起看', '全部数值', '口径与叫法'].map((words) =>
    said.indexOf(words),
  );
  expect(order.filter((at) => at !== -1)).toEqual(
    order.filter((at) => at !== -1).toSorted((a, b) => a - b),
  );
  expect(order[0]).toBeGreaterThan(0);
  expect(order[4]).toBeGreaterThan(0);
});

test('the overview of checks has no heading without findings', async () => {
  await page.goto(`${site.url}checks/`);
  for (const section of await page.locator('main section').all()) {
    expect(await section.getByRole('listitem').count()).toBeGreaterThan(0);
  }
});

test('two places are chosen on the home page by keyboard, and stand side by side', async () => {
  await page.goto(site.url);
  await tabTo(page, 'select[name="a"]');
  await tabTo(page, 'select[name="b"]');
  await tabTo(page, 'form button');
  await page.keyboard.press('Enter');
  await page.waitForURL(/compare\/\?a=[^&]+&b=[^&]+$/u);
  await expect
    .poll(() => page.getByRole('main').getByRole('heading', { level: 2 }).count())
    .toBeGreaterThan(1);
});

test.each([
  { ...wide, folder: '', menu: '引用与下载', copied: /^已复制。$|^浏览器不让复制/u },
  { ...narrow, folder: '', menu: '引用与下载', copied: /^已复制。$|^浏览器不让复制/u },
  { ...wide, folder: 'en/', menu: 'Cite and download', copied: /^Copied\.$|not allow copying/u },
])(
  'by keyboard at $width px in "$folder" what a street says on a matter is found, read and cited',
  async ({ folder, menu: name, copied, ...size }) => {
    const { id, word, place } = wordOfOneStreet();
    await page.setViewportSize(size);
    await page.goto(site.url + folder);
    await tabTo(page, 'main input[name="q"]');
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    await page.locator('a.search-hit').first().waitFor();
    await tabTo(page, `a.search-hit[href*="/${folder}reports/${id}/"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${folder}reports/${id}/**`);
    await expect.poll(marked).toContain(word);
    await page.keyboard.press('c');
    const menu = page.getByRole('dialog', { name });
    await menu.and(page.locator('[aria-busy=false]')).waitFor();
    expect(await menu.locator('.citation').innerText()).toMatch(
      new RegExp(`${place}.+/${folder}reports/${id}/#`, 'su'),
    );
    await page.keyboard.press('Enter');
    await menu.getByText(copied).waitFor();

    // The other language has the same passage of the same report, marked for the same words.
    const { pathname, search, hash } = new URL(page.url());
    expect([search, hash]).not.toContain('');
    await page.keyboard.press('Escape');
    await page.locator('.finding > [lang]').focus();
    await page.keyboard.press('Enter');
    const path = pathname.slice(new URL(site.url).pathname.length);
    const other = folder ? path.slice(folder.length) : `en/${path}`;
    await page.waitForURL(site.url + other + search + hash);
    await expect.poll(marked).toContain(word);
  },
);

describe.each(SCREENS)('by keyboard at $width px', ({ width, height }) => {
  const size = { width, height };
  test('which streets state an indicator, and what may be compared, is said at once', async () => {
    await page.setViewportSize(size);
    await page.goto(site.url);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('税收');
    await page.locator('site-switcher ul[aria-busy="false"] a').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/indicators/**');
    expect(await page.locator('h1').innerText()).toContain('税收');
    const key = new URL(page.url()).pathname.split('/').at(-2);
    const stating = new Set(
      metrics.filter((metric) => metric.indicator === key).map((metric) => metric.report),
    );
    const answer = page.getByRole('region', { name: '谁写了多少' });
    const said = await answer.innerText();
    for (const { id, place } of reports) {
      const [before = '', after = ''] = said.split('未提及的报告');
      expect(stating.has(id) ? before : after).toContain(place?.subdistrict ?? '');
    }
    expect(said).toMatch(/可比的 \d+ 个里|没有两个能直接比大小/u);
    await tabTo(page, 'section[aria-label="谁写了多少"] li a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/reports/**');
  });

  test('one topic of three streets is compared, and the link shows the same to others', async () => {
    await page.setViewportSize(size);
    await page.goto(site.url);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('城市更新');
    const topic = page.locator('site-switcher ul[aria-busy="false"] a[href*="/topics/"]').first();
    await topic.waitFor();
    await topic.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/topics/**');
    await tabTo(page, 'main details:has(form) summary');
    await page.keyboard.press('Enter');
    for (let chosen = 0; chosen < 3; chosen++) {
      await tabTo(page, 'input[name="report"]');
      await page.keyboard.press('Space');
    }
    await tabTo(page, 'details form button');
    await page.keyboard.press('Enter');
    await page.locator('.compare-result:not([hidden])').waitFor();
    const heads = (shown: Page) => shown.locator('main h2').allInnerTexts();
    await expect.poll(() => heads(page).then(({ length }) => length)).toBeGreaterThan(0);
    await expect.poll(() => page.url()).toMatch(/a=.+&b=.+&c=.+&topic=urban-renewal/u);
    const other = await site.newPage();
    await other.goto(page.url());
    await other.locator('.compare-result:not([hidden])').waitFor();
    await expect.poll(() => heads(other)).toEqual(await heads(page));
  });
});

test('the picture of topics leads to what a report says, and is saved with title and source', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}topics/`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存 SVG' }).click();
  const drawing = await downloadedText(await saved);
  expect(drawing).toContain(await page.locator('figure h2').innerText());
  expect(drawing).toMatch(/数据：.+\/topics\//u);
  const dots = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存 PNG' }).click();
  expect((await dots).suggestedFilename()).toBe('topic-heat-map.png');
  await tabTo(page, '.heat-map .cell');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/reports\/[^/]+\/#[sp]-/u);
});
