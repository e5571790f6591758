import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { MetricSchema } from '../../src/schema/metric.ts';
import { ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { tabTo } from '../support/keyboard.ts';
import { siteForTests } from '../support/site.ts';

const { json } = openBuiltSite();
const [report] = z.array(ReportSummarySchema).parse(json('data/reports.json'));
const metrics = z.array(MetricSchema).parse(json('data/metrics.json'));
const indicator = metrics.find((metric) => metric.indicator !== null)?.indicator;
if (!report?.place || !indicator)
  throw new Error('expected a report with a place and an indicator');
const year = report.reviewYear ?? report.planYear ?? 0;

/** Where the first number or heading of the answer stands on each kind of page. */
const PAGES = [
  { address: `reports/${report.id}/`, answer: '.digest .tag' },
  { address: `places/${report.place.code}/`, answer: '.digest .tag' },
  { address: `indicators/${indicator}/`, answer: 'main section[aria-label] li a' },
  { address: `years/${year}/`, answer: '.said a' },
  { address: '', answer: 'main form select' },
];
const SCREENS = [
  { width: 1440, height: 900, most: 420 },
  { width: 390, height: 844, most: 560 },
];

const site = siteForTests();
let page: Page;
beforeAll(async () => {
  page = await site.newPage();
});

describe.each(SCREENS)('at $width px', ({ most, ...size }) => {
  test.each(PAGES)('"$address" answers within the first screen', async ({ address, answer }) => {
    await page.setViewportSize(size);
    await page.goto(site.url + address);
    const box = await page.locator(answer).first().boundingBox();
    expect(box?.y).toBeLessThanOrEqual(most);
  });
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
