import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { capacityOf, FIRST_YEAR, LAST_YEAR } from '../../../src/lab/generate/assign-years.ts';
import { flattenSections } from '../../../src/schema/section-tree.ts';
import { generateCorpus } from '../../../src/lab/generate/generate-corpus.ts';
import { harvest } from '../../../src/lab/generate/harvest-library.ts';
import { shapes } from '../../../src/lab/generate/report-shapes.ts';
import { parseText } from '../../../src/read/parse/index.ts';
import { buildReport } from '../../../src/read/report/index.ts';
import { CatalogSchema } from '../../../src/schema/catalog.ts';
import type { Section } from '../../../src/schema/section.ts';

const catalog = CatalogSchema.parse(parse(readFileSync('seeds/catalog.yaml', 'utf8')));
const library = harvest(
  catalog.map((entry) => ({ entry, text: readFileSync(`seeds/${entry.file}`, 'utf8') })),
);
const places = Array.from({ length: 40 }, (_, index) => ({
  code: `3301${String(index % 5).padStart(2, '0')}${String(index).padStart(3, '0')}000`,
  province: '浙江省',
  city: '杭州市',
  district: `城${index % 5}区`,
  subdistrict: `清波${index}街道`,
}));
const make = (count: number, seed = '1') => [...generateCorpus(library, places, count, seed)];
const reports = make(200);

test('gives valid catalog entries with ids of their own', () => {
  const entries = reports.map(({ entry }) => entry);
  expect(CatalogSchema.parse(entries)).toEqual(entries);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(200);
});

test('gives the same reports for the same seed and others for another', () => {
  expect(make(20)).toEqual(reports.slice(0, 20));
  expect(make(20, '2').map(({ text }) => text)).not.toEqual(
    reports.slice(0, 20).map(({ text }) => text),
  );
});

test('can give every place every year, and no more', () => {
  const capacity = capacityOf(places);
  const pairs = make(capacity).map(({ entry }) => entry.id);
  expect(new Set(pairs).size).toBe(places.length * (LAST_YEAR - FIRST_YEAR + 1));
  expect(() => make(capacity + 1)).toThrow('at most 400 reports can be made');
});

test('uses every shape, at the length of the real reports', () => {
  expect(new Set(reports.map(({ truth }) => truth.shape)).size).toBe(shapes.length);
  const mean = reports.reduce((sum, { text }) => sum + text.length, 0) / reports.length;
  expect(mean).toBeGreaterThan(7_000);
  expect(mean).toBeLessThan(8_200);
});

test('keeps no name of the places that the sentences come from', () => {
  const names = catalog.flatMap(({ place }) => [place.district, place.subdistrict]);
  for (const { text } of reports) {
    for (const name of names) if (name !== null) expect(text).not.toContain(name);
  }
});

test('tells the line on which every heading stands', () => {
  for (const { text, truth } of reports) {
    const lines = text.split('\n');
    for (const { line, marker, title } of truth.outline) {
      expect(lines[line - 1]).toContain(`${marker ?? ''}${title}`);
    }
  }
});

const key = ({ level, marker, title, inline, line, status }: Omit<Section, 'children'>) =>
  [line, level, marker, title, inline, status].join(' ');

test('is parsed into the outlines it was made with', () => {
  const differing = reports.filter(({ entry, text, truth }) => {
    const { reviewYear, planYear } = entry;
    const parsed = buildReport(parseText(text, entry.file), { reviewYear, planYear });
    const found = flattenSections(parsed.outline).map(key);
    const known = truth.outline.map((section) => key({ ...emptySection, ...section }));
    return found.join('\n') !== known.join('\n');
  });
  // Where review ends is a judgement on words; chance makes chapters that read like plans.
  expect(differing.length / reports.length).toBeLessThanOrEqual(0.02);
});
const emptySection = { id: '', start: 0, headingEnd: 0, end: 0, topics: [] };
