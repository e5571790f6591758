import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageKinds } from '../support/page-kinds.ts';
import { siteForTests } from '../support/site.ts';

const SCREENS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

const site = siteForTests();
let page: Page;
beforeAll(async () => {
  page = await site.newPage();
});

/** As a reader sets it who needs larger text. */
const textSize = (size: string) =>
  page.evaluate((value) => {
    document.documentElement.style.fontSize = value;
  }, size);

/** Elements that make the page wider than the screen; boxes with a scroll bar of their own may be. */
const overflowing = () =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName}.${element.className}`)
      .slice(0, 5);
  });

describe.each(pageKinds())('$kind', ({ address }) => {
  test('opens without an error on the console', async () => {
    site.errors.length = 0;
    const response = await page.goto(site.url + address, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect(site.errors).toEqual([]);
  });

  test.each(SCREENS)('fits a screen of $width × $height', async (size) => {
    await page.setViewportSize(size);
    expect(await overflowing()).toEqual([]);
  });

  test('fits with text twice as large', async () => {
    await textSize('200%');
    await page.setViewportSize({ width: 640, height: 900 });
    expect(await overflowing()).toEqual([]);
    await textSize('');
  });
});
