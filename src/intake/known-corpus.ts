import { createHash } from 'node:crypto';
import { readCatalog, CATALOG_FILE } from '../corpus/catalog.ts';
import type { CorpusSource } from '../corpus/read-corpus.ts';
import { DecodeError, decodeSource } from '../read/decode.ts';
import type { CatalogEntry } from '../schema/catalog.ts';
import { createDuplicateIndex, type DuplicateIndex } from './duplicates.ts';
import { problem } from './refusals.ts';

/** The reports of the corpus and those examined in this run, with which a new one is compared. */
export interface KnownCorpus {
  entries: CatalogEntry[];
  duplicates: DuplicateIndex;
  /** Names of all files of the folder, in lower case, since some systems ignore case. */
  fileNames: Set<string>;
}

/** What adding a report reads of the corpus. */
export type CorpusFolder = Pick<CorpusSource, 'directory' | 'textFiles' | 'catalog' | 'readBytes'>;

/**
 * Read the corpus. A report that cannot be decoded is not compared; `npm run check` reports it.
 *
 * @throws DecodeError if the catalog is not UTF-8
 * @throws IntakeError if the catalog has errors, which an added entry could hide
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

/** The text of a catalog without comments: empty before the first report is added. */
export function withoutComments(yaml: string): string {
  return yaml.replace(comment, '').trim();
}

/** SHA-256 in hexadecimal. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
