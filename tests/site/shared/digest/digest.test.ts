import { expect, test } from 'vitest';
import { onlyHere } from '../../../../src/site/shared/digest/digest.ts';
import { seedReports } from '../../../support/seed-reports.ts';

const reports = seedReports();
const countsOf = (of: typeof reports) => {
  const counts: Record<string, number> = {};
  for (const { indicator } of of.flatMap(({ metrics }) => metrics)) {
    if (indicator !== null) counts[indicator] = (counts[indicator] ?? 0) + 1;
  }
  return { indicatorCounts: counts };
};

test.each(reports)('tells what $id alone gives, each indicator once', (report) => {
  const alone = onlyHere(report.metrics, countsOf(reports)).map(({ indicator }) => indicator);
  const others = reports
    .filter((other) => other !== report)
    .flatMap(({ metrics }) => metrics.map(({ indicator }) => indicator));
  const own = new Set(report.metrics.map(({ indicator }) => indicator));
  own.delete(null);
  expect(alone).toEqual([...own].filter((indicator) => !others.includes(indicator)));
});
