import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../../settings.ts';

/** The verbatim file of a report; browser code must not import this. */
export function readSourceFile(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(readSettings(process.env).corpusDir, file)));
}
