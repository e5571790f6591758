import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ReconciliationSchema } from '../../src/schema/reconciliation.ts';
import { reconciliationStrings } from '../../src/words/reconciliation.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { siteForTests } from '../support/site.ts';

const [reconciliation] = z
  .array(ReconciliationSchema)
  .parse(openBuiltSite().json('data/reconciliations.json'));
if (!reconciliation)
  throw new Error('expected a report that states a relation between its numbers');

const site = siteForTests();

describe.each([
  { script: 'on', javaScriptEnabled: true },
  { script: 'off', javaScriptEnabled: false },
])('with JavaScript $script', ({ javaScriptEnabled }) => {
  test('opens the calculation of a sentence by keyboard, and goes back', async () => {
    const page = await site.newPage({ javaScriptEnabled });
    await page.goto(`${site.url}reports/${reconciliation.report}/`);
    const calculation = page.locator(`[id="${reconciliation.id}"]`);
    expect(await calculation.isVisible()).toBe(false);
    await page.locator(`.reconciliation-mark[href="#${reconciliation.id}"]`).focus();
    await page.keyboard.press('Enter');
    await calculation.waitFor({ state: 'visible' });
    expect(await calculation.innerText()).toContain(reconciliation.calculation);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('回到原句');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(`#${reconciliation.paragraph}`);
  });

  test('comes from the list of all reconciliations to the calculation beside the sentence', async () => {
    const page = await site.newPage({ javaScriptEnabled });
    await page.goto(`${site.url}indicators/`);
    await page.getByRole('link', { name: /^数字核对/u }).click();
    await page.waitForURL('**/checks/');
    await page
      .getByRole('navigation', { name: '按结果看' })
      .getByRole('link', { name: reconciliationStrings.outcome[reconciliation.outcome] })
      .click();
    await page.waitForURL(`**/checks/${reconciliation.outcome}/`);
    await page.locator(`a[href$="#${reconciliation.id}"]`).click();
    const calculation = page.locator(`[id="${reconciliation.id}"]`);
    await calculation.waitFor({ state: 'visible' });
    expect(await calculation.innerText()).toContain(reconciliation.calculation);
  });
});
