import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG_FILE, readCatalog } from '../corpus/catalog.ts';
import { ifExists, isSystemError } from '../corpus/disk-fault.ts';
import { LockedError } from '../corpus/lock.ts';
import { readTextWithin } from '../corpus/read-within-folder.ts';
import { changeCorpus, storeText } from '../corpus/change-corpus.ts';
import type { CatalogEntry } from '../schema/catalog.ts';
import { appendEntry } from './catalog-entry.ts';
import { problem } from './refusals.ts';

/** A report that is ready to be stored. */
export interface NewReport {
  entry: CatalogEntry;
  bytes: Uint8Array;
}

/**
 * Store the file and the entry of a report: both, or none if anything fails. No file is overwritten.
 *
 * @throws IntakeError if the name is taken, the catalog would have errors, or another run is writing
 */
export function writeReport(directory: string, { entry, bytes }: NewReport): void {
  const { file } = entry;
  try {
    changeCorpus(directory, () => {
      if (existsSync(join(directory, file))) throw problem('intake-file-taken', file);
      const yaml = ifExists(() => readTextWithin(directory, CATALOG_FILE)) ?? '';
      const nextYaml = appendEntry(yaml, entry);
      verify(nextYaml, entry);
      storeText(directory, { file, bytes }, nextYaml);
    });
  } catch (error) {
    if (error instanceof LockedError) throw problem('intake-busy', error.message);
    if (isSystemError(error, 'EEXIST')) throw problem('intake-file-taken', file);
    throw error;
  }
}

/** @throws IntakeError unless the new catalog can be read and ends with the new entry */
function verify(yaml: string, entry: CatalogEntry): void {
  const { entries, file } = readCatalog(yaml, CATALOG_FILE, []);
  const fault = file.messages.find(({ ruleId }) => ruleId !== 'catalog-missing-file');
  if (fault) throw problem('intake-catalog', fault.reason);
  const last = entries.at(-1);
  if (JSON.stringify(last) !== JSON.stringify(entry)) {
    throw problem('intake-catalog', `the entry ${entry.id} would not be read back as written`);
  }
}
