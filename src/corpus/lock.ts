import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { DecodeError } from '../read/decode.ts';
import { ifThere, isSystemError } from './disk-fault.ts';

/** Another run is at work. `message` says what to do. */
export class LockedError extends Error {
  override name = 'LockedError';
}

/** Locks of this process. Others with its number were left by an earlier process that had it. */
const held = new Set<string>();
/** Milliseconds in which a new lock gets its content. */
const MAKING = 200;

/**
 * Let one run at a time do something. A lock whose process is gone does not count.
 *
 * @param path of the lock: a file with the number of the process that holds it
 * @returns lets the next run begin
 * @throws {LockedError} if another run holds it
 */
export function takeLock(path: string): () => void {
  while (!makeLock(path)) {
    const owner = ownerOf(path);
    if (owner === process.pid ? held.has(path) : isRunning(owner)) {
      throw new LockedError(
        `Unexpected second run at the same time (process ${owner} is at it), expected one at a ` +
          `time; wait for it, or delete ${path} if there is none`,
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

/** @returns false if there is one */
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

/** Number of the process that holds a lock; 0 if it was let go, or its maker was killed at once. */
function ownerOf(path: string): number {
  const read = () => Number(ifThere(() => readFileSync(path, 'utf8')));
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
    // Of another user.
    return isSystemError(error, 'EPERM');
  }
}

/** Put something in order that the next run will if it cannot be done now. */
export function whatCanWait(tidy: () => void): void {
  try {
    tidy();
  } catch (error) {
    const isExpected = [DecodeError, LockedError].some((kind) => error instanceof kind);
    if (!isExpected && !isSystemError(error)) throw error;
  }
}
