import {
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CATALOG_FILE } from './catalog.ts';
import { ifExists } from './disk-fault.ts';
import { finishKilledRun, putNew, STAGED } from './finish-killed-run.ts';
import { takeLock, tryTidy } from './lock.ts';

const LOCK = '.add.lock';
const LAST_CATALOG = 'last.yaml';

/** Change a corpus under its lock, after finishing or undoing what a killed run left. */
export function changeCorpus(directory: string, change: () => void): void {
  mkdirSync(directory, { recursive: true });
  const release = takeLock(join(directory, LOCK));
  try {
    finishKilledRun(directory);
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
      finishKilledRun(directory);
    });
  }
}
