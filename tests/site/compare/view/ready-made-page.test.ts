import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { createPaths } from '../../../../src/paths.ts';
import { readyMadePage } from '../../../../src/site/compare/view/ready-made-page.ts';
import { seedReports, weightsOf } from '../../../support/seed-reports.ts';

const reports = seedReports();

test('a comparison too long for a page shows its first rows, counts the others, and leads to none of them', () => {
  const [first, second] = reports.toSorted((a, b) => b.counts.characters - a.counts.characters);
  if (!first || !second) throw new Error('expected two reports');
  const choice = (report: string) => ({ report, section: null, part: null });
  const page = readyMadePage(
    { kind: 'year', a: choice(first.id), b: choice(second.id), samePlace: false },
    (id) => (id === first.id ? first : second),
    weightsOf(reports),
    { taxonomy: [], indicators: [] },
    createPaths('/'),
  );
  const text = [...page.rows, page.numbers].join('');
  expect(Buffer.byteLength(text)).toBeLessThan(140_000);
  expect(page.rowsLeft).toBeGreaterThan(0);
  const { document } = parseHTML(`<body>${text}</body>`);
  const rows = [...document.querySelectorAll('.compare-row')].map(({ id }) => `#${id}`);
  expect(rows.length).toBeGreaterThan(0);
  const ledTo = [...document.querySelectorAll('a[href^="#row-"]')];
  expect(ledTo.filter((link) => !rows.includes(link.getAttribute('href') ?? ''))).toEqual([]);
});
