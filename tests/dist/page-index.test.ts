import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadAnalysisContext } from '../../src/corpus/analysis-context.ts';
import { pageRecords } from '../../src/build/page-records.ts';
import { ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from '../support/built-site.ts';

test('every page that the index leads to is built', () => {
  const { site, json } = openBuiltSite();
  const summaries = z.array(ReportSummarySchema).parse(json('data/reports.json'));
  const { taxonomy, indicators, paths } = loadAnalysisContext(site.base);
  const records = pageRecords(summaries, { taxonomy, indicators: [...indicators] }, paths);
  expect(records.length).toBeGreaterThan(summaries.length);
  const missing = records.filter(
    ({ url }) => !site.files.has(`${url.slice(site.base.length)}index.html`),
  );
  expect(missing).toEqual([]);
});
