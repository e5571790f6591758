import { expect, test } from 'vitest';
import { z } from 'zod';
import { IndicatorSchema } from '../../src/schema/indicator.ts';
import { ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { siteForTests } from '../support/site.ts';

const { json } = openBuiltSite();
const [report] = z.array(ReportSummarySchema).parse(json('data/reports.json'));
const [indicator] = z
  .array(z.looseObject(IndicatorSchema.shape))
  .parse(json('data/indicators.json'))
  .filter(({ aliases }) => aliases.length > 0);

const site = siteForTests();

test.each([
  ['a place', report?.place?.subdistrict ?? '', '/places/'],
  ['part of the name of a place', (report?.place?.subdistrict ?? '').slice(0, 1), '/places/'],
  ['another name of an indicator', indicator?.aliases[0] ?? '', '/indicators/'],
])('finds the page of %s by its name', async (_, name, folder) => {
  const page = await site.newPage();
  await page.goto(`${site.url}search/?q=${encodeURIComponent(name)}`);
  const links = page.locator(`page-search a[href*="${folder}"]`);
  await page.locator('page-search summary').click();
  await links.first().waitFor();
  await links.first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.includes(folder));
  await page.context().close();
});

test('says so where no page is called so, and takes markup for text', async () => {
  const page = await site.newPage();
  for (const words of ['子虚乌有先生', '<img src=x onerror=alert(1)>', '"', '   ']) {
    await page.goto(`${site.url}search/?q=${encodeURIComponent(words)}`);
    const summary = page.locator('page-search summary');
    if (words.trim() === '') {
      await expect.poll(() => summary.isHidden()).toBe(true);
      continue;
    }
    await summary.click();
    await page.getByText('没有名称相合的页面').waitFor();
    expect(await page.locator('page-search li, page-search img').count()).toBe(0);
  }
  await page.context().close();
});
