import { join } from 'node:path';
import { CATALOG_FILE, readCatalog } from '../../corpus/catalog.ts';
import { decodeSource } from '../../read/decode.ts';
import { readDivisions } from '../../intake/place/read-divisions.ts';
import { openCorpusFolder } from '../../corpus/corpus-folder.ts';
import type { Place } from '../../schema/place.ts';
import { harvest, type Library } from './harvest-library.ts';

/** Every township and sub-district of the list of divisions. */
export function readPlaces(): readonly Place[] {
  return readDivisions().townships();
}

/**
 * Read the titles and sentences of the reports in a folder, of which others are made.
 *
 * @throws if the catalog of the folder has errors
 */
export function readLibrary(directory: string): Library {
  const folder = openCorpusFolder(directory);
  const path = join(directory, CATALOG_FILE);
  const { entries, file } = readCatalog(folder.catalog() ?? '', path, folder.textFiles());
  const [message] = file.messages;
  if (message) throw new Error(String(message));
  const textOf = (name: string) => decodeSource(folder.readBytes(name)).text;
  return harvest(entries.map((entry) => ({ entry, text: textOf(entry.file) })));
}
