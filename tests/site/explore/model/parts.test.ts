import { describe, expect, test } from 'vitest';
import { chooseParts } from '../../../../src/site/explore/model/choose-parts.ts';
import { rowMetric } from '../../../../src/site/explore/model/decode-part.ts';
import { filterRows } from '../../../../src/site/explore/model/filter-rows.ts';
import { sortRows } from '../../../../src/site/explore/model/sort-rows.ts';
import { metricsToCsv } from '../../../../src/site/explore/model/metrics-csv.ts';
import { createPaths } from '../../../../src/paths.ts';
import { reports, writeParts } from './sample.ts';

const paths = createPaths('/');
const metrics = reports.flatMap((report) => report.metrics);
const compare = (a: string, b: string) => a.localeCompare(b, 'zh-CN');

describe.each([1, 40, 5000])('all numbers in parts of %i rows', (rowsPerPart) => {
  const { manifest, rows, places, text } = writeParts(rowsPerPart);
  const all = [...rows.values()].flat();

  test('are all there, each with every field', () => {
    const restored = sortRows(all, null, compare).map((row) => rowMetric(row, paths));
    expect(restored).toEqual(metrics);
  });

  test('make the same CSV as the reports, byte for byte', () => {
    const sorted = sortRows(all, null, compare).map((row) => rowMetric(row, paths));
    expect(metricsToCsv(sorted)).toBe(metricsToCsv(metrics));
  });

  test('are described by the manifest', () => {
    expect(manifest.metrics).toBe(metrics.length);
    expect(manifest.reports).toBe(reports.length);
    for (const { path, bytes, rows: count, reports: reportCount } of manifest.parts) {
      const held = rows.get(path) ?? [];
      expect(Buffer.byteLength(text(path))).toBe(bytes);
      expect(held).toHaveLength(count);
      expect(new Set(held.map(({ report }) => report.id)).size).toBe(reportCount);
    }
  });

  test('are chosen by place and year without losing a row', () => {
    const years = new Set(manifest.parts.flatMap((part) => part.years));
    for (const place of [undefined, ...places.map(([code]) => code)]) {
      for (const year of [undefined, ...years, 1950]) {
        const filters = {
          ...(place !== undefined && { place }),
          ...(year !== undefined && { year }),
        };
        const chosen = chooseParts(manifest, { query: '', filters });
        const found = filterRows(
          chosen.flatMap(({ path }) => rows.get(path) ?? []),
          '',
          filters,
        );
        expect(found.rows).toHaveLength(filterRows(all, '', filters).rows.length);
        expect(chooseParts(manifest, { query: String(year ?? ''), filters })).toEqual(chosen);
      }
    }
  });
});

test('a place leaves the parts of other provinces unread', () => {
  const { manifest } = writeParts(1);
  const chosen = chooseParts(manifest, { query: '', filters: { place: '350000000000' } });
  expect(chosen.map(({ firstPlace }) => firstPlace.slice(0, 2))).toEqual(['35']);
});

test('places come after the units around them, up to the province', () => {
  const { places } = writeParts(40);
  places.forEach(([code, , around], index) => {
    expect(around).toBeLessThan(index);
    if (around === -1) expect(code).toMatch(/^\d{2}0{10}$/u);
  });
  expect(places.map(([, name]) => name)).toEqual(
    expect.arrayContaining(['广东省', '广州市', '海珠区', '江海街道']),
  );
});
