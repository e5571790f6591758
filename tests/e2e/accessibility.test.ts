import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageKinds } from '../support/page-kinds.ts';
import { openSite, type Site } from '../support/site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
});
afterAll(() => site.close());

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
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      for (const { id, nodes } of violations) {
        found.push(...nodes.map(({ html }) => `${colorScheme}: ${id}: ${html}`));
      }
    }
    expect(found).toEqual([]);
  },
);
