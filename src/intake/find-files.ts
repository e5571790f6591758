import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from './refusals.ts';
import { describeSystemError, isBrokenName, isSystemError } from '../corpus/disk-fault.ts';

/** Endings of files that may be reports. */
const reportEnding = /\.(?:txt|text|md|markdown|html?|xhtml|docx|pdf|doc|wps|rtf)$/iu;

/** The files of a path on the command line. */
export interface FoundFiles {
  /** Files that may be reports, in order. */
  files: string[];
  /** Number of files with other endings. */
  skipped: number;
  /** Folders that cannot be read. */
  refused: { path: string; reason: unknown }[];
}

/**
 * The files of a path: the file itself, or all files in and below the folder that are not hidden. Links
 * to folders are not followed, so that no folder is walked twice.
 *
 * @throws IntakeError if there is nothing at the path, or no report in the folder
 */
export function findFiles(path: string): FoundFiles {
  const found: FoundFiles = { files: [], skipped: 0, refused: [] };
  if (!isFolder(path)) return { ...found, files: [path] };
  walk(path, found);
  if (found.files.length + found.refused.length === 0) throw problem('intake-no-reports');
  return found;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw refusalOf(error, path);
  }
}

function walk(folder: string, found: FoundFiles): void {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) walk(path, found);
      else if (reportEnding.test(entry.name)) found.files.push(path);
      else found.skipped += 1;
    }
  } catch (error) {
    found.refused.push({ path: folder, reason: refusalOf(error, folder) });
  }
}

/** The refusal for an error of the file system; other errors are returned as they are. */
export function refusalOf(error: unknown, path: string): unknown {
  if (!isSystemError(error)) return error;
  const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
  if (isMissing && isBrokenName(path)) return problem('intake-file-name');
  if (isMissing) return problem('intake-missing');
  return problem('intake-unreadable', describeSystemError(error));
}
