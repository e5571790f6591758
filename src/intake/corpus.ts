import { createHash } from 'node:crypto';
import { readCatalog, CATALOG_FILE } from '../corpus/catalog.ts';
import { DecodeError, decodeSource } from '../read/decode.ts';
import type { CatalogEntry } from '../schema/catalog.ts';
import { createDuplicateIndex, type DuplicateIndex } from './duplicates.ts';
import { problem } from './problem.ts';

/** The reports that are there already, and those that are added in this run. */
export interface KnownCorpus {
  entries: CatalogEntry[];
  duplicates: DuplicateIndex;
  /** Names of all files of the folder, in lower case: some systems do not tell the cases apart. */
  fileNames: Set<string>;
}

/** The folder of the corpus, as far as it is read. */
export interface CorpusFolder {
  directory: string;
  textFiles(): string[];
  catalog(): string | undefined;
  readBytes(name: string): Uint8Array;
}

/**
 * Read the corpus. A report that cannot be decoded is left out of the comparison: `check` tells it.
 *
 * @throws DecodeError if the catalog is no UTF-8: what is not understood must not be written back
 * @throws IntakeError if the catalog has errors, because an entry would go into a file at fault
 */
export function readKnownCorpus(folder: CorpusFolder, advance: () => void): KnownCorpus {
  const files = folder.textFiles();
  const yaml = folder.catalog() ?? '';
  const isEmpty = withoutComments(yaml) === '' && files.length === 0;
  const catalog = isEmpty ? undefined : readCatalog(yaml, CATALOG_FILE, files);
  const [message] = catalog?.file.messages ?? [];
  if (message) throw problem('intake-catalog', message.reason).at(message, CATALOG_FILE);
  const duplicates = createDuplicateIndex();
  const entries = catalog?.entries ?? [];
  for (const { id, file, source } of entries) {
    try {
      const bytes = folder.readBytes(file);
      duplicates.add(id, digest(bytes), decodeSource(bytes).text);
      if (source.original) duplicates.addDigest(id, source.original.sha256);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
    }
    advance();
  }
  return { entries, duplicates, fileNames: new Set(files.map((name) => name.toLowerCase())) };
}

const comment = /^\s*#.*$/gmu;

/** What a catalog says: nothing where no report has been added yet. */
export function withoutComments(yaml: string): string {
  return yaml.replace(comment, '').trim();
}

/** SHA-256 in hexadecimal. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
