import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decodeSource } from '../../src/read/decode.ts';
import { flattenSections } from '../../src/schema/section-tree.ts';
import { createPaths } from '../../src/paths.ts';
import { PublishedIndicatorSchema } from '../../src/schema/indicator.ts';
import { MetricSchema } from '../../src/schema/metric.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { readSettings } from '../../src/settings.ts';
import { openBuiltSite } from '../support/built-site.ts';

const { site, base, json, text, bytes: readPublished } = openBuiltSite();
const { corpusDir } = readSettings(process.env);
const paths = createPaths(base);
const relative = (address: string) => address.slice(base.length);

const reports = z.array(ReportSummarySchema).parse(json('data/reports.json'));
const metrics = z.array(MetricSchema).parse(json('data/metrics.json'));

/** The public contract of the flat metrics, column by column. */
const COLUMNS =
  'report,section,paragraph,line,start,end,quote,label,indicator,value,valueMax,qualifier,unit,kind,status,period,year,yearBasis,scope,confidence,url';

function validator(name: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const schema = json(relative(paths.dataSchema(name)));
  if (typeof schema !== 'object' || schema === null) throw new Error(`${name} has no schema`);
  return ajv.compile(schema);
}

test.each([
  ['reports', paths.reportsData],
  ['metrics', paths.metricsJson],
  ['indicators', paths.indicatorsData],
  ['manifest', paths.manifest],
])('publishes %s as their schema says', (name, address) => {
  const validate = validator(name);
  validate(json(relative(address)));
  expect(validate.errors ?? []).toEqual([]);
});

test('counts for every indicator the metrics and the reports that state it', () => {
  const published = z.array(PublishedIndicatorSchema).parse(json(relative(paths.indicatorsData)));
  expect(published.map(({ id, count, reports: stating }) => [id, count, stating])).toEqual(
    published.map(({ id }) => {
      const own = metrics.filter(({ indicator }) => indicator === id);
      return [id, own.length, new Set(own.map(({ report }) => report)).size];
    }),
  );
});

test('publishes the metrics as CSV with the columns of the contract', () => {
  const csv = text(relative(paths.metricsCsv)).replace(/^\u{feff}/u, '');
  expect(csv.split(/\r?\n/u, 1)).toEqual([COLUMNS]);
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  expect(rows).toEqual(
    metrics.map((metric) =>
      Object.fromEntries(
        Object.entries(metric).map(([name, value]) => {
          const isFormula = typeof value === 'string' && /^[-=+@\t\r＝＋－＠]/u.test(value);
          return [name, `${isFormula ? "'" : ''}${value ?? ''}`];
        }),
      ),
    ),
  );
});

describe.each(reports)('$id', (summary) => {
  const report = ReportSchema.parse(json(relative(summary.dataUrl)));
  const bytes = readFileSync(join(corpusDir, report.source.file));
  const source = decodeSource(bytes).text;

  test('is published as the schema says', () => {
    const validate = validator('report');
    validate(json(relative(paths.reportData(summary.id))));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('names its source file', () => {
    expect(report.source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(report.source.bytes).toBe(bytes.length);
    expect(readPublished(relative(paths.reportSource(summary.id)))).toEqual(bytes);
  });

  test('quotes its source word for word', () => {
    for (const { start, end, text: quoted } of report.paragraphs) {
      expect(source.slice(start, end)).toBe(quoted);
    }
    for (const { start, end, quote } of report.metrics) {
      expect(source.slice(start, end)).toBe(quote);
    }
  });

  test('loses no character of its source', () => {
    const headings = flattenSections(report.outline)
      .filter(({ inline }) => !inline)
      .map(({ start, headingEnd }) => ({ start, end: headingEnd }));
    const tiles = [...headings, ...report.paragraphs, ...report.leftovers]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => source.slice(start, end));
    expect(tiles.join('')).toBe(source);
  });

  test('has its metrics in the list of all', () => {
    expect(metrics.filter((metric) => metric.report === summary.id)).toEqual(report.metrics);
  });

  test('gives every number an address at which it stands', () => {
    const page = site.page(`${relative(paths.report(summary.id))}index.html`);
    for (const { url } of report.metrics) {
      const [address, fragment = ''] = url.split('#');
      expect(address).toBe(paths.report(summary.id));
      expect(page.ids).toContain(fragment);
    }
  });
});
