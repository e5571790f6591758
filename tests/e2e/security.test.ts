import { expect, test } from 'vitest';
import { pageKinds } from '../support/page-kinds.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();
const pages = pageKinds().filter(({ address }) => !address.endsWith('.xml'));

test.each(pages)('$kind asks for nothing that its policy forbids', async ({ address }) => {
  const page = await site.newPage();
  const forbidden: string[] = [];
  await page.exposeFunction('tell', (what: string) => forbidden.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { tell(what: string): void }).tell(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  await page.goto(site.url + address);
  await page.waitForLoadState('networkidle');
  expect(forbidden).toEqual([]);
  await page.context().close();
});

test('runs no script that was put into a page', async () => {
  const page = await site.newPage();
  await page.goto(site.url);
  const ran = await page.evaluate(() => {
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
  await page.context().close();
});
