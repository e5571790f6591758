import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { rowInContext } from '../../../src/site/explore/model/decode-part.ts';
import type { DownloadTable } from '../../../src/site/shared/download-table.ts';
import { fileName } from '../../../src/site/shared/download-table.ts';
import { numberColumns, numberTable } from '../../../src/site/take/model/number-table.ts';
import { reportNumbers } from '../../../src/site/take/model/report-numbers.ts';
import { tableFile } from '../../../src/site/take/model/table-file.ts';
import { createPaths } from '../../../src/paths.ts';
import { readSheet } from '../../support/spreadsheet.ts';
import { indicators, reports, writeParts } from '../explore/model/sample.ts';

const names = new Map(indicators.map(({ id, name }) => [id, name]));
const ORIGIN = 'https://example.org';
const zumiao = reports.find(({ id }) => id === 'foshan-chancheng-zumiao-2021');
if (!zumiao) throw new Error('expected the report of 祖庙');
const table = numberTable('祖庙街道-2021-数字', reportNumbers(zumiao, names), ORIGIN);

const rowsOf = (csv: string) => z.array(z.array(z.string())).parse(parse(csv, { bom: true }));

const HEADINGS =
  '省,市,区县,街道,年份,年份依据,名称,指标,数值,数值上限,限定,单位,类型,实绩或目标,时期,位次范围,原文,原句,章节,报告,链接';

test('has the numbers of a report as a spreadsheet reads them', async () => {
  const file = await tableFile(table, 'xlsx', true);
  const [headings = [], ...rows] = await readSheet(await file.arrayBuffer());
  expect(headings.map(({ text }) => text).join()).toBe(HEADINGS);
  expect(rows).toHaveLength(zumiao.metrics.length);
  for (const [index, metric] of zumiao.metrics.entries()) {
    const row = rows[index] ?? [];
    const cell = (heading: string) => row[HEADINGS.split(',').indexOf(heading)];
    expect(cell('街道')?.text).toBe('祖庙街道');
    expect(cell('数值')).toEqual({ text: `${metric.value}`, isNumber: true, isFormula: false });
    expect(cell('原文')?.text).toBe(metric.quote);
    expect(cell('原句')?.text).toContain(metric.quote);
    expect(cell('链接')?.text).toBe(ORIGIN + metric.url);
    if (/^\d{4}$/u.test(metric.year ?? '')) expect(cell('年份')?.isNumber).toBe(true);
  }
});

test('says the same in all three formats', async () => {
  const csv = await (await tableFile(table, 'csv', true)).text();
  // The mark by which spreadsheets know the encoding; Blob.text takes it away, so read the bytes.
  const bytes = new Uint8Array(await (await tableFile(table, 'csv', true)).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const fromCsv = rowsOf(csv);
  const sheet = await readSheet(await (await tableFile(table, 'xlsx', true)).arrayBuffer());
  const plain = (rows: string[][]) => rows.map((row) => row.map((cell) => cell.replace(/^'/u, '')));
  expect(plain(fromCsv)).toEqual(
    sheet.map((row) => numberColumns.map((_, column) => row[column]?.text ?? '')),
  );
  const json: unknown = JSON.parse(await (await tableFile(table, 'json', true)).text());
  expect(json).toEqual(table.rows);
});

test('has the names and codes of the data where they are chosen', async () => {
  const csv = await (await tableFile(table, 'csv', false)).text();
  const [headings = [], first = []] = rowsOf(csv);
  expect(headings).toEqual(numberColumns.map(({ field }) => field));
  expect(first[headings.indexOf('status')]).toBe(zumiao.metrics[0]?.status);
});

test('runs no cell as a formula and holds any character that XML can hold', async () => {
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    'a\u0000\u000b\ud800b',
    '<b>&"\'',
    '甲\n乙',
    '_x000D_',
  ];
  const hostile: DownloadTable = {
    name: 'x',
    columns: [{ field: 'text', heading: '=1+1', width: 10 }],
    rows: texts.map((text) => ({ text })),
  };
  const sheet = await readSheet(await (await tableFile(hostile, 'xlsx', true)).arrayBuffer());
  expect(sheet.flat().filter(({ isFormula, isNumber }) => isFormula || isNumber)).toEqual([]);
  expect(sheet.flat().map(({ text }) => text)).toEqual(
    ['=1+1', ...texts].map((text) => text.replace(/[^\P{C}\t\n]/gu, '')),
  );
});

test('is the same from the explorer as from the report', () => {
  const { rows } = writeParts(10_000);
  const fromParts = [...rows.values()].flat().filter(({ report }) => report.id === zumiao.id);
  const paths = createPaths('/');
  const explored = numberTable(
    table.name,
    fromParts.map((row) => rowInContext(row, paths)),
    ORIGIN,
  );
  expect(explored).toEqual(table);
});

test('names files by what they hold, without signs that a disk refuses', () => {
  expect(fileName('祖庙街道', 2021, '', '数字')).toBe('祖庙街道-2021-数字');
  expect(fileName('a/b\\c:*?"<>|', null, '增长>10%')).toBe('a-b-c-增长-10%');
});
