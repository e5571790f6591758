import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { takeLock, whatCanWait } from '../corpus/lock.ts';

/** Folders that are made beside their places, and put there only when all of them are whole. */
export interface Staging {
  /** Where to write the successor of each place, in the order given. */
  next: string[];
  /** Put every successor in its place; if that fails, the last good folders come back. */
  publish(): void;
  /** Remove what was not published, and let other builds begin. To be called in any case, last. */
  close(): void;
}

/** A folder to be replaced, its successor, and where it is kept until all successors are in place. */
interface Folder {
  place: string;
  next: string;
  previous: string;
}

/**
 * Begin a build of some folders. What an earlier build left when it was killed is put right first:
 * what it was publishing comes to its place, and unfinished folders go.
 *
 * @param places the folders to be replaced; each successor is made on the same disk, to be renamed
 * @throws {LockedError} if a build of the first folder is running
 */
export function stageFolders(places: readonly string[]): Staging {
  const folders = places.map((path): Folder => {
    const place = resolve(path);
    return { place, next: beside(place, 'next'), previous: beside(place, 'previous') };
  });
  for (const { place } of folders) mkdirSync(dirname(place), { recursive: true });
  const release = takeLock(beside(resolve(places[0] ?? '.'), 'building'));
  try {
    recover(folders);
  } catch (error) {
    whatCanWait(release);
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
          // All were there before; one that is missing has been put in its place.
          if (!existsSync(next)) renameSync(place, next);
          if (existsSync(previous)) putBack(previous, place);
        }
        throw error;
      }
      for (const { previous } of folders) whatCanWait(() => remove(previous));
    },
    close() {
      for (const { next } of folders) whatCanWait(() => remove(next));
      whatCanWait(release);
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
  // Where there was none, its place is taken by an empty one; of others nothing is removed.
  whatCanWait(() => {
    rmdirSync(place);
  });
}

function recover(folders: readonly Folder[]): void {
  // Only when all successors are whole is a folder taken out of its place.
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
