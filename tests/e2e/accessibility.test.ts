import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { siteForTests } from '../support/site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const site = siteForTests();
let page: Page;
beforeAll(async () => {
  page = await site.newPage();
});

/** Both widths and both colour schemes, each once. */
const LOOKS = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

test.each(pageKinds())(
  'axe finds nothing wrong with $kind, wide or narrow',
  async ({ address }) => {
    const found: string[] = [];
    for (const { colorScheme, ...size } of LOOKS) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await page.goto(site.url + address, { waitUntil: 'networkidle' });
      for (const problem of await axeProblems(page, TAGS)) found.push(`${colorScheme}: ${problem}`);
    }
    expect(found).toEqual([]);
  },
);
