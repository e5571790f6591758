import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { numberColumns, numberTable } from '../../src/site/take/model/number-table.ts';
import { reportNumbers } from '../../src/site/take/model/report-numbers.ts';
import { tableFile } from '../../src/site/take/model/table-file.ts';
import { seedReports } from '../support/seed-reports.ts';
import { makeFolder } from '../support/temporary-folder.ts';

/** Comma, quote, UTF-8; cells as they are held, not as they are shown. */
const CSV_AS_HELD = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';

test(
  'a table of numbers is read by LibreOffice as it was written',
  { timeout: 120_000 },
  async ({ skip }) => {
    if (spawnSync('soffice', ['--version']).status !== 0)
      skip('LibreOffice is not on this machine');
    const report = seedReports().find(({ id }) => id === 'foshan-chancheng-zumiao-2021');
    if (!report) throw new Error('expected the report of 祖庙');
    const numbers = reportNumbers(report, new Map());
    const table = numberTable('祖庙街道-2021-数字', numbers, 'https://example.org');
    const folder = makeFolder();
    const file = await tableFile(table, 'xlsx', false);
    writeFileSync(join(folder, 'numbers.xlsx'), new Uint8Array(await file.arrayBuffer()));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--convert-to', CSV_AS_HELD, '--outdir', folder],
        join(folder, 'numbers.xlsx'),
      ],
      // It warns of a missing Java, which it does not need here.
      { stdio: 'ignore' },
    );
    const csv = readFileSync(join(folder, 'numbers.csv'), 'utf8');
    const [headings, ...rows] = z.array(z.array(z.string())).parse(parse(csv, { bom: true }));
    expect(headings).toEqual(numberColumns.map(({ field }) => field));
    const text = (value: unknown) => z.coerce.string().parse(value ?? '');
    expect(rows).toEqual(
      table.rows.map((row) => numberColumns.map(({ field }) => text(row[field]))),
    );
  },
);
