import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Usage } from './report-usage.ts';

/**
 * Runs a script in a process of its own.
 *
 * @param folder for the note of what it used
 * @throws if the script fails
 */
export function runMeasured(
  script: string,
  options: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Usage {
  const note = join(folder, 'usage.json');
  const probe = join(import.meta.dirname, 'report-usage.ts');
  const { status } = spawnSync(process.execPath, ['--import', probe, script, ...options], {
    env: { ...process.env, ...environment, BENCH_USAGE: note },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`expected ${script} ${options.join(' ')} to succeed`);
  // `report-usage.ts` wrote it.
  return JSON.parse(readFileSync(note, 'utf8')) as Usage;
}

/** A file of a folder, by its path in it. */
export interface SizedFile {
  path: string;
  bytes: number;
}

/** All files of a folder and of the folders in it. */
export function sizedFiles(folder: string): SizedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const file = statSync(join(folder, path));
    return file.isFile() ? [{ path: path.replaceAll('\\', '/'), bytes: file.size }] : [];
  });
}
