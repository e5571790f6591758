import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { comparedReports, openLists, openMore } from '../support/compared-reports.ts';
import { tabTo } from '../support/keyboard.ts';
import { siteForTests } from '../support/site.ts';

const { left, right, summaries, reportOf } = comparedReports();
const sectionOf = ({ outline }: typeof left) => {
  const [section] = outline;
  if (!section) throw new Error('expected a report with sections');
  return section;
};

const site = siteForTests();

const side = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
/** Text of each column, in the order of the page, without white space. */
const columns = async (page: Page) => {
  const letters = ['a', 'b', 'c', 'd'];
  const texts = await Promise.all(
    letters.map(async (letter) =>
      (await page.locator(`.compare-cell[data-side=${letter}]`).allInnerTexts()).join(''),
    ),
  );
  return texts.map((text) => text.replace(/\s/gu, '')).filter((text) => text !== '');
};
const reports = (page: Page, name: string) => side(page, name).getByLabel('报告', { exact: true });
/** The beginning of the first paragraph inside a section, without white space. */
const opening = (report: typeof left) => {
  const { start } = sectionOf(report);
  const paragraph = report.paragraphs.find((each) => each.start >= start);
  return paragraph?.text.replace(/\s/gu, '').slice(0, 16) ?? '';
};

/** All words of both sides, without those of buttons, which come a moment later. */
const wordsShown = (page: Page) =>
  page.locator('.compare-panels :is(h2, h3, h4, h5, h6, p)').evaluateAll((elements) =>
    elements
      .flatMap((element) => [...element.childNodes])
      .filter((node) => node.nodeName !== 'BUTTON')
      .map((node) => node.textContent)
      .join('')
      .replace(/\s/gu, ''),
  );

async function choose(page: Page): Promise<void> {
  for (const [name, report] of [
    ['甲方', left],
    ['乙方', right],
  ] as const) {
    await reports(page, name).selectOption(report.id);
    const sections = side(page, name).getByLabel('章节');
    await sections
      .locator(`option[value="${sectionOf(report).id}"]`)
      .waitFor({ state: 'attached' });
    await sections.selectOption(sectionOf(report).id);
  }
  await expect.poll(() => columns(page)).toHaveLength(2);
}

