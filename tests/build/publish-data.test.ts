import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { publishData } from '../../src/build/publish-data.ts';
import { openSinkFolder } from '../../src/corpus/output-folder.ts';
import { createPaths } from '../../src/paths.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const report = JSON.stringify({ id: 'a', text: '全年完成税收总额102亿元。' });

/** What is published of a corpus whose large files are packed or not, by name. */
async function published(packed: boolean) {
  const [analysed, linked, gathered] = [makeFolder(), makeFolder(), makeFolder()];
  openSinkFolder(analysed).write('data/reports/a.json.gz', report);
  openSinkFolder(linked).write('data/similar/a.json.gz', '{}');
  for (const name of ['metrics.json', 'metrics.csv', 'reports.json']) {
    openSinkFolder(gathered).write(`data/${name}`, name);
  }
  const site = makeFolder();
  await publishData([analysed, linked, gathered], site, packed);
  const to = join(site, 'data');
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' });
  const { reportData, reportPacked, metricsCsv, metricsJson } = createPaths('/', packed);
  // Every address that a page has is there.
  for (const path of [reportData('a'), reportPacked('a'), metricsCsv, metricsJson]) {
    expect(files).toContain(path.replace('/data/', ''));
  }
  expect(gunzipSync(readFileSync(join(to, 'reports/a.json.gz'))).toString()).toBe(report);
  return files.filter((name) => name.includes('.')).sort();
}

test('publishes the large files of a small corpus as they are, and packed what the site loads', async () => {
  expect(await published(false)).toEqual([
    'metrics.csv',
    'metrics.json',
    'reports.json',
    'reports/a.json',
    'reports/a.json.gz',
    'similar/a.json.gz',
  ]);
});

test('publishes the large files of a large corpus packed alone', async () => {
  expect(await published(true)).toEqual([
    'metrics.csv.gz',
    'metrics.json.gz',
    'reports.json',
    'reports/a.json.gz',
    'similar/a.json.gz',
  ]);
});
