import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { METRICS_PER_PAGE } from '../../src/build/gather-data.ts';
import { createPaths } from '../../src/paths.ts';
import { MetricSchema, type Metric } from '../../src/schema/metric.ts';
import { axeProblems } from '../support/axe.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { tabTo } from '../support/keyboard.ts';
import { downloadedText } from '../support/downloaded-text.ts';
import { siteForTests } from '../support/site.ts';

const { json, base } = openBuiltSite();
const metrics = z.array(MetricSchema).parse(json('data/metrics.json'));
const isGrowth = (metric: Metric) =>
  metric.kind === 'growth' && metric.unit === '%' && metric.value > 10;

/** A worker starts and reads before the first answer. */
const READING = { timeout: 10_000 };

const site = siteForTests();
let page: Page;
beforeAll(async () => {
  page = await site.newPage();
});

const open = async (query = '') => {
  await page.goto(`${site.url}metrics/${query}`);
  await expectFound(/符合条件 [\d,]+ 个/u);
};
const status = () => page.locator('metric-explorer [role=status]');
const expectFound = async (words: RegExp) => {
  await expect.poll(() => status().innerText(), READING).toMatch(words);
  await page.locator('metric-explorer[aria-busy="false"]').waitFor();
};
const expectCount = (count: number) => expectFound(new RegExp(`符合条件 ${count} 个`, 'u'));
const rows = () => page.locator('metric-explorer tbody[data-rows] tr');
const values = () =>
  rows()
    .locator('data')
    .evaluateAll((all) => all.map((data) => Number(data.getAttribute('value'))));
const box = () => page.getByRole('searchbox', { name: '词语或数的条件' });
const download = async () => {
  await page.getByRole('button', { name: /^引用与下载（/u }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'JSON', exact: true }).click(),
  ]);
  await page.keyboard.press('Escape');
  const rows: unknown = JSON.parse(await downloadedText(file));
  return z.array(z.object({ url: z.string(), value: z.number() })).parse(rows);
};
const taken = (all: readonly Metric[]) =>
  all.map(({ url, value }) => ({ url: new URL(url, site.url).href, value }));

test('types a condition, sorts, reloads, goes back, and takes the rows away', async () => {
  const expected = metrics.filter(isGrowth);
  await open();
  await expectCount(metrics.length);
  await box().fill('增长 > 10%');
  await expectCount(expected.length);
  await box().press('Enter');
  expect(await page.locator('[data-chips]').innerText()).toBe('增长 > 10%');
  expect(new URL(page.url()).searchParams.get('q')).toBe('增长 > 10%');

  const sort = page.getByRole('button', { name: '数值' });
  await sort.click();
  const falling = expected.map(({ value }) => value).sort((a, b) => b - a);
  await expect.poll(values, READING).toEqual(falling);
  await expect
    .poll(() => page.getByRole('columnheader', { name: '数值' }).getAttribute('aria-sort'), READING)
    .toBe('descending');
  await page.reload();
  await expect.poll(values, READING).toEqual(falling);
  expect(await box().inputValue()).toBe('增长 > 10%');

  await page.goBack();
  await expect.poll(values, READING).toEqual(expected.map(({ value }) => value));
  expect(await download()).toEqual(taken(expected));
  await page.goBack();
  await expectCount(metrics.length);
  expect(await box().inputValue()).toBe('');
  await page.goForward();
  await expectCount(expected.length);
});

test('lists first what is called so, by its own name or another', async () => {
  for (const [query, indicator] of [
    ['税收', '税收总额'],
    ['GDP', '地区生产总值'],
  ]) {
    await open(`?q=${encodeURIComponent(query ?? '')}`);
    expect(await rows().first().locator('th').innerText()).toContain(indicator);
  }
});

test('hides what is less sure', async () => {
  await open();
  await page.locator('summary', { hasText: '缩小范围' }).click();
  await page.getByRole('combobox', { name: '把握' }).selectOption('0.9');
  const sure = metrics.filter(({ confidence }) => confidence >= 0.9);
  expect(sure.length).toBeLessThan(metrics.length);
  await expectCount(sure.length);
  expect(new URL(page.url()).searchParams.get('confidence')).toBe('0.9');
  expect(await page.locator('[data-chosen]').innerText()).toBe('（已选 1 项）');
});

