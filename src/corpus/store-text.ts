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
import { ifThere, isSystemError } from './disk-fault.ts';
import { takeLock, whatCanWait } from './lock.ts';
import { readTextWithin } from './regular-file.ts';

const LOCK = '.add.lock';
/** What is being added, on the disk that it is for: the text, the next catalog and the last one. */
const STAGED = '.adding';
const LAST_CATALOG = 'last.yaml';

/** Change a corpus as the only one who does. What a killed run left is put right first. */
export function changeCorpus(directory: string, change: () => void): void {
  mkdirSync(directory, { recursive: true });
  const release = takeLock(join(directory, LOCK));
  try {
    settle(directory);
    change();
  } finally {
    whatCanWait(release);
  }
}

/** Put right what a killed run left; where that cannot be done, the next one to add will. */
export function recoverCorpus(directory: string): void {
  if (![LOCK, STAGED].some((name) => existsSync(join(directory, name)))) return;
  whatCanWait(() => {
    changeCorpus(directory, () => undefined);
  });
}

/**
 * Put a text and the catalog that lists it in place: both or, if anything fails, none. The catalog
 * goes first; a text that a killed run did not put beside it is still staged, and is put there by the
 * next run. To be called within {@link changeCorpus}.
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
    const isFirst = ifThere(() => statSync(place)) === undefined;
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
    whatCanWait(() => {
      settle(directory);
    });
  }
}

function settle(directory: string): void {
  const staged = join(directory, STAGED);
  for (const name of ifThere(() => readdirSync(staged)) ?? []) {
    if (isListed(directory, name) && !existsSync(join(directory, name))) {
      putNew(join(staged, name), join(directory, name));
    }
  }
  rmSync(staged, { recursive: true, force: true });
}

function isListed(directory: string, name: string): boolean {
  const yaml = ifThere(() => readTextWithin(directory, CATALOG_FILE)) ?? '';
  return readCatalog(yaml, CATALOG_FILE, []).entries.some(({ file }) => file === name);
}

/** A link, unlike a rename, fails where the name is taken; some disks have none. */
function putNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) throw error;
    renameSync(from, to);
  }
}

/** Write a file whole, or leave the last one as it was. */
export function replaceFile(path: string, text: string): void {
  const next = `${path}.next`;
  try {
    writeFileSync(next, text, { flush: true });
    renameSync(next, path);
  } finally {
    whatCanWait(() => {
      rmSync(next, { force: true });
    });
  }
}
