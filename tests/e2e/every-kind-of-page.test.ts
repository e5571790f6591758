import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { markupProblems } from '../support/markup-problems.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { siteForTests } from '../support/site.ts';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const SCREENS = [WIDE, NARROW, { width: 320, height: 640 }];

const site = siteForTests();
let page: Page;
const forbidden: string[] = [];
beforeAll(async () => {
  page = await site.newPage();
  await page.exposeFunction('tell', (what: string) => forbidden.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { tell(what: string): void }).tell(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
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

/** Each page is opened once, and then looked at in the order of the tests. */
describe.each(pageKinds())('$kind', ({ address }) => {
  test('opens without an error, and asks for nothing that its policy forbids', async () => {
    site.errors.length = 0;
    forbidden.length = 0;
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light' });
    const response = await page.goto(site.url + address, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect([...site.errors, ...forbidden]).toEqual([]);
  });

  test('is valid and as axe wants it, also narrow and dark', async () => {
    expect(markupProblems(await page.content())).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeProblems(page, { look: true })).toEqual([]);
  });

  test.each(SCREENS)('fits a screen of $width × $height', async (size) => {
    await page.setViewportSize(size);
    await expect.poll(overflowing).toEqual([]);
  });

  test('fits with text twice as large', async () => {
    await textSize('200%');
    await page.setViewportSize({ width: 640, height: 900 });
    await expect.poll(overflowing).toEqual([]);
  });
});

/** Layout shift of a page so far, as browsers measure it. */
const layoutShift = (own: Page) =>
  own.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          // Playwright's types do not know this kind of entry.
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );

const ofThree = pageKinds().find(({ kind }) => kind === 'comparison of three');
describe.each([
  ['the search finds', `search/?q=${encodeURIComponent('垃圾分类')}`, '.search-hit', 0.02],
  ['the explorer finds', `metrics/?q=${encodeURIComponent('税收')}`, '[data-rows] tr', 0.02],
  // Buttons beside the headings may need a line of their own in narrow columns.
  ['a comparison holds', ofThree?.address ?? '', '.compare-row', 0.05],
])('what %s', (_, address, selector, shift) => {
  test.each([
    [390, 560],
    [1440, 420],
  ])('begins on a screen of %i within %i pixels, and hardly moves', async (width, most) => {
    const own = await site.newPage({ viewport: { width, height: 844 } });
    await own.goto(site.url + address);
    const first = own.locator(selector).first();
    await first.waitFor();
    expect((await first.boundingBox())?.y).toBeLessThanOrEqual(most);
    expect(await layoutShift(own)).toBeLessThanOrEqual(shift);
  });
});

test('runs no script that was put into a page', async () => {
  const own = await site.newPage();
  await own.goto(site.url);
  const ran = await own.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = ""';
    document.head.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'document.documentElement.dataset.ran = ""');
    image.src = 'no-such-image';
    document.body.append(image);
    return new Promise<boolean>((resolve) => {
      image.addEventListener('error', () => resolve('ran' in document.documentElement.dataset));
    });
  });
  expect(ran).toBe(false);
});
