import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { tabTo } from '../support/keyboard.ts';
import { openSite, type Site } from '../support/site.ts';

const { json } = openBuiltSite();
const summaries = z.array(ReportSummarySchema).parse(json('data/reports.json'));
const [left, right] = summaries
  .slice(0, 2)
  .map(({ id }) => ReportSchema.parse(json(`data/reports/${id}.json`)));
if (!left || !right) throw new Error('expected two reports');
const sectionOf = ({ outline }: typeof left) => {
  const [section] = outline;
  if (!section) throw new Error('expected a report with sections');
  return section;
};

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const side = (page: Page, name: string) => page.getByRole('group', { name });
const panels = async (page: Page) => {
  const texts = await page.locator('.compare-panels > *').allInnerTexts();
  return texts.map((text) => text.replace(/\s/gu, ''));
};
/** The beginning of the first paragraph inside a section, without white space. */
const opening = (report: typeof left) => {
  const { start } = sectionOf(report);
  const paragraph = report.paragraphs.find((each) => each.start >= start);
  return paragraph?.text.replace(/\s/gu, '').slice(0, 16) ?? '';
};

async function choose(page: Page): Promise<void> {
  for (const [name, report] of [
    ['甲方', left],
    ['乙方', right],
  ] as const) {
    if (!report) continue;
    await side(page, name).getByLabel('报告', { exact: true }).selectOption(report.id);
    const sections = side(page, name).getByLabel('章节');
    await sections
      .locator(`option[value="${sectionOf(report).id}"]`)
      .waitFor({ state: 'attached' });
    await sections.selectOption(sectionOf(report).id);
  }
  await expect.poll(() => panels(page)).toHaveLength(2);
}

describe('comparing two sections', () => {
  test('shows both, swaps them, and shows the same again from the shared link', async () => {
    const page = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}compare/`);
    await choose(page);
    await expect.poll(async () => (await panels(page))[0]).toContain(opening(left));
    await expect.poll(async () => (await panels(page))[1]).toContain(opening(right));

    await page.getByRole('button', { name: '交换甲乙' }).click();
    await expect.poll(async () => (await panels(page))[0]).toContain(opening(right));
    expect((await panels(page))[1]).toContain(opening(left));

    const shown = await panels(page);
    const reader = await site.newPage();
    await reader.goto(page.url());
    await expect.poll(() => panels(reader)).toEqual(shown);
    await page.reload();
    await expect.poll(() => panels(page)).toEqual(shown);
    await page.goBack();
    await expect.poll(async () => (await panels(page))[0]).toContain(opening(left));
    await page.context().close();
    await reader.context().close();
  });

  test('puts the numbers of both sides in one table', async () => {
    const page = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}compare/?a=${left.id}&b=${right.id}`);
    const table = page.getByRole('region', { name: '两边的数字' }).getByRole('table').first();
    await table.waitFor();
    for (const { url } of [left.metrics[0], right.metrics[0]].filter(
      (metric) => metric !== undefined,
    )) {
      const links = page.locator(`#compare-numbers a[href="${url}"]`);
      expect(await links.count()).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  test('can be done with the keyboard alone', async () => {
    const page = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}compare/`);
    const reports = side(page, '甲方').getByLabel('报告', { exact: true });
    await reports.locator('option').nth(1).waitFor({ state: 'attached' });
    await tabTo(page, '#compare-a-report');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '#compare-b-report');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?a=[^&]+&b=[^&]+$/u);
    const before = new URL(page.url()).searchParams;
    await tabTo(page, '[data-swap]');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('a')).toBe(before.get('b'));
    await page.context().close();
  });

  test('names what a broken link asks for and goes on', async () => {
    const page = await site.newPage();
    await page.goto(`${site.url}compare/?a=no-such-report&b=${right.id}`);
    await expect.poll(() => page.getByRole('main').innerText()).toContain('no-such-report');
    await page.context().close();
  });
});