test('takes all numbers away', async () => {
  await open();
  expect(await page.getByRole('button', { name: /^引用与下载（/u }).innerText()).toContain(
    `（${metrics.length} 行）`,
  );
  expect(await download()).toEqual(taken(metrics));
});

test('leads from a row to its number, marked in its sentence', async () => {
  await open(`?q=${encodeURIComponent('增长 > 10%')}`);
  const first = metrics.find(isGrowth);
  expect(await rows().first().locator('mark').innerText()).toBe(first?.quote);
  await rows().first().locator('.explore-value a').click();
  await page.waitForURL(`**${first?.url ?? ''}`);
  expect(await page.locator(':target').innerText()).toBe(first?.quote);
});

test('takes out one condition of several', async () => {
  await open(`?q=${encodeURIComponent('企业 > 100 2023')}&kind=amount`);
  const chips = page.locator('[data-chips] button');
  expect(await chips.allInnerTexts()).toEqual([
    '名称或原句含“企业”',
    '数值 > 100',
    '时期含 2023',
    '类型：总量',
  ]);
  await chips.nth(1).click();
  await expect.poll(() => chips.count(), READING).toBe(3);
  expect(new URL(page.url()).searchParams.get('q')).toBe('企业 2023');
  await chips.nth(2).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('kind'), READING).toBe(null);
});

test('finds a place by what is typed of its name', async () => {
  await open();
  await page.locator('summary', { hasText: '缩小范围' }).click();
  const place = page.getByRole('combobox', { name: '地区' });
  await place.fill('番禺区');
  await place.press('Enter');
  const expected = metrics.filter(({ report }) => report.startsWith('guangzhou-panyu'));
  await expectCount(expected.length);
  expect(new URL(page.url()).searchParams.get('place')).toBe('440113000000');
  expect(await place.inputValue()).toBe('广东省广州市番禺区');
  await place.fill('没有这个地方');
  await place.press('Tab');
  expect(await page.getByRole('alert').innerText()).toContain('没有叫“没有这个地方”的地区');
});

test('lists each row once where the names of places come while rows are shown', async () => {
  const slow = await site.newPage();
  await slow.addInitScript(() => {
    // As in Safari, every row takes a turn, and the names come after the first rows.
    Object.defineProperty(window, 'scheduler', { value: undefined });
    let time = 0;
    performance.now = () => (time += 100);
    const rows = new Promise<void>((resolve) => {
      new MutationObserver(() => {
        if (document.querySelector('tbody[data-rows] tr')) resolve();
      }).observe(document, { childList: true, subtree: true });
    });
    const fetchNow = window.fetch.bind(window);
    window.fetch = async (address, options) => {
      const answer = await fetchNow(address, options);
      if (answer.url.endsWith('places.json')) await rows;
      return answer;
    };
  });
  await slow.goto(`${site.url}metrics/?place=440113000000`);
  const count = metrics.filter(({ report }) => report.startsWith('guangzhou-panyu')).length;
  await slow.getByRole('button', { name: '地区：广东省广州市番禺区' }).waitFor();
  await slow.locator('metric-explorer[aria-busy="false"]').waitFor();
  expect(await slow.locator('metric-explorer tbody[data-rows] tr').count()).toBe(
    Math.min(100, count),
  );
});

test('counts an option by the rows that choosing it gives', async () => {
  await open(`?q=${encodeURIComponent('企业')}`);
  await page.locator('summary', { hasText: '缩小范围' }).click();
  const unit = page.getByRole('combobox', { name: '单位' });
  const option = await unit.locator('option').nth(1).innerText();
  const count = /（(?<count>[\d,]+)）/u.exec(option)?.groups?.count;
  await unit.selectOption({ index: 1 });
  await expectCount(Number(count));
});

test('says what to drop where nothing is found', async () => {
  await open(`?q=${encodeURIComponent('税收 >= 9000亿元')}&status=actual`);
  await expectCount(0);
  expect(await page.getByText('没有符合全部条件的数。').isVisible()).toBe(true);
  const drop = page.getByRole('button', { name: /去掉“数值 ≥ 9,000亿元”：\d+ 个/u });
  const count = /：(?<count>\d+) 个/u.exec(await drop.innerText())?.groups?.count;
  await drop.click();
  await expectCount(Number(count));
});

