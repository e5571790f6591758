import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { flattenSections } from '../../src/schema/section-tree.ts';
import { axeProblems } from '../support/axe.ts';
import { comparedReports, openLists, openMore } from '../support/compared-reports.ts';
import { siteForTests } from '../support/site.ts';

const { left, right, summaries, reportOf } = comparedReports();
const site = siteForTests();

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
  const { outline } = reportOf(id);
  const sections = flattenSections(outline);
  return [...new Set(sections.flatMap(({ topics }) => topics.map(({ topic }) => topic)))];
}

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

async function open(query: string, viewport = WIDE): Promise<Page> {
  const page = await site.newPage({ viewport });
  await page.goto(`${site.url}compare/${query}`);
  await page.locator('.compare-result:not([hidden])').waitFor();
  return page;
}

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('a comparison on a %s page', (name, viewport) => {
  /** Fails on what axe finds in what is shown now; by all its rules on one of the two. */
  const expectAccessible = async (page: Page) => {
    const rules = name === 'wide' ? { look: true } : {};
    expect(await axeProblems(page, rules)).toEqual([]);
  };

  test('of one topic shows it in rows, texts and numbers, and says who leaves it out', async () => {
    const [first, second, topic] = topicOfOne();
    const page = await open(`?a=${first}&b=${second}&topic=${topic}`, viewport);
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
  });

  test('goes on with the reports that are there', async () => {
    const page = await open(`?a=${left.id}&b=no-such-report&c=${right.id}`, viewport);
    await page.locator('.compare-row[data-matched]').first().waitFor();
    expect(await page.locator('.compare-notices').innerText()).toContain('no-such-report');
    expect(await page.locator('#compare-numbers table').count()).toBe(1);
    await expectAccessible(page);
  });

  test('shows only the plans of all columns, also after a reload and a step back', async () => {
    const page = await open(`?a=${left.id}&b=${right.id}&shared=mark`, viewport);
    await openMore(page);
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
  });
});

test.each([
  ['rows', NARROW],
  ['texts', WIDE],
])('steps on and back through the matches in %s', async (view, viewport) => {
  const page = await open(`?a=${left.id}&b=${right.id}&view=${view}`, viewport);
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
});

test('says that a review of another place does not answer to a plan', async () => {
  const page = await open(`?a=${left.id}~plan&b=${right.id}~review`);
  await page.getByText('乙方的回顾与甲方的计划不是同一地方的').waitFor();
});

test.each([
  ['data', `data/reports/${right.id}.json.gz`],
  ['a part of the page itself', '_astro/compare-worker*'],
])('tells of %s that cannot be read, and reads it again', async (_, file) => {
  const page = await site.newPage({ viewport: NARROW });
  const broken = `**/${file}`;
  await page.route(broken, (route) => route.abort());
  await page.goto(`${site.url}compare/?a=${left.id}&b=${right.id}`);
  const retry = page.getByRole('main').getByRole('button', { name: '重试' });
  await retry.waitFor();
  expect(await page.getByRole('main').innerText()).toContain('没有读到数据');
  await page.unroute(broken);
  await retry.focus();
  await page.keyboard.press('Enter');
  await page.locator('.compare-row').first().waitFor();
});

test('prints texts, whose they are, sources and marks, without what is for the screen', async () => {
  const page = await open(
    `?a=${left.id}&b=${right.id}&c=${summaries[2]?.id ?? ''}&shared=mark`,
    NARROW,
  );
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
});

test('keeps the column in sight over a reload', async () => {
  const page = await open(`?a=${left.id}&b=${right.id}`, NARROW);
  await page.getByRole('button', { name: /^乙/u }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('shown')).toBe('b');
  await page.reload();
  const cell = page.locator('.compare-cell:not([data-empty]):visible').first();
  await cell.waitFor();
  expect(await cell.getAttribute('data-side')).toBe('b');
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
});

test('a page of a topic prints its texts and address, and nothing to press', async () => {
  const page = await site.newPage({ viewport: { width: 794, height: 1123 } });
  const [, , topic] = topicOfOne();
  await page.goto(`${site.url}topics/${topic}/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(':is(button, .button, input):visible').count()).toBe(0);
  expect(await page.locator('.text-blocks:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-address]').innerText()).toContain(`/topics/${topic}/`);
});
