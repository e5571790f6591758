import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { problem } from './problem.ts';
import { describeSystemError, isBrokenName, isSystemError } from '../corpus/disk-fault.ts';

/** Endings of files that a folder is searched for. */
const reportEnding = /\.(?:txt|text|md|markdown|html?|xhtml|docx|pdf|doc|wps|rtf)$/iu;

/** Files of a folder that may be reports, in order, and the number of those that are not. */
export interface FoundFiles {
  files: string[];
  skipped: number;
}

/**
 * A path as the files it stands for: itself, or everything in the folder and below it but hidden
 * files. Links are followed to files only, so that no folder is walked twice.
 *
 * @throws IntakeError if there is nothing at the path, or no report in the folder
 */
export function findFiles(path: string): FoundFiles {
  const status = inspect(path);
  if (!status.isDirectory()) return { files: [path], skipped: 0 };
  const found: FoundFiles = { files: [], skipped: 0 };
  walk(path, found);
  if (found.files.length === 0) throw problem('intake-no-reports');
  return found;
}

function inspect(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    throw refusalOf(error);
  }
}

function walk(folder: string, found: FoundFiles): void {
  for (const entry of readFolder(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) walk(path, found);
    else if (reportEnding.test(entry.name)) found.files.push(path);
    else found.skipped += 1;
  }
}

function readFolder(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw refusalOf(error);
  }
}

/** An error of the file system as a message to the maintainer. */
export function refusalOf(error: unknown): unknown {
  if (!isSystemError(error)) return error;
  const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
  if (isMissing && !isBrokenName(error.path ?? '')) return problem('intake-missing');
  return problem('intake-unreadable', describeSystemError(error));
}