test('says that units are mixed before their values are compared', async () => {
  await open('?sort=-value');
  await expect.poll(() => page.locator('[data-units]').innerText(), READING).toContain('种单位');
  await page.locator('summary', { hasText: '缩小范围' }).click();
  await page.getByRole('combobox', { name: '单位' }).selectOption('%');
  await expect.poll(() => page.locator('[data-units]').textContent(), READING).toBe('');
});

test('turns pages, each with an address', async () => {
  await open('?sort=label');
  await page.getByRole('link', { name: '下一页' }).click();
  await expectFound(/列第 101—200 个/u);
  expect(new URL(page.url()).search).toBe('?sort=label&page=2');
  await page.goBack();
  await expectFound(/列第 1—100 个/u);
});

test('can be used with the keyboard alone', async () => {
  await open();
  await tabTo(page, 'metric-explorer input[type=search]');
  await page.keyboard.type('下降 > 5%');
  const falls = metrics.filter(
    ({ kind, unit, value }) => kind === 'growth' && unit === '%' && value < -5,
  );
  await expectCount(falls.length);
  await tabTo(page, '[data-sort=value] button');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url(), READING).toContain('sort=-value');
  expect(await page.locator('*:focus').innerText()).toContain('数值');
  await tabTo(page, '[data-chips] button');
  await page.keyboard.press('Enter');
  await expectCount(metrics.length);
});

test('shows words that look like markup as words', async () => {
  await open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expectCount(0);
  expect(await page.locator('main img').count()).toBe(0);
});

test('keeps the whole table where no script runs', async () => {
  const plain = await site.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site.url}metrics/?q=x`);
  const rows = await plain.locator('table:visible tbody tr').count();
  expect(rows).toBe(Math.min(METRICS_PER_PAGE, metrics.length));
  expect(await plain.locator('metric-explorer form:visible').count()).toBe(0);
  const said = plain.locator('[data-no-script]');
  expect(await said.isVisible()).toBe(true);
  expect(await said.innerText()).toContain('地址里的条件不起作用');
});

test('keeps the table and says so where the data cannot be read', async () => {
  const offline = await site.newPage();
  await offline.route('**/data/explore/**', (route) => route.abort());
  await offline.goto(`${site.url}metrics/`);
  const words = offline.locator('metric-explorer [role=status]');
  await expect.poll(() => words.innerText(), READING).toContain('数据没有读成功');
  expect(await offline.locator('table:visible tbody tr').count()).toBeGreaterThan(0);
  await offline.unroute('**/data/explore/**');
  await offline.getByRole('button', { name: '再试一次' }).click();
  await expect.poll(() => words.innerText(), READING).toMatch(/符合条件/u);
});

test.each([
  ['results', '?q=%E5%A2%9E%E9%95%BF&sort=-value'],
  ['no results', '?q=%E6%97%A0%E6%AD%A4%E8%AF%8D&kind=rank'],
])('axe finds nothing wrong with %s, narrow and wide', async (_name, query) => {
  const expectWidth = async (width: number) =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.setViewportSize({ width: 390, height: 900 });
  await open(query);
  await page.locator('metric-explorer details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  expect(await axeProblems(page)).toEqual([]);
  await expectWidth(390);
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await axeProblems(page, { look: true })).toEqual([]);
  await expectWidth(1440);
  await page.setViewportSize({ width: 1280, height: 900 });
});

describe('is led into from', () => {
  const paths = createPaths(base);
  const [first] = metrics;
  const report = first?.report ?? '';
  const stated = metrics.find(({ indicator }) => indicator !== null)?.indicator ?? '';
  test.each<[string, string, (metric: Metric) => boolean]>([
    ['a report', paths.report(report), (metric) => metric.report === report],
    ['an indicator', paths.indicator(stated), (metric) => metric.indicator === stated],
    ['a place', paths.place('440100000000'), (metric) => metric.report.startsWith('guangzhou-')],
  ])('%s', async (_page, address, shown) => {
    await page.goto(site.url + address.slice(base.length));
    await page.getByRole('link', { name: /筛选.*指标值/u }).click();
    await expectCount(metrics.filter(shown).length);
  });
});
