import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Another build is writing to the same place. `message` says what to do. */
export class BuildRunningError extends Error {
  override name = 'BuildRunningError';
}

/** Folders that are made beside their places, and put there only when all of them are whole. */
export interface Staging {
  /** Where to write the successor of each place, in the order given. */
  next: string[];
  /** Put every successor in its place; if that fails, the last good folders come back. */
  publish(): void;
  /** Remove what was not published, and let other builds begin. To be called in any case, last. */
  close(): void;
}

/**
 * Begin a build of some folders. What an earlier build left when it was killed is put right first:
 * a folder that was taken out of its place comes back, and unfinished ones go.
 *
 * @param places the folders to be replaced; each successor is made on the same disk, to be renamed
 * @throws {BuildRunningError} if a build of the first folder is running
 */
export function stageFolders(places: readonly string[]): Staging {
  const folders = places.map((place) => resolve(place));
  for (const folder of folders) mkdirSync(dirname(folder), { recursive: true });
  const lock = lockOf(folders[0] ?? '');
  takeLock(lock);
  for (const folder of folders) recover(folder);
  const staged = folders.map((place) => ({
    place,
    next: beside(place, `next-${process.pid}`),
    previous: beside(place, `previous-${process.pid}`),
  }));

  return {
    next: staged.map(({ next }) => next),
    publish() {
      const replaced: (typeof staged)[number][] = [];
      try {
        for (const folder of staged) {
          if (existsSync(folder.place)) renameSync(folder.place, folder.previous);
          replaced.push(folder);
          renameSync(folder.next, folder.place);
        }
      } catch (error) {
        for (const { place, next, previous } of replaced) {
          if (existsSync(place)) renameSync(place, next);
          if (existsSync(previous)) renameSync(previous, place);
        }
        throw error;
      }
      for (const { previous } of staged) rmSync(previous, { recursive: true, force: true });
    },
    close() {
      for (const { next } of staged) rmSync(next, { recursive: true, force: true });
      rmSync(lock, { force: true });
    },
  };
}

/** Path beside a folder, hidden, so that no server lists it: `.dist-next-123`. */
function beside(place: string, name: string): string {
  return join(dirname(place), `${hiddenName(place)}-${name}`);
}

function hiddenName(place: string): string {
  return `.${basename(place).replace(/^\.+/u, '')}`;
}

const lockOf = (place: string) => beside(place, 'building');

function takeLock(lock: string): void {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
  } catch (error) {
    if (!isExisting(error)) throw error;
    const owner = Number(readFileSync(lock, 'utf8'));
    if (isRunning(owner)) {
      throw new BuildRunningError(
        `Unexpected second build of the same folder (process ${owner} is at it), expected one at a ` +
          'time; wait for it, or set OUT_DIR and GENERATED_DIR to other folders',
        { cause: error },
      );
    }
    rmSync(lock, { force: true });
    takeLock(lock);
  }
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function isRunning(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0) return false;
  try {
    // Signal 0 is not sent; it asks whether the process is there.
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}

function recover(place: string): void {
  const folder = dirname(place);
  const leftBy = (name: string) =>
    readdirSync(folder)
      .filter((entry) => entry.startsWith(`${hiddenName(place)}-${name}-`))
      .map((entry) => join(folder, entry));
  const [previous] = leftBy('previous');
  if (previous !== undefined && !existsSync(place)) renameSync(previous, place);
  for (const left of [...leftBy('previous'), ...leftBy('next')]) {
    rmSync(left, { recursive: true, force: true });
  }
}
