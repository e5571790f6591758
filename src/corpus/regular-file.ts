import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, isAbsolute } from 'node:path';
import { DecodeError, decodeStrictly } from '../read/decode.ts';
import { describeSystemError, isSystemError } from './disk-fault.ts';

/**
 * The bytes of a file of a folder. What is no plain file (a folder, a pipe, which would never end) and
 * what a link leads to outside of the folder is not read.
 *
 * @throws DecodeError saying what was found, what was expected, what to do
 */
export function readFileWithin(directory: string, name: string): Buffer {
  const path = join(directory, name);
  try {
    const place = relative(realpathSync(directory), realpathSync(path));
    if (place.startsWith('..') || isAbsolute(place)) {
      throw new DecodeError(
        'Unexpected link that leads out of the folder, expected a file in it; put a copy there',
      );
    }
    if (!statSync(path).isFile()) {
      throw new DecodeError(
        'Unexpected folder or device, expected a file; move it away or correct the name',
      );
    }
    return readFileSync(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new DecodeError(describeSystemError(error), { cause: error });
  }
}

/** @throws DecodeError also where the bytes are no UTF-8: guessing would damage what is written back */
export function readTextWithin(directory: string, name: string): string {
  return decodeUtf8(readFileWithin(directory, name));
}

/** @throws DecodeError if the bytes are no UTF-8 */
export function decodeUtf8(bytes: Uint8Array): string {
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== undefined) return text;
  throw new DecodeError('Unexpected bytes that are no UTF-8, expected UTF-8; save it as UTF-8');
}