describe.each([
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 390, height: 844 }],
])('comparing on a %s page', (name, viewport) => {
  test('shows both sections, swaps them, and shows the same again from the shared link', async () => {
    const page = await site.newPage({ viewport });
    await page.goto(`${site.url}compare/`);
    await choose(page);
    const shown = () => wordsShown(page);
    await expect.poll(shown).toContain(opening(left));
    expect(await shown()).toContain(opening(right));

    const address = page.url();
    await page.getByRole('button', { name: '交换甲乙' }).click();
    await expect.poll(() => page.url()).not.toBe(address);
    const swapped = new URL(page.url()).searchParams;
    expect([swapped.get('a'), swapped.get('b')]).toEqual([
      `${right.id}:${sectionOf(right).id}`,
      `${left.id}:${sectionOf(left).id}`,
    ]);
    await page.locator('report-compare:not([aria-busy])').waitFor();
    const after = await shown();
    const reader = await site.newPage({ viewport });
    await reader.goto(page.url());
    await expect.poll(() => wordsShown(reader)).toBe(after);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(address);
  });

  test('adds a third report, dims what is shared, and takes a report away again', async () => {
    const page = await site.newPage({ viewport });
    await page.goto(`${site.url}compare/?a=${left.id}&b=${right.id}`);
    await page.locator('.compare-row').first().waitFor();
    await openLists(page);
    await page.getByRole('button', { name: '加一栏' }).click();
    const third = summaries[2]?.id ?? '';
    await reports(page, '丙方').selectOption(third);
    await expect.poll(() => new URL(page.url()).searchParams.get('c')).toBe(third);
    await page.locator('.compare-row[data-matched]').first().waitFor();
    await openMore(page);
    await page.getByLabel('只看不同').check();
    await expect.poll(() => new URL(page.url()).searchParams.get('shared')).toBe('dim');
    expect(await page.locator('.compare-row .shared').count()).toBeGreaterThan(0);
    await page.reload();
    await expect.poll(() => page.getByLabel('只看不同').isChecked()).toBe(true);
    await openLists(page);
    await page.getByRole('button', { name: '去掉甲栏' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('a')).toBe(right.id);
    expect(new URL(page.url()).searchParams.get('b')).toBe(third);
  });

  test('leads from one match to the next with the keyboard alone', async () => {
    const page = await site.newPage({ viewport });
    await page.goto(`${site.url}compare/?a=${left.id}&b=${right.id}`);
    await page.locator('.compare-row[data-matched]').first().waitFor();
    await page.getByRole('button', { name: '下一处对应' }).focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    await expect.poll(focused).toMatch(/^row-/u);
    const matched = await page
      .locator('.compare-row[data-matched]')
      .evaluateAll((rows) => rows.map(({ id }) => id));
    expect(matched).toContain(await focused());
  });

  test(`lays whole texts side by side${name === 'wide' ? ', which scroll together' : ''}`, async () => {
    const page = await site.newPage({ viewport });
    await page.goto(`${site.url}compare/?a=${left.id}&b=${right.id}&view=texts`);
    await expect.poll(() => page.locator('.compare-panel').count()).toBe(2);
    if (name === 'wide') {
      const scrolled = () =>
        page.locator('.compare-panel').evaluateAll((panes) => panes.map((pane) => pane.scrollTop));
      const pane = page.locator('.compare-panel').first();
      await pane.evaluate((element) => element.scrollTo({ top: 1500 }));
      await expect.poll(async () => (await scrolled())[1]).toBeGreaterThan(0);
      await openMore(page);
      await page.getByLabel('一起滚动').uncheck();
      await expect.poll(() => new URL(page.url()).searchParams.get('scroll')).toBe('free');
      await expect.poll(scrolled).toEqual([0, 0]);
      await pane.evaluate((element) => element.scrollTo({ top: 1500 }));
      await expect.poll(async () => (await scrolled())[0]).toBe(1500);
      expect((await scrolled())[1]).toBe(0);
    } else {
      await page.getByRole('button', { name: /^乙/u }).click();
      await expect.poll(() => page.locator('.compare-panel:visible').count()).toBe(1);
      expect(await page.locator('.compare-panel:visible').getAttribute('data-side')).toBe('b');
    }
  });
});

describe('a comparison built beforehand', () => {
  test('holds both texts without JavaScript', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.url}compare/`);
    const [address] = await page
      .getByRole('main')
      .locator('a[href*="/compare/"][href*="~plan"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    await page.goto(new URL(address ?? '', page.url()).href);
    // Rows out of sight are laid out when they come near, so that they have no innerText before.
    const text = ((await page.getByRole('main').textContent()) ?? '').replace(/\s/gu, '');
    const names = address?.match(/compare\/(?<plan>[^~]+)~plan\/(?<review>[^~]+)~review/u)?.groups;
    for (const [id, status] of [
      [names?.plan ?? '', 'plan'],
      [names?.review ?? '', 'review'],
    ]) {
      const report = reportOf(id ?? '');
      for (const paragraph of report.paragraphs.filter((each) => each.status === status)) {
        expect(text).toContain(paragraph.text.replace(/\s/gu, '').slice(-12));
      }
    }
  });
});

describe('comparing two sections', () => {
  test('puts the numbers of all sides below the texts, those of one side folded', async () => {
    const page = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}compare/?a=${left.id}&b=${right.id}`);
    const numbers = page.getByRole('region', { name: '各方的数字' });
    await numbers.getByText('只有一方写到的数字').click();
    await numbers.getByRole('table').last().waitFor();
    for (const { url } of [left.metrics[0], right.metrics[0]].filter(
      (metric) => metric !== undefined,
    )) {
      const links = page.locator(`#compare-numbers a[href="${url}"]`);
      expect(await links.count()).toBeGreaterThan(0);
    }
  });

  test('can be done with the keyboard alone', async () => {
    const page = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}compare/`);
    await reports(page, '甲方').locator('option').nth(1).waitFor({ state: 'attached' });
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
  });

  test('names what a broken link asks for and goes on', async () => {
    const page = await site.newPage();
    await page.goto(`${site.url}compare/?a=no-such-report&b=${right.id}`);
    await expect.poll(() => page.getByRole('main').innerText()).toContain('no-such-report');
  });
});
