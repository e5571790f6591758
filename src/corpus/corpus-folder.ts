import type { CorpusSink } from './sink.ts';
import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CATALOG_FILE } from './catalog.ts';
import { REGISTER_FOLDER } from './register/index.ts';
import { readFileWithin, readTextWithin } from './regular-file.ts';
import type { CorpusSource } from './read-corpus.ts';

/** Reports are plain text files with this ending, of any case. */
const reportFile = /\.txt$/iu;

/** The folder of the reports as a {@link CorpusSource}. */
export function openCorpusFolder(directory: string): CorpusSource {
  return {
    directory,
    textFiles: () =>
      existsSync(directory)
        ? readdirSync(directory)
            .filter((name) => reportFile.test(name))
            .sort()
        : [],
    catalog() {
      return existsSync(join(directory, CATALOG_FILE))
        ? readTextWithin(directory, CATALOG_FILE)
        : undefined;
    },
    readBytes: (name) => readFileWithin(directory, name),
    registered() {
      const folder = join(directory, REGISTER_FOLDER);
      return existsSync(folder)
        ? readdirSync(folder)
            .filter((name) => name.endsWith('.json'))
            .map((name) => name.slice(0, -'.json'.length))
            .sort()
        : [];
    },
    register(reportId) {
      const name = join(REGISTER_FOLDER, `${reportId}.json`);
      return existsSync(join(directory, name)) ? readTextWithin(directory, name) : undefined;
    },
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
