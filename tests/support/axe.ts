import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface AxeOptions {
  /** True for what hangs on colours and width alone, of a page seen before in others. */
  look?: boolean;
  /** Selector of the part that is looked at; the whole page where absent. */
  within?: string;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose answer hangs on colours or width. */
const LOOK_RULES = ['color-contrast', 'link-in-text-block', 'target-size'];
/**
 * Marks elements of which no other has all the same looks, outwards to the root. The rules on colours
 * ask these alone: elements that look alike have one answer, and it takes more time than all the rest.
 */
const MARK = 'data-look';
const COLOUR_RULES = [
  { id: 'color-contrast', selector: `[${MARK}]` },
  { id: 'link-in-text-block', selector: `a[href][${MARK}], [role=link][${MARK}]` },
];
/** Of elements of one look so many are marked: two, since what lies behind one may differ. */
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
    async ({ selector, runOnly, rules, mark, alike }) => {
      const { axe: run } = globalThis as unknown as { axe: typeof axe };
      const elements = [...document.querySelectorAll<HTMLElement>('body, body *')];
      // What is out of sight has the size that was guessed for it, and lies over its neighbours.
      for (const element of elements) {
        const { contentVisibility } = getComputedStyle(element);
        if (contentVisibility === 'auto') element.style.contentVisibility = 'visible';
      }
      run.configure({ rules });
      const marked = ofEachLook();
      for (const element of marked) element.setAttribute(mark, '');
      const { violations } = await run.run(selector ?? document, {
        runOnly,
        resultTypes: ['violations'],
        elementRef: false,
        iframes: false,
        preload: false,
      });
      for (const element of marked) element.removeAttribute(mark);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));

      function ofEachLook(): Element[] {
        const looks = new Map<string, { number: number; count: number }>();
        const lookOf = new Map<Element | null, number>();
        return elements.filter((element) => {
          const { parentElement } = element;
          const style = getComputedStyle(element);
          const look = [
            lookOf.get(parentElement),
            parentElement && hasWords(parentElement),
            hasWords(element),
            element.closest(selector ?? 'body') !== null,
            element.localName,
            ...[style.color, style.backgroundColor, style.backgroundImage, style.opacity],
            ...[style.fontSize, style.fontWeight, style.textDecoration, style.textShadow],
            ...[style.visibility, style.display, style.position],
          ].join('|');
          const known = looks.get(look) ?? { number: looks.size, count: 0 };
          looks.set(look, known);
          lookOf.set(element, known.number);
          known.count += 1;
          return known.count <= alike;
        });
      }
      function hasWords({ childNodes }: Element): boolean {
        return [...childNodes].some(
          ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
        );
      }
    },
    {
      selector: within,
      runOnly: look ? LOOK_RULES : TAGS,
      rules: COLOUR_RULES,
      mark: MARK,
      alike: ALIKE,
    },
  );
}
