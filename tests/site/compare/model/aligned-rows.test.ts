import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTermCounter } from '../../../../src/analyse/alignment/index.ts';
import { alignReports } from '../../../../src/site/compare/model/alignment.ts';
import { alignRows } from '../../../../src/site/compare/model/aligned-rows.ts';
import { flattenOutline } from '../../../../src/site/shared/text/outline.ts';
import type { SectionLink } from '../../../../src/schema/alignment.ts';
import type { Section } from '../../../../src/schema/section.ts';
import { seedReports } from '../../../support/seed-reports.ts';
import { sampleSection } from './sample.ts';

const seeds = seedReports();
const terms = createTermCounter();
for (const report of seeds) terms.add(report);
const weights = terms.weights();

/** A match between a section of report `x` and one of report `y`. */
const sampleLink = (a: string, b: string, score: number): SectionLink => ({
  a: { report: 'x', section: a },
  b: { report: 'y', section: b },
  kind: 'match',
  score,
  reason: { topics: [], matters: [], terms: [], heading: [], passages: [], sameStatus: true },
});
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
  fc.assert(
    fc.property(someReports, (reports) => {
      const rows = alignRows(reports, alignReports(reports, weights));
      const order = flattenOutline(reports[0]?.outline ?? []).map(({ section }) => section.id);
      const firsts = rows.flatMap(({ cells }) => (cells[0] ?? []).slice(0, 1));
      const places = firsts.map((id) => order.indexOf(id));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
    { numRuns: 12 },
  );
});

test('does not move up what follows a section that stands in an earlier row', () => {
  const leaf = (id: string, start: number) => sampleSection({ id, start, end: start + 1 });
  const reports = [
    { id: 'x', outline: [leaf('s-1', 0), leaf('s-2', 1), leaf('s-3', 2), leaf('s-4', 3)] },
    { id: 'y', outline: [leaf('s-9', 0)] },
  ];
  const rows = alignRows(reports, [sampleLink('s-1', 's-9', 0.9), sampleLink('s-3', 's-9', 0.8)]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    [['s-1', 's-3'], ['s-9']],
    [['s-2'], []],
    [['s-4'], []],
  ]);
});

test('keeps what the first report has no counterpart for below the row of the section before it', () => {
  const leaf = (id: string, start: number) => sampleSection({ id, start, end: start + 1 });
  const reports = [
    { id: 'x', outline: [leaf('s-1', 0), leaf('s-2', 1)] },
    { id: 'y', outline: [leaf('s-7', 0), leaf('s-8', 1), leaf('s-9', 2)] },
  ];
  const rows = alignRows(reports, [sampleLink('s-1', 's-8', 0.9)]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    [[], ['s-7']],
    [['s-1'], ['s-8']],
    [[], ['s-9']],
    [['s-2'], []],
  ]);
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

describe('a row', () => {
  const leaf = (id: string, start: number) => sampleSection({ id, start, end: start + 1 });
  const leaves = (...ids: string[]) => ids.map((id, index) => leaf(id, index));
  const cellsOf = (x: Section[], y: Section[], links: SectionLink[]) =>
    alignRows(
      [
        { id: 'x', outline: x },
        { id: 'y', outline: y },
      ],
      links,
    ).map(({ cells }) => cells);

  test('joins the best pairs first, and none that would leave several against several', () => {
    const links = [
      sampleLink('s-2', 's-9', 0.8),
      sampleLink('s-1', 's-9', 0.85),
      sampleLink('s-1', 's-8', 0.9),
    ];
    expect(cellsOf(leaves('s-1', 's-2'), leaves('s-8', 's-9'), links)).toEqual([
      [['s-1'], ['s-8', 's-9']],
      [['s-2'], []],
    ]);
  });

  test('holds eight sections at most', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `s-1${index}`);
    const links = ids.map((id, index) => sampleLink(id, 's-9', 0.99 - index / 100));
    const [first, ...others] = cellsOf(leaves(...ids), leaves('s-9'), links);
    expect(first).toEqual([ids.slice(0, 7), ['s-9']]);
    expect(others).toEqual(ids.slice(7).map((id) => [[id], []]));
  });

  test('sets a chapter with its items against an item, but for those that have their like', () => {
    const chapter = sampleSection({ id: 's-1', end: 9, children: leaves('s-2', 's-3', 's-4') });
    const links = [sampleLink('s-1', 's-9', 0.9), sampleLink('s-3', 's-8', 0.8)];
    expect(cellsOf([chapter], leaves('s-8', 's-9'), links)).toEqual([
      [['s-1', 's-2', 's-4'], ['s-9']],
      [['s-3'], ['s-8']],
    ]);
  });

  test('sets items against items before chapters', () => {
    const chapter = sampleSection({ id: 's-1', end: 9, children: leaves('s-2') });
    const links = [sampleLink('s-1', 's-9', 0.95), sampleLink('s-2', 's-9', 0.8)];
    expect(cellsOf([chapter], leaves('s-9'), links)).toEqual([
      [['s-1'], []],
      [['s-2'], ['s-9']],
    ]);
  });

  test('has the links between its own sections only, the best first', () => {
    const links = [
      sampleLink('s-1', 's-9', 0.75),
      sampleLink('s-1', 's-8', 0.9),
      sampleLink('s-2', 's-8', 0.8),
    ];
    const rows = alignRows(
      [
        { id: 'x', outline: leaves('s-1', 's-2') },
        { id: 'y', outline: leaves('s-8', 's-9') },
      ],
      links,
    );
    const [both] = rows;
    expect(both?.links.map(({ score }) => score)).toEqual([0.9, 0.8]);
    expect(both?.cells).toEqual([['s-1', 's-2'], ['s-8']]);
  });
});
