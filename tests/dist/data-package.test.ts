import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { SimilarSectionsSchema } from '../../src/schema/alignment.ts';
import { DataManifestSchema } from '../../src/schema/data-table.ts';
import { ReportPassagesSchema } from '../../src/schema/passage.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { flattenSections } from '../../src/schema/section-tree.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { openDuckDb } from '../support/duckdb.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const { bytes, folder, json } = openBuiltSite();
const reports = z
  .array(ReportSummarySchema)
  .parse(json('data/reports.json'))
  .map(({ id }) => ReportSchema.parse(json(`data/reports/${id}.json`)));

const FieldSchema = z.object({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean']),
  description: z.string().min(1),
  constraints: z
    .object({
      required: z.boolean().optional(),
      enum: z.array(z.string()).optional(),
      pattern: z.string().optional(),
    })
    .optional(),
});
const ResourceSchema = z.object({
  name: z.string(),
  path: z.string(),
  bytes: z.int(),
  hash: z.string(),
  rows: z.int(),
  licenses: z.array(z.object({ name: z.string() })).optional(),
  schema: z.object({
    fields: z.array(FieldSchema),
    primaryKey: z.array(z.string()).optional(),
    foreignKeys: z
      .array(
        z.object({
          fields: z.array(z.string()),
          reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
        }),
      )
      .optional(),
  }),
});
type Row = Record<string, string>;

const manifest = DataManifestSchema.parse(json('data/manifest.json'));
const unpackedJson = (path: string): unknown =>
  JSON.parse(gunzipSync(bytes(path)).toString('utf8'));
const arrayBuffer = (path: string) => {
  const content = bytes(`data/${path}`);
  return content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
};
const readParquet = (path: string) =>
  parquetReadObjects({
    file: arrayBuffer(path),
    compressors: { ZSTD: (input) => zstdDecompressSync(input) },
  });

let zip: JSZip;
let description: unknown;
let resources: z.infer<typeof ResourceSchema>[];
const tables = new Map<string, Row[]>();
const read = (path: string) => zip.file(path)?.async('nodebuffer') ?? Promise.reject(new Error(path));

beforeAll(async () => {
  zip = await JSZip.loadAsync(bytes('data/duidu-data.zip'));
  description = JSON.parse((await read('datapackage.json')).toString('utf8'));
  ({ resources } = z.object({ resources: z.array(ResourceSchema) }).parse(description));
  for (const { name, path } of resources) {
    const rows: Row[] = parse(await read(path), { columns: true });
    tables.set(name, rows);
  }
});

test('is described as Frictionless asks', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
  addFormats(ajv);
  const profile: unknown = JSON.parse(
    readFileSync('tests/dist/fixtures/datapackage-1.0.schema.json', 'utf8'),
  );
  const validate = ajv.compile(profile as object);
  validate(description);
  expect(validate.errors ?? []).toEqual([]);
});

test('licenses every table but the words of the reports', () => {
  expect(description).not.toHaveProperty('licenses');
  for (const { name, licenses } of resources) {
    expect([name, licenses?.map((licence) => licence.name)]).toEqual([
      name,
      name === 'paragraphs' ? undefined : ['CC0-1.0'],
    ]);
  }
});

test('holds the files that it says, with their sizes and checksums', async () => {
  const sums = (await read('checksums.sha256')).toString('utf8').trim().split('\n');
  const expected: string[] = [];
  for (const { path, bytes: size, hash, rows, name } of resources) {
    const content = await read(path);
    const digest = createHash('sha256').update(content).digest('hex');
    expected.push(`${digest}  ${path}`);
    expect([content.length, `sha256:${digest}`]).toEqual([size, hash]);
    expect(tables.get(name)).toHaveLength(rows);
  }
  expect(sums).toEqual(expected);
});

const forms = {
  string: /^[\s\S]*$/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u,
  boolean: /^(?:true|false)$/u,
};

test('has in every cell what its field allows', () => {
  const wrong = resources.flatMap(({ name, schema }) =>
    (tables.get(name) ?? []).flatMap((row) => {
      expect(Object.keys(row)).toEqual(schema.fields.map((field) => field.name));
      return schema.fields.flatMap(({ name: field, type, constraints }) => {
        const cell = row[field] ?? '';
        if (cell === '') return constraints?.required ? [`${name}.${field} is empty`] : [];
        const isAllowed =
          forms[type].test(cell) &&
          (constraints?.enum?.includes(cell) ?? true) &&
          (constraints?.pattern === undefined || new RegExp(constraints.pattern, 'u').test(cell));
        return isAllowed ? [] : [`${name}.${field}: ${cell}`];
      });
    }),
  );
  expect(wrong).toEqual([]);
});

