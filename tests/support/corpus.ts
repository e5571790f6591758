import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalog } from '../../src/corpus/catalog.ts';
import { decodeSource } from '../../src/read/decode.ts';
import { parseText } from '../../src/read/parse/index.ts';
import { openCorpusFolder } from '../../src/corpus/corpus-folder.ts';
import { buildReport, type ReportText } from '../../src/read/report/index.ts';
import type { CatalogEntry } from '../../src/schema/catalog.ts';

export const seedsFolder = join(import.meta.dirname, '../../seeds');

/** The entries of the committed catalog. */
export function seedEntries(): CatalogEntry[] {
  const folder = openCorpusFolder(seedsFolder);
  return readCatalog(folder.catalog() ?? '', 'catalog.yaml', folder.textFiles()).entries;
}

/** The bytes of a report of the corpus. */
export function seedBytes(entry: CatalogEntry): Uint8Array {
  return readFileSync(join(seedsFolder, entry.file));
}

/** A report of the corpus as its text alone says it, with the catalog's years if wanted. */
export function readSeed(
  entry: CatalogEntry,
  withYears = true,
): { source: string; report: ReportText } {
  const source = decodeSource(seedBytes(entry)).text;
  return { source, report: readText(source, withYears ? entry : undefined) };
}

/** A report from a text. */
export function readText(
  source: string,
  years?: Pick<CatalogEntry, 'reviewYear' | 'planYear'>,
): ReportText {
  return buildReport(parseText(source, 'report.txt'), years);
}
