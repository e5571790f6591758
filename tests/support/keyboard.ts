import type { Page } from 'playwright-core';

const MOST_STOPS = 200;

/** Presses Tab until an element that `selector` matches has the focus, as a reader without mouse. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const focused = page.locator('*:focus');
    if ((await focused.count()) > 0 && (await focused.evaluate(matches, selector))) return;
  }
  throw new Error(`${selector} cannot be reached with the Tab key`);
}

const matches = (element: Element, selector: string) => element.matches(selector);
