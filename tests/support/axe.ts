import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface AxeOptions {
  /** Tags of rules or rules to go by; all that axe has on where absent. */
  only?: string[];
  /** Selector of the part that is looked at; the whole page where absent. */
  within?: string;
}

/** Rules whose answer hangs on colours or width, which others of a page seen before do not. */
export const LOOK_RULES = ['color-contrast', 'link-in-text-block', 'target-size'];

/**
 * What axe finds wrong with a page as it stands, one line an element: `color-contrast: <p …>`.
 * Run in the page itself, without what a report for people would hold: a fifth of the time.
 */
export async function axeProblems(
  page: Page,
  { only, within }: AxeOptions = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, runOnly]) => {
      const { axe: run } = globalThis as unknown as { axe: typeof axe };
      // What is out of sight has the size that was guessed for it, and lies over its neighbours.
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        const { contentVisibility } = getComputedStyle(element);
        if (contentVisibility === 'auto') element.style.contentVisibility = 'visible';
      }
      const { violations } = await run.run(selector ?? document, {
        ...(runOnly && { runOnly }),
        resultTypes: ['violations'],
        elementRef: false,
        iframes: false,
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [within, only] as const,
  );
}
