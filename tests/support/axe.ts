import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface AxeOptions {
  /** True for what hangs on colours and width alone, of a page seen before in others. */
  look?: boolean;
  /** Selector of the part that is looked at; the whole page where absent. */
  within?: string;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose answer hangs on colours or width. They are dear, and elements that look alike have one answer. */
const LOOK_RULES = ['color-contrast', 'link-in-text-block', 'target-size'];
/** Of elements of one look so many are looked at: two, since neighbours can be too near. */
const ALIKE = 2;

/**
 * What axe finds wrong with a page as it stands, one line an element: `color-contrast: <p …>`.
 * Run in the page itself, without what a report for people would hold: a fifth of the time.
 */
export async function axeProblems(
  page: Page,
  { look = false, within }: AxeOptions = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, runOnly, alike]) => {
      const { axe: run } = globalThis as unknown as { axe: typeof axe };
      // What is out of sight has the size that was guessed for it, and lies over its neighbours.
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        const { contentVisibility } = getComputedStyle(element);
        if (contentVisibility === 'auto') element.style.contentVisibility = 'visible';
      }
      const hidden = alike === undefined ? [] : repeated(alike);
      for (const element of hidden) element.style.visibility = 'hidden';
      const { violations } = await run.run(selector ?? document, {
        runOnly,
        resultTypes: ['violations'],
        elementRef: false,
        iframes: false,
        preload: false,
      });
      for (const element of hidden) element.style.visibility = '';
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));

      /** The outermost elements in which all looks like so many elements before them. */
      function repeated(least: number): HTMLElement[] {
        const looks = new Map<string, { number: number; count: number }>();
        const lookOf = new Map<Element, number>();
        const shown = new Set<Element>();
        const elements = [...document.querySelectorAll<HTMLElement>('body *')];
        for (const element of elements) {
          const parent = element.parentElement;
          const style = getComputedStyle(element);
          const look = [
            parent && lookOf.get(parent),
            parent && hasWords(parent),
            hasWords(element),
            element.localName,
            ...[style.color, style.backgroundColor, style.backgroundImage, style.opacity],
            ...[style.fontSize, style.fontWeight, style.textDecoration, style.textShadow],
            ...[style.visibility, style.display, style.position],
          ].join('|');
          const known = looks.get(look) ?? { number: looks.size, count: 0 };
          looks.set(look, known);
          lookOf.set(element, known.number);
          known.count += 1;
          if (known.count > least) continue;
          for (let at: Element | null = element; at; at = at.parentElement) shown.add(at);
        }
        return elements.filter(
          (element) =>
            !shown.has(element) && element.parentElement && shown.has(element.parentElement),
        );
      }
      function hasWords({ childNodes }: Element): boolean {
        return [...childNodes].some(
          ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
        );
      }
    },
    [within, look ? LOOK_RULES : TAGS, look ? ALIKE : undefined] as [
      string | undefined,
      string[],
      number | undefined,
    ],
  );
}
