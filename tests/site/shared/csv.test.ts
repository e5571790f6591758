import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { SectionHits } from '../../../src/site/search/model/hits.ts';
import { metricsHeader, metricsToCsv } from '../../../src/site/explore/model/metrics-csv.ts';
import { pinsToCsv } from '../../../src/site/pins/model/export.ts';
import { hitsTable } from '../../../src/site/search/client/hits-table.ts';
import { concordance } from '../../../src/site/search/model/concordance.ts';
import { tableFile } from '../../../src/site/take/model/table-file.ts';
import { toCsv } from '../../../src/site/shared/csv.ts';
import { pinStrings } from '../../../src/words/pins.ts';
import { reports } from '../explore/model/sample.ts';

const cellsOf = (csv: string) =>
  z.array(z.array(z.string())).parse(parse(csv, { bom: true, record_delimiter: '\n' }));
const metric = reports.flatMap(({ metrics }) => metrics)[0];
if (!metric) throw new Error('expected a metric');

/** Every CSV that the site gives, with a text in its second row. */
const files: [string, (text: string) => string | Promise<string>][] = [
  [
    'metrics.csv and the rows of the explorer',
    (text) => metricsHeader + metricsToCsv([{ ...metric, label: text, value: -5 }]),
  ],
  [
    'pins',
    (text) => {
      const pin = { title: text, place: '', year: '', status: '', path: [], lines: ['甲', text] };
      return pinsToCsv(
        [{ ...pin, note: `看\n${text}`, address: '', citation: '' }],
        pinStrings.columns,
      );
    },
  ],
  [
    'hits',
    async (text) => {
      const hit = { id: 'p', status: 'review', text, matches: [{ start: 0, end: text.length }] };
      const section = { title: text, place: text, url: '/', path: [], reviewYear: 1, hits: [hit] };
      const rows = concordance([section as unknown as SectionHits], '', '2026-11-28');
      return (await tableFile(hitsTable(text, rows), 'csv', true)).text();
    },
  ],
];

describe.each(files)('%s', (_, write) => {
  test.each(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])(
    'have no cell that is a formula by its first character %j',
    async (sign) => {
      const formula = `${sign}HYPERLINK("https://example.org")`;
      const [, row = []] = cellsOf(await write(formula));
      expect(row).toContain(`'${formula}`);
      expect(row.filter((cell) => /^[=+@\t\r＝＋－＠]|^-(?!5$)/u.test(cell))).toEqual([]);
    },
  );
});

test('numbers stay numbers, null is empty, and lines stay in their cell', () => {
  expect(toCsv([[-5, 0.5, '=', null, '看\r这里', '甲\n乙']])).toBe(
    '-5,0.5,\'=,,"看\r这里","甲\n乙"\n',
  );
});

test('nothing else writes CSV', () => {
  const root = join(import.meta.dirname, '../../../src');
  const writers = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /\.(?:ts|astro)$/u.test(name) &&
      readFileSync(join(root, name), 'utf8').includes('csv-stringify'),
  );
  expect(writers.map((name) => name.replaceAll('\\', '/'))).toEqual(['site/shared/csv.ts']);
});
