import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { siteForTests } from '../support/site.ts';
import { makeFolder } from '../support/temporary-folder.ts';

/** Everything that is kept is loaded once more, beside the page. */
const KEEPING = { timeout: 30_000 };
const VERSION = /version:(?<quote>["'`])(?<version>[0-9a-f]{16})\k<quote>/u;
const NEXT = '0123456789abcdef';

const folder = makeFolder();
const worker = join(folder, 'service-worker.js');

const site = siteForTests(folder);
beforeAll(() => cpSync(builtSite().folder, folder, { recursive: true }));

const caches = (page: Page) => page.evaluate(() => window.caches.keys());
const update = (page: Page) => page.locator('offline-notice [data-update]');

test('waits with a new version until the reader asks, then cleans up after the old one', async () => {
  const page = await site.newPage({ serviceWorkers: 'allow' });
  await page.goto(site.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, KEEPING);
  // Kept when it is visited, not beforehand.
  await page.goto(`${site.url}years/`);
  const code = readFileSync(worker, 'utf8');
  const old = VERSION.exec(code)?.groups?.version ?? '';
  const visited = (names: string[]) => names.filter((name) => name.includes('visited-'));
  await expect.poll(async () => visited(await caches(page))).toHaveLength(1);
  expect(visited(await caches(page)).join('')).toContain(old);

  let loads = 0;
  page.on('load', () => (loads += 1));
  writeFileSync(worker, code.replaceAll(old, NEXT));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await update(page).waitFor(KEEPING);
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);
  expect(await isWaiting()).toBe('installed');
  // What goes on in the page does not take the new version over; neither does another page.
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  const other = await page.context().newPage();
  await other.goto(site.url);
  await update(other).waitFor(KEEPING);
  expect(await isWaiting()).toBe('installed');
  expect(loads).toBe(0);
  expect(visited(await caches(page)).join('')).toContain(old);

  await update(page).getByRole('button').click();
  await expect.poll(() => loads).toBe(1);
  await expect.poll(async () => visited(await caches(page)).join('')).not.toContain(old);
  expect(await update(page).isHidden()).toBe(true);
});
