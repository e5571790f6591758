import { readFileSync, statSync } from 'node:fs';
import type { SourceFile } from './extracted-text.ts';
import { refusalOf } from './find-files.ts';
import { problem } from './refusals.ts';
import { readDocument } from './read-document.ts';

/** Largest file that is read. Reports have less than 1 MB, PDFs with pictures a few. */
const MOST_MEGABYTES = 32;
const MEGABYTE = 1024 * 1024;

/** @throws IntakeError if the file is missing, unreadable, too large, or no report in a known format */
export async function readFile(path: string): Promise<SourceFile> {
  const bytes = readBytes(path);
  return { path, bytes, document: await readDocument(bytes, path) };
}

function readBytes(path: string): Uint8Array {
  try {
    const status = statSync(path);
    if (!status.isFile()) throw problem('intake-special');
    if (status.size > MOST_MEGABYTES * MEGABYTE) {
      const size = `${Math.ceil(status.size / MEGABYTE)} MB`;
      throw problem('intake-too-large', size, `${MOST_MEGABYTES} MB`);
    }
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw refusalOf(error, path);
  }
}
