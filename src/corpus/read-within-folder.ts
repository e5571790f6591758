import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, isAbsolute } from 'node:path';
import { DecodeError, decodeStrictly } from '../read/decode.ts';
import { describeSystemError, isSystemError } from './disk-fault.ts';

/**
 * Read a plain file of a folder. Folders, pipes (which would never end) and links that lead out of the
 * folder are refused.
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

/**
 * Read a plain file of a folder that is written back later, so that no other encoding is guessed.
 *
 * @throws DecodeError also if the bytes are not UTF-8
 */
export function readTextWithin(directory: string, name: string): string {
  const text = decodeStrictly(readFileWithin(directory, name), 'utf-8');
  if (text !== undefined) return text;
  throw new DecodeError(
    'Unexpected bytes that are no UTF-8, expected UTF-8; save the file as UTF-8',
  );
}
