import { expect, test } from 'vitest';
import { createPaths } from '../../src/routes/paths.ts';
import { loadAnalysisContext } from '../../src/publish/analysis-context.ts';
import { summarise } from '../../src/publish/data-files.ts';
import { topicGrid } from '../../src/view/topic-grid.ts';
import { seedReports } from '../support/seed-reports.ts';

const reports = seedReports();
const { taxonomy } = loadAnalysisContext('/');
const paths = createPaths('/');
const readReport = (id: string) => {
  const report = reports.find((candidate) => candidate.id === id);
  if (!report) throw new Error(`expected a report ${id}`);
  return report;
};
const grid = topicGrid(taxonomy, reports.map(summarise), 1, readReport, paths);

test('has a row for each report and a cell for each topic', () => {
  expect(grid.rows).toHaveLength(reports.length);
  for (const { shares } of grid.rows) expect(shares).toHaveLength(taxonomy.length);
});

test('tells topics that are not mentioned from those touched on in passing', () => {
  for (const [row, { shares }] of grid.rows.entries()) {
    for (const [column, share] of shares.entries()) {
      const words = Object.keys(taxonomy[column]?.words ?? {});
      const isMentioned = reports[row]?.paragraphs.some(({ text }) =>
        words.some((word) => text.includes(word)),
      );
      if (share.kind === 'absent') expect(isMentioned).toBe(false);
      if (share.kind === 'little') expect(isMentioned).toBe(true);
    }
  }
});

test('leads from every cell that holds something to a section or paragraph', () => {
  for (const [row, { shares }] of grid.rows.entries()) {
    for (const share of shares) {
      if (share.kind !== 'absent') {
        expect(share.href).toMatch(new RegExp(`^/reports/${reports[row]?.id ?? ''}/#[sp]-`, 'u'));
      }
    }
  }
});
