/**
 * Take pictures of every kind of page of the built site, at four widths, light and dark:
 * `npm run screenshots`. Each shows the first two screens of a page.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveFolder } from '../src/lab/lint/static-server.ts';
import { builtSite } from '../tests/support/built-site.ts';
import { pageKinds } from '../tests/support/page-kinds.ts';
import { chromiumFlags, ensureChromium } from './ensure-chromium.ts';

/** Folder of the pictures; git ignores it. */
const FOLDER = '.screenshots';
const SCREENS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
/** Screens that a picture shows from the top, since whole reports are too long to look at. */
const SCREENS_SHOWN = 2;

/** `reports-*-390-dark.png` */
const nameOf = (kind: string, width: number, scheme: string) =>
  `${kind.replaceAll(/[/ ]/gu, '-')}-${width}-${scheme}.png`;

const { folder, base } = builtSite();
const server = await serveFolder(folder, base);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of SCREENS) {
      const context = await browser.newContext({ colorScheme, viewport, locale: 'zh-CN' });
      const page = await context.newPage();
      for (const { kind, address } of pageKinds()) {
        await page.goto(server.url + address);
        await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
        await page.screenshot({
          path: join(FOLDER, nameOf(kind, viewport.width, colorScheme)),
          fullPage: true,
          clip: { x: 0, y: 0, width: viewport.width, height: viewport.height * SCREENS_SHOWN },
        });
      }
      await context.close();
      console.log(`${viewport.width} px, ${colorScheme}: drawn into ${FOLDER}/`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
