import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CATALOG_FILE, readCatalog } from './catalog.ts';
import { ifExists, isSystemError } from './disk-fault.ts';
import { takeLock, tryTidy } from './lock.ts';
import { readTextWithin } from './read-within-folder.ts';

const LOCK = '.add.lock';
/** Folder inside the corpus for a report that is being added: its text, the next catalog, the last one. */
const STAGED = '.adding';
const LAST_CATALOG = 'last.yaml';

/** Change a corpus under its lock, after finishing or undoing what a killed run left. */
export function changeCorpus(directory: string, change: () => void): void {
  mkdirSync(directory, { recursive: true });
  const release = takeLock(join(directory, LOCK));
  try {
    settle(directory);
    change();
  } finally {
    tryTidy(release);
  }
}

/** Finish or undo what a killed run left; if that is impossible now, leave it to the next `add`. */
export function recoverCorpus(directory: string): void {
  if (![LOCK, STAGED].some((name) => existsSync(join(directory, name)))) return;
  tryTidy(() => {
    changeCorpus(directory, () => undefined);
  });
}

/**
 * Put a text and the catalog that lists it in place: both, or none if anything fails. The catalog goes
 * first: if the run is killed before the text follows, the text is still staged and the next run
 * moves it. Call this within {@link changeCorpus}.
 *
 * @throws an error with code EEXIST if the name is taken
 */
export function storeText(
  directory: string,
  { file, bytes }: { file: string; bytes: Uint8Array },
  catalog: string,
): void {
  const [place, text] = [join(directory, CATALOG_FILE), join(directory, file)];
  const staged = (name: string) => join(directory, STAGED, name);
  mkdirSync(staged('.'));
  try {
    const isFirst = ifExists(() => statSync(place)) === undefined;
    if (!isFirst) copyFileSync(place, staged(LAST_CATALOG));
    writeFileSync(staged(file), bytes, { flush: true });
    writeFileSync(staged(CATALOG_FILE), catalog, { flush: true });
    renameSync(staged(CATALOG_FILE), place);
    try {
      putNew(staged(file), text);
    } catch (error) {
      if (isFirst) rmSync(place);
      else renameSync(staged(LAST_CATALOG), place);
      throw error;
    }
  } finally {
    tryTidy(() => {
      settle(directory);
    });
  }
}

/** Move a staged text that the catalog lists to its place, and delete the rest of the staging folder. */
function settle(directory: string): void {
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
function putNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) throw error;
    renameSync(from, to);
  }
}

/** Write a file completely, or leave the old one unchanged. */
export function replaceFile(path: string, text: string): void {
  const next = `${path}.next`;
  try {
    writeFileSync(next, text, { flush: true });
    renameSync(next, path);
  } finally {
    tryTidy(() => {
      rmSync(next, { force: true });
    });
  }
}
