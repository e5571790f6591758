import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CatalogSchema } from '../../src/schema/catalog.ts';

const folder = mkdtempSync(join(tmpdir(), 'duidu-generate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const generate = (out: string) => ['scripts/generate.ts', '--reports', '30', '--out', out];

test('writes reports, catalog and known outlines, twice the same', () => {
  const [first, second] = ['first', 'second'].map((name) => join(folder, name));
  for (const out of [first, second]) execFileSync(process.execPath, generate(out ?? ''));
  const files = readdirSync(first ?? '');
  const contents = (out = '') => files.map((file) => readFileSync(join(out, file), 'utf8'));
  expect(contents(first)).toEqual(contents(second));

  const read = (name: string) => readFileSync(join(first ?? '', name), 'utf8');
  const catalog = CatalogSchema.parse(parse(read('catalog.yaml')));
  expect(files).toEqual(
    expect.arrayContaining(['catalog.yaml', 'truth.json', ...catalog.map(({ file }) => file)]),
  );
  expect(JSON.parse(read('truth.json'))).toHaveLength(30);
});

test('leaves a folder alone that is not empty', () => {
  const run = spawnSync(process.execPath, generate('seeds'), { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toBe(
    'generate: seeds is not empty; name an empty or a new folder with --out\n',
  );
});
