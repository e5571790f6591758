import type * as FileSystem from 'node:fs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { isSystemError } from '../../src/corpus/disk-fault.ts';
import { replaceFile } from '../../src/corpus/replace-file.ts';
import { faultsAt, runWithFault } from '../support/faulty-disk.ts';
import { makeFolder } from '../support/temporary-folder.ts';

vi.mock('node:fs', async (original) => {
  const { faultyDisk } = await import('../support/faulty-disk.ts');
  return faultyDisk(await original<typeof FileSystem>());
});

test('replaces a file whole, or leaves the last one', async () => {
  const folder = makeFolder();
  const path = join(folder, 'a.json');
  const run = () => {
    replaceFile(path, 'the new text');
  };
  const { calls } = await runWithFault(run);
  for (const fault of faultsAt(calls)) {
    writeFileSync(path, 'the last text');
    await runWithFault(run, fault).catch((error: unknown) => {
      expect(isSystemError(error)).toBe(true);
    });
    expect(readFileSync(path, 'utf8')).toMatch(/^the (?:last|new) text$/u);
    run();
    expect(readdirSync(folder)).toEqual(['a.json']);
  }
});
