import type { CorpusSink } from './sink.ts';
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CATALOG_FILE } from './catalog.ts';
import { ifThere } from './disk-fault.ts';
import { REGISTER_FOLDER } from './register/index.ts';
import { readFileWithin, readTextWithin } from './regular-file.ts';
import type { CorpusSource } from './read-corpus.ts';
import { recoverCorpus } from './store-text.ts';

/** Reports are plain text files with this ending, of any case. */
const reportFile = /\.txt$/iu;
const registerFile = /\.json$/u;

/** The folder of the reports as a {@link CorpusSource}; what a killed `add` left is put right. */
export function openCorpusFolder(directory: string): CorpusSource {
  recoverCorpus(directory);
  const namesIn = (folder: string, ending: RegExp) =>
    (ifThere(() => readdirSync(folder)) ?? []).filter((name) => ending.test(name)).sort();
  const textOf = (name: string) => ifThere(() => readTextWithin(directory, name));
  return {
    directory,
    textFiles: () => namesIn(directory, reportFile),
    catalog: () => textOf(CATALOG_FILE),
    readBytes: (name) => readFileWithin(directory, name),
    registered: () =>
      namesIn(join(directory, REGISTER_FOLDER), registerFile).map((name) =>
        name.replace(registerFile, ''),
      ),
    register: (reportId) => textOf(join(REGISTER_FOLDER, `${reportId}.json`)),
  };
}

/** A folder to write to as a {@link CorpusSink}; folders are made where they are missing. */
export function openSinkFolder(directory: string): CorpusSink {
  const made = new Set<string>();
  const pathOf = (path: string) => {
    const full = join(directory, path);
    const folder = dirname(full);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    return full;
  };
  return {
    write: (path, text) => writeFileSync(pathOf(path), text),
    append: (path, text) => appendFileSync(pathOf(path), text),
  };
}
