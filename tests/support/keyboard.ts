import type { Page } from 'playwright-core';

const MOST_STOPS = 200;

/** Presses Tab until an element that `selector` matches has the focus, as a reader without mouse. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    // Asked of the page at once: a locator would ask four times for each of the many stops.
    if (await page.evaluate(hasFocus, selector)) return;
  }
  throw new Error(`${selector} cannot be reached with the Tab key`);
}

const hasFocus = (selector: string) => document.activeElement?.matches(selector) === true;
