import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong with a page as it stands, one line an element: `color-contrast: <p …>`.
 *
 * @param tags rules to go by; all where absent
 */
export async function axeProblems(page: Page, tags?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (tags ? axe.withTags(tags) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
