import { decodeUtf8 } from '../corpus/regular-file.ts';
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CATALOG_FILE, readCatalog } from '../corpus/catalog.ts';
import type { CatalogEntry } from '../schema/catalog.ts';
import { appendEntry } from './entry.ts';
import { problem } from './problem.ts';

/** A report that is ready to be stored. */
export interface NewReport {
  entry: CatalogEntry;
  bytes: Uint8Array;
}

const LOCK = '.add.lock';

/**
 * Store a report: its file, then its entry. Both are first written beside their places and then
 * moved there; if the second move fails the first is undone. Nothing is ever overwritten.
 *
 * @throws IntakeError if the name is taken, the catalog does not take the entry, or another run writes
 */
export function writeReport(directory: string, { entry, bytes }: NewReport): void {
  mkdirSync(directory, { recursive: true });
  withLock(join(directory, LOCK), () => {
    const catalogPath = join(directory, CATALOG_FILE);
    const yaml = existsSync(catalogPath) ? decodeUtf8(readFileSync(catalogPath)) : '';
    const nextYaml = appendEntry(yaml, entry);
    verify(nextYaml, entry);
    const file = stage(join(directory, entry.file), bytes);
    const catalog = stage(catalogPath, nextYaml);
    try {
      // A link, unlike a rename, fails where the name is taken.
      linkNew(file.next, file.place, entry.file);
      try {
        renameSync(catalog.next, catalog.place);
      } catch (error) {
        rmSync(file.place);
        throw error;
      }
    } finally {
      for (const { next } of [file, catalog]) rmSync(next, { force: true });
    }
  });
}

function stage(place: string, content: Uint8Array | string): { place: string; next: string } {
  const next = `${place.replace(/(?<name>[^/\\]*)$/u, '.$<name>')}.${process.pid}.next`;
  writeFileSync(next, content);
  return { place, next };
}

function linkNew(from: string, to: string, name: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw problem('intake-file-taken', name);
    // Disks without links, such as sticks and shared folders; a copy fails on a taken name too.
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** The catalog as it would be must still be read, with the new entry at its end. */
function verify(yaml: string, entry: CatalogEntry): void {
  const { entries, file } = readCatalog(yaml, CATALOG_FILE, []);
  const fault = file.messages.find(({ ruleId }) => ruleId !== 'catalog-missing-file');
  if (fault) throw problem('intake-catalog', fault.reason);
  const last = entries.at(-1);
  if (JSON.stringify(last) !== JSON.stringify(entry)) {
    throw problem('intake-catalog', `the entry ${entry.id} would not be read back as written`);
  }
}

/** One run at a time; a lock whose process is gone does not count. */
function withLock(path: string, run: () => void): void {
  if (existsSync(path) && !isAlive(Number(readFileSync(path, 'utf8')))) rmSync(path);
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw problem('intake-busy', path);
    throw error;
  }
  try {
    run();
  } finally {
    rmSync(path, { force: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/** True for an error of the operating system with this code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
