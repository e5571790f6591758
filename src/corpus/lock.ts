import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { DecodeError } from '../read/decode.ts';
import { ifExists, isSystemError } from './disk-fault.ts';

/** Another run is at work. `message` says what to do. */
export class LockedError extends Error {
  override name = 'LockedError';
}

/**
 * Locks that this process holds. A lock with the number of this process that is not among them was
 * left by an earlier process with the same number.
 */
const held = new Set<string>();
/** Milliseconds to wait for the content of an empty lock: its maker may be about to write it. */
const MAKING = 200;

/**
 * Take a lock, so that one run at a time works on something. A lock whose process is gone is removed.
 *
 * @param path of the lock: a file with the number of the process that holds it
 * @returns releases the lock
 * @throws {LockedError} if another run holds it
 */
export function takeLock(path: string): () => void {
  while (!makeLock(path)) {
    const owner = ownerOf(path);
    if (owner === process.pid ? held.has(path) : isRunning(owner)) {
      throw new LockedError(
        `Unexpected second run (process ${owner} is running), expected one at a time; ` +
          `wait until it ends, or delete ${path} if there is no such process`,
      );
    }
    rmSync(path, { force: true });
  }
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(path, { force: true });
  };
}

/** @returns false if the lock exists already */
function makeLock(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    writeSync(file, String(process.pid));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

/** Process that holds a lock; 0 if it was released meanwhile, or killed before it wrote its number. */
function ownerOf(path: string): number {
  const read = () => Number(ifExists(() => readFileSync(path, 'utf8')));
  if (!read()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MAKING);
  return read() || 0;
}

function isRunning(id: number): boolean {
  if (id <= 0) return false;
  try {
    // Signal 0 is not sent; it asks whether the process is there.
    process.kill(id, 0);
    return true;
  } catch (error) {
    // The process exists but belongs to another user.
    return isSystemError(error, 'EPERM');
  }
}

/** Tidy up if possible; expected errors are ignored, since the next run tidies up too. */
export function tryTidy(tidy: () => void): void {
  try {
    tidy();
  } catch (error) {
    const isExpected = [DecodeError, LockedError].some((kind) => error instanceof kind);
    if (!isExpected && !isSystemError(error)) throw error;
  }
}
