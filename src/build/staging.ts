import assert from 'node:assert';
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { takeLock, tryTidy } from '../corpus/lock.ts';

/** New folders that are built beside the ones they replace, and replace them once all are complete. */
export interface Staging {
  /** Where to write the new folders, in the order of the places. */
  next: string[];
  /** Replace the folders by the new ones; if that fails, restore all of them and throw. */
  publish(): void;
  /** Delete unpublished folders and release the lock. Call this at the end, also after an error. */
  close(): void;
}

/** A folder to replace, the new one, and where the old one is kept until all are replaced. */
interface Folder {
  place: string;
  next: string;
  previous: string;
}

/**
 * Begin a build of some folders. First finish what a killed build was publishing, and delete the
 * folders that it had not completed.
 *
 * @param places the folders to replace; the new ones are made beside them, on the same disk
 * @throws {LockedError} if a build of the first folder is running
 */
export function stageFolders(places: readonly string[]): Staging {
  const folders = places.map((path): Folder => {
    const place = resolve(path);
    return { place, next: beside(place, 'next'), previous: beside(place, 'previous') };
  });
  for (const { place } of folders) mkdirSync(dirname(place), { recursive: true });
  const [first] = folders;
  assert(first, 'expected a folder to build');
  const release = takeLock(beside(first.place, 'building'));
  try {
    recover(folders);
  } catch (error) {
    tryTidy(release);
    throw error;
  }

  return {
    next: folders.map(({ next }) => next),
    publish() {
      for (const { next } of folders) statSync(next);
      try {
        for (const folder of folders) replace(folder);
      } catch (error) {
        for (const { place, next, previous } of folders) {
          // Every new folder was there before; a missing one has been moved to its place.
          if (!existsSync(next)) renameSync(place, next);
          if (existsSync(previous)) putBack(previous, place);
        }
        throw error;
      }
      for (const { previous } of folders) tryTidy(() => remove(previous));
    },
    close() {
      for (const { next } of folders) tryTidy(() => remove(next));
      tryTidy(release);
    },
  };
}

/** Path beside a folder, hidden, so that no server lists it: `.dist-next`. */
function beside(place: string, name: string): string {
  return join(dirname(place), `.${basename(place).replace(/^\.+/u, '')}-${name}`);
}

function replace({ place, next, previous }: Folder): void {
  if (existsSync(place)) renameSync(place, previous);
  else mkdirSync(previous, { recursive: true });
  renameSync(next, place);
}

function putBack(previous: string, place: string): void {
  renameSync(previous, place);
  // Where there was no folder, `replace` kept an empty one. This removes it, and fails for others.
  tryTidy(() => {
    rmdirSync(place);
  });
}

function recover(folders: readonly Folder[]): void {
  // Old folders are moved away only when all new ones are complete.
  if (folders.some(({ previous }) => existsSync(previous))) {
    for (const folder of folders) {
      const { place, next, previous } = folder;
      if (existsSync(next)) replace(folder);
      else if (!existsSync(place) && existsSync(previous)) putBack(previous, place);
    }
  }
  for (const { next, previous } of folders) [next, previous].forEach(remove);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
