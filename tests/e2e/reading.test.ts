import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { placeLevels } from '../../src/schema/place-level.ts';
import { flattenSections } from '../../src/schema/section-tree.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import type { Section } from '../../src/schema/section.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { siteForTests } from '../support/site.ts';

const { json } = openBuiltSite();
const reports = z.array(ReportSummarySchema).parse(json('data/reports.json'));
const [summary] = reports;
if (!summary?.place) throw new Error('expected a report with a place');
const { place, id } = summary;
const report = ReportSchema.parse(json(`data/reports/${id}.json`));

const site = siteForTests();

const main = (page: Page) => page.getByRole('main');
const navigate = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name }).click();

/** Walks down from the list of places to the report, as a reader does who knows the place. */
async function openReportFromItsPlace(page: Page): Promise<void> {
  await page.goto(site.url);
  await navigate(page, '地区');
  for (const level of placeLevels) {
    const name = place[level];
    if (name === null) continue;
    await main(page).getByRole('link', { name, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }
  await main(page).locator(`a[href$="/reports/${id}/"]`).first().click();
  await page.waitForURL(`${site.url}reports/${id}/`);
}

describe.each([
  { script: 'on', javaScriptEnabled: true },
  { script: 'off', javaScriptEnabled: false },
])('with JavaScript $script', ({ javaScriptEnabled }) => {
  test('opens a report from its place and reads all of it', async () => {
    const page = await site.newPage({ javaScriptEnabled });
    await openReportFromItsPlace(page);
    for (const paragraph of report.paragraphs) {
      expect(await page.locator(`[id="${paragraph.id}"]`).innerText()).toContain(
        paragraph.text.trim().slice(0, 20),
      );
    }
  });

  test('opens a report from its year', async () => {
    const page = await site.newPage({ javaScriptEnabled });
    const year = summary.reviewYear ?? summary.planYear ?? 0;
    await page.goto(site.url);
    await navigate(page, '年份');
    await main(page)
      .getByRole('link', { name: new RegExp(`^${year}`, 'u') })
      .first()
      .click();
    await main(page).locator(`a[href$="/reports/${id}/"]`).first().click();
    expect(page.url()).toBe(`${site.url}reports/${id}/`);
  });

  test('jumps from the table of contents to a section', async () => {
    const page = await site.newPage({ javaScriptEnabled });
    await page.goto(`${site.url}reports/${id}/`);
    const last = report.outline.at(-1);
    const contents = page.getByRole('navigation', { name: '本页内容' });
    const link = contents.locator(`a[href$="#${last?.id ?? ''}"]`);
    if (!(await link.isVisible())) await contents.locator('summary').first().click();
    await link.click();
    const heading = page.locator(`[id="${last?.id ?? ''}"]`);
    await expect.poll(() => heading.boundingBox().then((box) => box?.y)).toBeLessThan(400);
  });
});

/** The section that most clearly belongs to a topic, and the words that follow its heading. */
function clearestSection() {
  const score = ({ topics }: Section) => topics[0]?.score ?? 0;
  const [section] = flattenSections(report.outline)
    .filter(({ children }) => children.length === 0)
    .sort((a, b) => score(b) - score(a));
  if (!section) throw new Error('expected a report with sections');
  const paragraph = report.paragraphs.find(({ end }) => end > section.headingEnd);
  const from = section.headingEnd - (paragraph?.start ?? 0);
  const words = paragraph?.text.slice(Math.max(from, 0), Math.max(from, 0) + 12) ?? '';
  return { section, topic: section.topics[0]?.topic ?? '', words };
}

test('shows the texts on a topic with JavaScript off', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  const { section, topic, words } = clearestSection();
  await page.goto(site.url);
  await navigate(page, '主题');
  await main(page).locator(`a[href$="/topics/${topic}/"]`).first().click();
  const shown = await main(page).innerText();
  expect(shown).toContain(section.title);
  expect(shown).toContain(words);
});

test('leads from a number in the list of all to its sentence', async () => {
  const page = await site.newPage();
  const [metric] = report.metrics;
  if (!metric) return;
  await page.goto(new URL(metric.url, site.url).href);
  const fragment = new URL(metric.url, site.url).hash.slice(1);
  const number = page.locator(`[id="${fragment}"]`);
  expect(await number.innerText()).toBe(metric.quote);
  await expect.poll(() => number.boundingBox().then((box) => box?.y)).toBeLessThan(900);
});

test('says so where there is no such page', async () => {
  const page = await site.newPage();
  const response = await page.goto(`${site.url}nowhere/`);
  expect(response?.status()).toBe(404);
  await page.getByRole('heading', { level: 1, name: '没有这个页面' }).waitFor();
});
