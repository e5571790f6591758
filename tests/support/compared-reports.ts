import type { Page } from 'playwright-core';
import { z } from 'zod';
import { ReportSchema, ReportSummarySchema, type Report } from '../../src/schema/report.ts';
import { openBuiltSite } from './built-site.ts';

/** The reports of the built site, and the first two of them to be compared. */
export function comparedReports() {
  const { json } = openBuiltSite();
  const summaries = z.array(ReportSummarySchema).parse(json('data/reports.json'));
  const reportOf = (id: string): Report => ReportSchema.parse(json(`data/reports/${id}.json`));
  const [left, right] = summaries.slice(0, 2).map(({ id }) => reportOf(id));
  if (!left || !right) throw new Error('expected two reports');
  return { left, right, summaries, reportOf };
}

/** Unfolds the lists of reports, which are folded where a link brings everything. */
export const openLists = (page: Page): Promise<void> => unfold(page, '[data-choosing]');

/** Unfolds the settings that are not needed every time. */
export const openMore = (page: Page): Promise<void> => unfold(page, 'report-compare .more');

async function unfold(page: Page, details: string): Promise<void> {
  const lists = page.locator(details);
  if (await lists.evaluate((element) => !element.hasAttribute('open'))) {
    await lists.locator('summary').first().click();
  }
}
