import { existsSync, linkSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG_FILE, readCatalog } from './catalog.ts';
import { ifExists, isSystemError } from './disk-fault.ts';
import { readTextWithin } from './read-within-folder.ts';

/** Folder inside the corpus for a report that is being added: its text, the next catalog, the last one. */
export const STAGED = '.adding';

/** Move a staged text that the catalog lists to its place, and delete the rest of the staging folder. */
export function finishKilledRun(directory: string): void {
  const staged = join(directory, STAGED);
  for (const name of ifExists(() => readdirSync(staged)) ?? []) {
    if (isListed(directory, name) && !existsSync(join(directory, name))) {
      putNew(join(staged, name), join(directory, name));
    }
  }
  rmSync(staged, { recursive: true, force: true });
}

function isListed(directory: string, name: string): boolean {
  const yaml = ifExists(() => readTextWithin(directory, CATALOG_FILE)) ?? '';
  return readCatalog(yaml, CATALOG_FILE, []).entries.some(({ file }) => file === name);
}

/** Move a file to a free name. A hard link, unlike a rename, fails if it is taken; some disks have none. */
export function putNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) throw error;
    renameSync(from, to);
  }
}
