import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTermCounter } from '../../src/analyse/alignment/index.ts';
import { alignReports } from '../../src/compare/alignment.ts';
import { alignRows } from '../../src/compare/aligned-rows.ts';
import { flattenOutline } from '../../src/compare/outline.ts';
import { seedReports } from '../support/seed-reports.ts';

const seeds = seedReports();
const terms = createTermCounter();
for (const report of seeds) terms.add(report);
const weights = terms.weights();

const someReports = fc.shuffledSubarray(seeds, { minLength: 2, maxLength: 4 });

test('puts every section of every report in exactly one row', () => {
  fc.assert(
    fc.property(someReports, (reports) => {
      const rows = alignRows(reports, alignReports(reports, weights));
      for (const [column, { outline }] of reports.entries()) {
        const shown = rows.flatMap(({ cells }) => cells[column] ?? []);
        const all = flattenOutline(outline).map(({ section }) => section.id);
        expect(shown.toSorted()).toEqual(all.toSorted());
      }
    }),
    { numRuns: 12 },
  );
});

test('keeps the first report in its order, as far as its sections are not joined in one row', () => {
  const [first, second] = seeds;
  const reports = [first, second].filter((report) => report !== undefined);
  const rows = alignRows(reports, alignReports(reports, weights));
  const order = flattenOutline(first?.outline ?? []).map(({ section }) => section.id);
  const firsts = rows.flatMap(({ cells }) => (cells[0] ?? []).slice(0, 1));
  const places = firsts.map((id) => order.indexOf(id));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('loses nothing where no section matches', () => {
  const reports = seeds.slice(0, 3);
  const rows = alignRows(reports, []);
  expect(rows.every(({ cells, links }) => cells.flat().length === 1 && links.length === 0)).toBe(
    true,
  );
  expect(rows).toHaveLength(
    reports.reduce((sum, { outline }) => sum + flattenOutline(outline).length, 0),
  );
});

test('joins only sections that a link stands for, or that belong to a chapter of such a link', () => {
  const reports = seeds.slice(0, 2);
  const rows = alignRows(reports, alignReports(reports, weights));
  const joined = rows.filter(({ cells }) => cells.every((cell) => cell.length > 0));
  expect(joined.length).toBeGreaterThan(3);
  for (const { links } of joined) expect(links.length).toBeGreaterThan(0);
});
