import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from './problem.ts';
import { describeSystemError, isBrokenName, isSystemError } from '../corpus/disk-fault.ts';

/** Endings of files that a folder is searched for. */
const reportEnding = /\.(?:txt|text|md|markdown|html?|xhtml|docx|pdf|doc|wps|rtf)$/iu;

/** What a path stands for. */
export interface FoundFiles {
  /** Files that may be reports, in order. */
  files: string[];
  /** Number of those that are not. */
  skipped: number;
  /** Folders in it that cannot be read. */
  refused: { path: string; reason: unknown }[];
}

/**
 * A path as the files it stands for: itself, or everything in the folder and below it but hidden
 * files. Links are followed to files only, so that no folder is walked twice.
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

/** An error of the file system as a message to the maintainer. */
export function refusalOf(error: unknown, path: string): unknown {
  if (!isSystemError(error)) return error;
  const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
  if (isMissing && isBrokenName(path)) return problem('intake-file-name');
  if (isMissing) return problem('intake-missing');
  return problem('intake-unreadable', describeSystemError(error));
}
