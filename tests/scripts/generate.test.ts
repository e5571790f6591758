import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CatalogSchema } from '../../src/schema/catalog.ts';
import { runScript } from '../support/run-script.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const folder = makeFolder();
const generate = (out = '') => runScript('generate', ['--reports', '30', '--out', out]);

test('writes reports, catalog and known outlines, twice the same', () => {
  const [first, second] = ['first', 'second'].map((name) => join(folder, name));
  for (const out of [first, second]) expect(generate(out).status).toBe(0);
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
  const run = generate('seeds');
  expect(run.status).toBe(1);
  expect(run.stderr).toBe(
    'generate: Unexpected files in seeds, expected an empty or a new folder; name another\n',
  );
});
