import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { seedsFolder } from './corpus.ts';

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
