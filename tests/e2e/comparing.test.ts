import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { flattenOutline } from '../../src/compare/outline.ts';
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

/** Two reports and a topic that only the first has, on a page with others that have it. */
function topicOfOne(): [string, string, string] {
  const members = summaries.map(({ id }) => ({ id, topics: topicsOf(id) }));
  for (const { id, topics } of members) {
    for (const topic of topics) {
      const without = members.find((other) => !other.topics.includes(topic));
      const others = members.filter((other) => other.topics.includes(topic));
      if (without && others.length > 2) return [id, without.id, topic];
    }
  }
  throw new Error('expected a topic that one report lacks');
}

/** Topics of the sections of a report. */
function topicsOf(id: string): string[] {
  const { outline } = ReportSchema.parse(json(`data/reports/${id}.json`));
  const sections = flattenOutline(outline).map(({ section }) => section);
  return [...new Set(sections.flatMap(({ topics }) => topics.map(({ topic }) => topic)))];
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

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

/** Unfolds the lists of reports, which are folded where a link brings everything to a phone. */
const openLists = async (page: Page) => {
  const lists = page.locator('[data-choosing]');
  if (await lists.evaluate((element) => !element.hasAttribute('open'))) {
    await lists.locator('summary').first().click();
  }
};

/** Fails on what axe finds in what is shown now. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
    [],
  );
}

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
    if (!report) continue;
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
    const after = await shown();
    const reader = await site.newPage({ viewport });
    await reader.goto(page.url());
    await expect.poll(() => wordsShown(reader)).toBe(after);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(address);
    await page.context().close();
    await reader.context().close();
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
    await page.getByLabel('只看不同').check();
    await expect.poll(() => new URL(page.url()).searchParams.get('shared')).toBe('dim');
    expect(await page.locator('.compare-row .shared').count()).toBeGreaterThan(0);
    await page.reload();
    await expect.poll(() => page.getByLabel('只看不同').isChecked()).toBe(true);
    await openLists(page);
    await page.getByRole('button', { name: '去掉甲栏' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('a')).toBe(right.id);
    expect(new URL(page.url()).searchParams.get('b')).toBe(third);
    await page.context().close();
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
    await page.context().close();
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
    await page.context().close();
  });
});

describe.each([
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 390, height: 844 }],
])('a comparison on a %s page', (name, viewport) => {
  const open = async (query: string) => {
    const page = await site.newPage({ viewport });
    await page.goto(`${site.url}compare/${query}`);
    await page.locator('.compare-result:not([hidden])').waitFor();
    return page;
  };

  test('of one topic shows it in rows, texts and numbers, and says who leaves it out', async () => {
    const [first, second, topic] = topicOfOne();
    const page = await open(`?a=${first}&b=${second}&topic=${topic}`);
    await page.getByText(/^乙方没有归入“.+”的章节。$/u).waitFor();
    const numbers = () => page.locator('.compare-table tbody tr:not(.compare-group)').count();
    const fewer = await numbers();
    await page.getByLabel('全文并排').check();
    const panel = page.locator('.compare-panel').first();
    await panel.waitFor();
    const words = async () => (await panel.innerText()).length;
    const short = await words();
    expect(await numbers()).toBe(fewer);
    await openLists(page);
    await page.getByLabel('主题', { exact: true }).selectOption('');
    await expect.poll(words).toBeGreaterThan(short);
    await expect.poll(numbers).toBeGreaterThan(fewer);
    await page.context().close();
  });

  test.each(['rows', 'texts'])('steps on and back through the matches in %s', async (view) => {
    const page = await open(`?a=${left.id}&b=${right.id}&view=${view}`);
    const position = () => page.locator('[data-position]').innerText();
    await expect.poll(position).toMatch(/^共 \d+ 处$/u);
    const next = page.getByRole('button', { name: '下一处对应' });
    const press = async (button: typeof next, place: number) => {
      await button.focus();
      await page.keyboard.press('Enter');
      await expect.poll(position).toMatch(new RegExp(`^第 ${place} 处`, 'u'));
    };
    for (const place of [1, 2, 3]) await press(next, place);
    await press(page.getByRole('button', { name: '上一处对应' }), 2);
    await page.context().close();
  });

  test('goes on with the reports that are there', async () => {
    const page = await open(`?a=${left.id}&b=no-such-report&c=${right.id}`);
    await page.locator('.compare-row[data-matched]').first().waitFor();
    expect(await page.locator('.compare-notices').innerText()).toContain('no-such-report');
    expect(await page.locator('#compare-numbers table').count()).toBe(1);
    await expectAccessible(page);
    await page.context().close();
  });

  test('says that a review of another place does not answer to a plan', async () => {
    const page = await open(`?a=${left.id}~plan&b=${right.id}~review`);
    await page.getByText('乙方的回顾与甲方的计划不是同一地方的').waitFor();
    await page.context().close();
  });

  test('shows only the plans of all columns, also after a reload and a step back', async () => {
    const page = await open(`?a=${left.id}&b=${right.id}&shared=mark`);
    await page.getByLabel('只看计划').check();
    const chosen = () => new URL(page.url()).search;
    await expect.poll(chosen).toBe(`?a=${left.id}~plan&b=${right.id}~plan&shared=mark`);
    await page.reload();
    await expect.poll(() => page.getByLabel('只看计划').isChecked()).toBe(true);
    expect(await page.locator('.compare-row .tag[data-status=review]').count()).toBe(0);
    await expectAccessible(page);
    await page.goBack();
    await expect.poll(chosen).toBe(`?a=${left.id}&b=${right.id}&shared=mark`);
    await expect.poll(() => page.getByLabel('回顾与计划').isChecked()).toBe(true);
    await page.context().close();
  });

  test('tells of data that cannot be read, and reads it again', async () => {
    const page = await site.newPage({ viewport });
    const broken = `**/data/reports/${right.id}.json`;
    await page.route(broken, (route) => route.abort());
    await page.goto(`${site.url}compare/?a=${left.id}&b=${right.id}`);
    const retry = page.getByRole('main').getByRole('button', { name: '重试' });
    await retry.waitFor();
    expect(await page.getByRole('main').innerText()).toContain('没有读到数据');
    await page.unroute(broken);
    await retry.focus();
    await page.keyboard.press('Enter');
    await page.locator('.compare-row').first().waitFor();
    await page.context().close();
  });

  test('says so where a part of the page itself does not load', async () => {
    const page = await site.newPage({ viewport });
    await page.route('**/compare-result*', (route) => route.abort());
    await page.goto(`${site.url}compare/?a=${left.id}&b=${right.id}`);
    await page.getByText('请刷新页面').waitFor();
    await page.context().close();
  });

  test('prints texts, whose they are, sources and marks, without what is for the screen', async () => {
    const page = await open(`?a=${left.id}&b=${right.id}&c=${summaries[2]?.id ?? ''}&shared=mark`);
    await page.locator('.compare-row').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
    expect(await page.locator('.compare-cell:visible').count()).toBe(
      await page.locator('.compare-cell').count(),
    );
    const printed = await page.locator('.compare-printed').innerText();
    for (const id of [left.id, right.id]) expect(printed).toContain(`${site.url}reports/${id}/`);
    expect(printed).toContain('波浪线');
    expect(await page.locator('.compare-who:visible').first().innerText()).toContain('甲');
    expect(await page.locator('[data-address]').innerText()).toBe(page.url());
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(794);
    await page.context().close();
  });

  if (name === 'narrow') {
    test('keeps the column in sight over a reload', async () => {
      const page = await open(`?a=${left.id}&b=${right.id}`);
      await page.getByRole('button', { name: /^乙/u }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('shown')).toBe('b');
      await page.reload();
      const cell = page.locator('.compare-cell:not([data-empty]):visible').first();
      await cell.waitFor();
      expect(await cell.getAttribute('data-side')).toBe('b');
      await page.context().close();
    });
  }
});

test('reports chosen on the page of a topic are compared within it', async () => {
  const page = await site.newPage();
  const [first, , topic] = topicOfOne();
  await page.goto(`${site.url}topics/${topic}/`);
  await page.getByText('选几份报告，只对比这一主题').click();
  const boxes = page.getByRole('checkbox');
  for (const box of (await boxes.all()).slice(0, 3)) await box.check();
  const values = await boxes.evaluateAll((all) =>
    all.map((box) => (box instanceof HTMLInputElement ? box.value : '')),
  );
  expect(values).toContain(first);
  await page.getByRole('button', { name: '对比选中的报告' }).click();
  await page.locator('.compare-row').first().waitFor();
  const chosen = new URL(page.url()).searchParams;
  expect(['a', 'b', 'c'].map((key) => chosen.get(key))).toEqual(values.slice(0, 3));
  expect(chosen.get('topic')).toBe(topic);
  await page.context().close();
});

test('a page of a topic prints its texts and address, and nothing to press', async () => {
  const page = await site.newPage({ viewport: { width: 794, height: 1123 } });
  const [, , topic] = topicOfOne();
  await page.goto(`${site.url}topics/${topic}/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(':is(button, .button, input):visible').count()).toBe(0);
  expect(await page.locator('.text-blocks:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-address]').innerText()).toContain(`/topics/${topic}/`);
  await page.context().close();
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
    const text = (await page.getByRole('main').innerText()).replace(/\s/gu, '');
    const names = address?.match(/compare\/(?<plan>[^~]+)~plan\/(?<review>[^~]+)~review/u)?.groups;
    for (const [id, status] of [
      [names?.plan ?? '', 'plan'],
      [names?.review ?? '', 'review'],
    ]) {
      const report = ReportSchema.parse(json(`data/reports/${id}.json`));
      for (const paragraph of report.paragraphs.filter((each) => each.status === status)) {
        expect(text).toContain(paragraph.text.replace(/\s/gu, '').slice(-12));
      }
    }
    await page.context().close();
  });
});

describe('comparing two sections', () => {
  test('puts the numbers of both sides in one table', async () => {
    const page = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}compare/?a=${left.id}&b=${right.id}`);
    const table = page.getByRole('region', { name: '各方的数字' }).getByRole('table').first();
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
    await page.context().close();
  });

  test('names what a broken link asks for and goes on', async () => {
    const page = await site.newPage();
    await page.goto(`${site.url}compare/?a=no-such-report&b=${right.id}`);
    await expect.poll(() => page.getByRole('main').innerText()).toContain('no-such-report');
    await page.context().close();
  });
});
