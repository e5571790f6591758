import { expect, test } from 'vitest';
import { z } from 'zod';
import { findBrokenReferences, formatBroken, reachableFrom } from '../../src/lab/lint/links.ts';
import { createPaths } from '../../src/paths.ts';
import { ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from '../support/built-site.ts';

const { site, base, everyPage, text, json } = openBuiltSite();
const reports = z.array(ReportSummarySchema).parse(json('data/reports.json'));

test('has no broken link or fragment', () => {
  // Pages share their head and foot: one line for each address that is wrong.
  const byAddress = Map.groupBy(findBrokenReferences(site), ({ address }) => address);
  expect(
    [...byAddress.values()].flatMap(([first]) => (first ? [formatBroken(first)] : [])),
  ).toEqual([]);
});

/** Pages that are come to in other ways: a wrong address, a frame of another site. */
const UNLINKED = ['404.html', 'embed/index.html'];

test('leads to every page from the home page', () => {
  const reached = reachableFrom(site, 'index.html');
  const isLinked = (page: string) => !UNLINKED.includes(page.replace(/^en\//u, ''));
  expect(everyPage.filter((page) => !reached.has(page) && isLinked(page))).toEqual([]);
});

test('leads from where a page was to where it is', () => {
  expect(text('topics/grid/index.html')).toContain(`url=${createPaths(base).topics}"`);
});

test('leads to every report from the home page by way of its place and of its years', () => {
  const paths = createPaths(base);
  const linksOf = (address: string) =>
    site
      .page(`${address.slice(base.length)}index.html`)
      .references.map(({ address: target }) => target.replace(/#.*$/u, ''));
  expect(linksOf(paths.home)).toEqual(expect.arrayContaining([paths.places, paths.years]));
  for (const { id, place, reviewYear, planYear } of reports) {
    if (place) expect(linksOf(paths.place(place.code))).toContain(paths.report(id));
    const year = reviewYear ?? planYear;
    if (year !== null) expect(linksOf(paths.years)).toContain(paths.year(year));
  }
});
