import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG_FILE } from './catalog.ts';
import { ifExists } from './disk-fault.ts';
import { REGISTER_FOLDER } from './register/index.ts';
import { readFileWithin, readTextWithin } from './read-within-folder.ts';
import type { CorpusSource } from './read-corpus.ts';
import { recoverCorpus } from './change-corpus.ts';

/** Reports are plain text files with this ending, of any case. */
const reportFile = /\.txt$/iu;
const registerFile = /\.json$/u;

/** The folder of the reports as a {@link CorpusSource}; first finishes or undoes what a killed `add` left. */
export function openCorpusFolder(directory: string): CorpusSource {
  recoverCorpus(directory);
  const namesIn = (folder: string, ending: RegExp) =>
    (ifExists(() => readdirSync(folder)) ?? []).filter((name) => ending.test(name)).sort();
  const textOf = (name: string) => ifExists(() => readTextWithin(directory, name));
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