test('misses nothing where one table refers to another', () => {
  const keyOf = (row: Row, fields: readonly string[]) => fields.map((field) => row[field]).join(' ');
  for (const { name, schema } of resources) {
    const rows = tables.get(name) ?? [];
    const { primaryKey, foreignKeys = [] } = schema;
    if (primaryKey) expect(new Set(rows.map((row) => keyOf(row, primaryKey))).size).toBe(rows.length);
    for (const { fields, reference } of foreignKeys) {
      const known = new Set(
        tables.get(reference.resource)?.map((row) => keyOf(row, reference.fields)),
      );
      const lost = rows.filter(
        (row) => fields.every((field) => row[field] !== '') && !known.has(keyOf(row, fields)),
      );
      expect(lost, `${name}.${fields.join('+')}`).toEqual([]);
    }
  }
});

test('has as many rows as the site shows', () => {
  const count = (of: (report: (typeof reports)[number]) => number) =>
    reports.reduce((sum, report) => sum + of(report), 0);
  expect(tables.get('reports')).toHaveLength(reports.length);
  expect(tables.get('sections')).toHaveLength(count(({ outline }) => flattenSections(outline).length));
  expect(tables.get('paragraphs')).toHaveLength(count(({ paragraphs }) => paragraphs.length));
  expect(tables.get('metrics')).toHaveLength(count(({ metrics }) => metrics.length));
  const similar = reports.flatMap(({ id }) => {
    const { sections } = SimilarSectionsSchema.parse(unpackedJson(`data/similar/${id}.json.gz`));
    return Object.values(sections).flat();
  });
  expect(tables.get('links')).toHaveLength(similar.length);
  const places = reports.flatMap(({ id }) =>
    ReportPassagesSchema.parse(unpackedJson(`data/passages/${id}.json.gz`)).passages.flatMap(
      (passage) => passage.places,
    ),
  );
  expect(tables.get('passages')).toHaveLength(places.length);
});

test('has every table as Parquet too, cell for cell', async () => {
  expect(manifest.tables.map(({ name }) => name)).toEqual(resources.map(({ name }) => name));
  for (const { name, path, rows, bytes: size } of manifest.tables) {
    expect(bytes(`data/${path}`)).toHaveLength(size);
    const read = await readParquet(path);
    expect(read).toHaveLength(rows);
    const formula = /^[-=+@\t\r＝＋－＠]/u;
    const asCsv = read.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) => [
          field,
          typeof value === 'string' && formula.test(value) ? `'${value}` : String(value ?? ''),
        ]),
      ),
    );
    expect(asCsv, name).toEqual(tables.get(name));
  }
});

test('has the numbers as Parquet with the types of the JSON, whole and by province and year', async () => {
  const metrics = reports.flatMap((report) => report.metrics);
  expect(await readParquet('tables/metrics.parquet')).toEqual(metrics);
  const read: unknown[] = [];
  for (const { path, rows, code, year, bytes: size } of manifest.metrics) {
    const part = await readParquet(path);
    read.push(...part);
    expect([part.length, bytes(`data/${path}`).length]).toEqual([rows, size]);
    const own = reports.filter(
      ({ place, reviewYear, planYear }) =>
        place?.code.slice(0, 2) === code?.slice(0, 2) && (reviewYear ?? planYear) === year,
    );
    expect(part).toEqual(own.flatMap((report) => report.metrics));
  }
  expect(read).toHaveLength(metrics.length);
});

test('is read by DuckDB, every CSV and every Parquet file, and joined without a loss', async ({
  skip,
}) => {
  const ask = await openDuckDb();
  if (ask === undefined) {
    skip('DuckDB is not on this machine');
    return;
  }
  const count = async (from: string) => Number((await ask(`SELECT count(*) AS n FROM ${from}`))[0]?.n);
  const parquet = (path: string) => `read_parquet('${join(folder, 'data', path)}')`;
  const unpacked = makeFolder();
  for (const { name, path, rows } of resources) {
    const file = join(unpacked, path);
    writeFileSync(file, await read(path));
    expect([name, await count(`read_csv('${file}')`)]).toEqual([name, rows]);
  }
  for (const { path, rows } of [...manifest.tables, ...manifest.metrics]) {
    expect([path, await count(parquet(path))]).toEqual([path, rows]);
  }
  const [metrics, sections, all] = ['metrics', 'sections', 'reports'].map((name) =>
    parquet(`tables/${name}.parquet`),
  );
  const joined = `${metrics} AS m JOIN ${sections} AS s ON s.report = m.report AND s.id = m.section
    JOIN ${all} AS r ON r.id = s.report`;
  const placed = await count(`${metrics} WHERE section IS NOT NULL`);
  expect(placed).toBeGreaterThan(0);
  expect(await count(joined)).toBe(placed);
});

test('says in every file which version it is of', () => {
  const { version } = z.object({ version: z.string() }).parse(description);
  expect(manifest.version).toBe(version);
  for (const { path } of manifest.tables) {
    const { key_value_metadata: said } = parquetMetadata(arrayBuffer(path));
    expect(said).toEqual([{ key: 'version', value: version }]);
  }
});

test('says in its README what every field means', async () => {
  const readme = (await read('README.md')).toString('utf8');
  for (const { schema } of resources) {
    for (const { name, description: meaning } of schema.fields) {
      expect(readme).toContain(`| \`${name}\` |`);
      expect(readme).toContain(meaning.replaceAll('|', '\\|'));
    }
  }
});
