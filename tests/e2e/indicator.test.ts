import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../src/lab/lint/links.ts';
import { axeProblems } from '../support/axe.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { tabTo } from '../support/keyboard.ts';
import { siteForTests } from '../support/site.ts';

const { pages, text } = openBuiltSite();
const withChart = pages.find((file) => text(file).includes('data-chart="rows"'));
if (withChart === undefined) throw new Error('expected an indicator with a chart');
const address = addressOf(withChart, '');
const LEAST_TEXT = 12;

const site = siteForTests();
let page: Page;
beforeAll(async () => {
  page = await site.newPage();
});

describe.each([390, 1440])('the page of an indicator, %i pixels wide', (width) => {
  beforeAll(async () => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site.url + address, { waitUntil: 'networkidle' });
  });

  test('is as axe wants it', async () => {
    const rules = width === 390 ? {} : { look: true };
    expect(await axeProblems(page, rules)).toEqual([]);
  });

  test('writes the words of its charts large enough to read', async () => {
    const sizes = await page
      .locator('[data-chart] :is(span, a, p)')
      .evaluateAll((words) => words.map((word) => parseFloat(getComputedStyle(word).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TEXT);
  });

  test('draws each value in the room of its row', async () => {
    const drawn = await page
      .locator('[data-chart]')
      .first()
      .locator('li')
      .evaluateAll((rows) =>
        rows.map((row) => {
          const box = (selector: string) => row.querySelector(selector)?.getBoundingClientRect();
          const [point, whole] = [box('.point'), row.getBoundingClientRect()];
          return {
            inside: point !== undefined && point.left >= whole.left && point.right <= whole.right,
            length: box('.stem')?.width ?? 0,
          };
        }),
      );
    expect(drawn.every(({ inside }) => inside)).toBe(true);
    const lengths = drawn.map(({ length }) => length);
    expect(Math.max(...lengths)).toBeGreaterThan(0);
  });

  test('leads from a drawn value to its sentence by keyboard', async () => {
    await page.goto(site.url + address);
    await tabTo(page, '[data-chart] a');
    const value = (await page.locator('*:focus').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/[^/]+\/#m-/u);
    expect(await page.locator(':target').textContent()).not.toBe('');
    expect(value).not.toBe('');
  });
});
