import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { stringify } from 'yaml';
import { CATALOG_FILE } from '../../src/corpus/catalog.ts';
import { seedEntries, seedsFolder } from './corpus.ts';

const made: string[] = [];
// Thousands of files go slowly on a busy disk.
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}, 120_000);

/** A new empty folder, removed after the tests of the file that asks for it. */
export function makeFolder(within = tmpdir()): string {
  const folder = mkdtempSync(join(within, 'duidu-'));
  made.push(folder);
  return folder;
}

/** A copy of the seeds in a folder, to which can be added. */
export function copySeeds(folder: string, name = 'corpus'): string {
  const corpus = join(folder, name);
  cpSync(seedsFolder, corpus, { recursive: true });
  return corpus;
}

/** A copy of the first seeds in a folder, for what takes as long again with every report. */
export function copyFewSeeds(folder: string, count: number): string {
  const corpus = copySeeds(folder);
  const entries = seedEntries();
  writeFileSync(join(corpus, CATALOG_FILE), stringify(entries.slice(0, count)));
  for (const { file } of entries.slice(count)) rmSync(join(corpus, file));
  return corpus;
}
