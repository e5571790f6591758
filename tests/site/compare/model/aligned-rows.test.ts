import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGenerated } from '../../../../src/lab/generate/generated-reports.ts';
import type { Report } from '../../../../src/schema/report.ts';
import type { SectionStatus } from '../../../../src/schema/status.ts';
import { alignRows, type AlignedRow } from '../../../../src/site/compare/model/aligned-rows.ts';
import { flattenSections, placeSections } from '../../../../src/schema/section-tree.ts';
import { seedReports, weightsOf } from '../../../support/seed-reports.ts';

const statuses: readonly SectionStatus[] = ['review', 'plan'];
const columnsOf = (reports: readonly Report[], status: SectionStatus | null) =>
  reports.map((report) => ({ ...report, key: report.id, status, isWhole: true }));

/** All orders of a list, its own first. */
function orders<Item>(list: readonly Item[]): Item[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, index) =>
    orders(list.toSpliced(index, 1)).map((rest) => [first, ...rest]),
  );
}

/** All choices of so many items, in the order of the list. */
function choices<Item>(list: readonly Item[], count: number): Item[][] {
  if (count === 0) return [[]];
  return list.flatMap((first, index) =>
    choices(list.slice(index + 1), count - 1).map((rest) => [first, ...rest]),
  );
}

/** Rows by the names of the reports, so that the order of the columns does not show. */
const byReport = (rows: readonly AlignedRow[], reports: readonly Report[]) =>
  rows.map(({ cells, references, pairs }) => ({
    cells: Object.fromEntries(reports.map(({ id }, column) => [id, cells[column]])),
    references: Object.fromEntries(reports.map(({ id }, column) => [id, references[column]])),
    pairs: pairs
      .map(({ columns, sections, kind }) => {
        const ends = columns.map((column, end) => `${reports[column]?.id} ${sections[end]}`);
        return [kind, ...ends.sort()].join(' ');
      })
      .sort(),
  }));

function expectSymmetric(reports: readonly Report[], weights: ReturnType<typeof weightsOf>): void {
  for (const status of statuses) {
    const expected = byReport(alignRows(columnsOf(reports, status), weights), reports);
    for (const order of orders(reports).slice(1)) {
      expect(byReport(alignRows(columnsOf(order, status), weights), order)).toEqual(expected);
    }
  }
}

const seeds = seedReports();
const weights = weightsOf(seeds);

describe('whichever column comes first', () => {
  test.each([...choices(seeds, 2), ...choices(seeds, 3)].map((some) => ({ some })))(
    'the rows are the same: %#',
    ({ some }) => expectSymmetric(some, weights),
  );

  test('the rows of generated reports are the same', () => {
    const generated = [...readGenerated(12)];
    const terms = weightsOf(generated);
    fc.assert(
      fc.property(fc.shuffledSubarray(generated, { minLength: 2, maxLength: 3 }), (some) =>
        expectSymmetric(some, terms),
      ),
      { numRuns: 5 },
    );
  });
});

const someReports = fc.shuffledSubarray(seeds, { minLength: 2, maxLength: 4 });
const someStatus = fc.constantFrom(...statuses);

test('every section of the status stands in exactly one row, and none of the other', () => {
  fc.assert(
    fc.property(someReports, someStatus, (reports, status) => {
      const rows = alignRows(columnsOf(reports, status), weights);
      for (const [column, { outline }] of reports.entries()) {
        const shown = rows.flatMap(({ cells }) => cells[column] ?? []);
        const all = placeSections(outline)
          .filter(({ section }) => section.status === status)
          .map(({ section }) => section.id);
        expect(shown.toSorted()).toEqual(all.toSorted());
      }
    }),
    { numRuns: 12 },
  );
});

test('sections of different columns in one row are linked, and what is referred to is elsewhere', () => {
  let together = 0;
  let referred = 0;
  let told = 0;
  fc.assert(
    fc.property(someReports, someStatus, (reports, status) => {
      const rows = alignRows(columnsOf(reports, status), weights);
      for (const { cells, pairs, references } of rows.filter(({ isOpening }) => !isOpening)) {
        const filled = cells.filter(({ length }) => length > 0).length;
        // Two columns may stand in one row for what each has to do with a third.
        expect(pairs.length).toBeGreaterThanOrEqual(filled - 1);
        if (filled > 1) {
          expect(new Set(pairs.flatMap(({ columns }) => [...columns])).size).toBe(filled);
        }
        together += pairs.length;
        for (const [column, list] of references.entries()) {
          referred += list.length;
          const around = placeSections(reports[column]?.outline ?? [])
            .filter(({ section: { id } }) => cells[column]?.includes(id))
            .flatMap(({ section, ancestors }) => [section, ...ancestors].map(({ id }) => id));
          for (const { section } of list) expect(around).not.toContain(section);
          // What is only nearest stands alone, where the cell has no text and nothing is related.
          const nearest = list.filter(({ kind }) => kind === 'weak');
          expect(nearest).toHaveLength(nearest.length > 0 ? list.length : 0);
          expect(nearest.length).toBeLessThanOrEqual(around.length > 0 ? 0 : 1);
          told += nearest.length;
        }
      }
    }),
    { numRuns: 12 },
  );
  expect(together).toBeGreaterThan(20);
  expect(referred).toBeGreaterThan(20);
  expect(told).toBeGreaterThan(20);
});

test('rows keep the order of one column', () => {
  const reports = seeds.slice(0, 3);
  const rows = alignRows(columnsOf(reports, 'plan'), weights);
  const inOrder = reports.map(({ outline }, column) => {
    const order = flattenSections(outline).map(({ id }) => id);
    const places = rows
      .flatMap(({ cells }) => (cells[column] ?? []).slice(0, 1))
      .map((id) => order.indexOf(id));
    return (
      places.length > 1 && places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))
    );
  });
  expect(inOrder).toContain(true);
});
