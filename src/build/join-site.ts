import { constants, cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../corpus/store.ts';
import { languageNames, languages } from '../languages.ts';
import { createPaths } from '../paths.ts';
import type { IndexedShard } from '../schema/search.ts';
import type { Settings } from '../settings.ts';
import { writeOfflineWorker } from './offline-worker.ts';
import { writePagefind } from './pagefind.ts';
import { publishData } from './publish-data.ts';
import { writeSitemap } from './sitemap.ts';
import { REPORTS_PER_SHARD, writeSearchDirectory } from './write-search-index.ts';

/** Folder of the search index, in the site and in what the step `index` writes. */
export const INDEX_FOLDER = 'search-index';

/**
 * Put the site together from what all other steps have written.
 *
 * @param site folder to fill
 */
export async function joinSite(
  site: string,
  settings: Pick<Settings, 'generatedDir' | 'site' | 'base' | 'languages'>,
): Promise<void> {
  const store = openStore(settings.generatedDir);
  for (const language of settings.languages) {
    const folder = join(site, languages[language].folder);
    lay(store.foldersOf(`render-${language}`), 'site', folder);
    if (language === languageNames[0]) {
      const steps = ['analyse', 'link', 'passages', 'gather'];
      const data = steps.flatMap((step) => store.foldersOf(step));
      await publishData(data, site, store.index().packed);
      lay(store.foldersOf('index'), INDEX_FOLDER, join(site, INDEX_FOLDER));
      writeSearchDirectory(indexed(store), join(site, INDEX_FOLDER));
      writeSitemap(site, settings);
    }
    await writePagefind(folder);
    // Describes what the others have written.
    await writeOfflineWorker(folder, site, createPaths(settings.base, false, language));
  }
}

function* indexed(store: ReturnType<typeof openStore>): Generator<IndexedShard> {
  const shards = Math.ceil(store.summaries().length / REPORTS_PER_SHARD);
  for (let number = 0; number < shards; number += 1) yield store.indexedShard(number);
}

/** Lay the files of all shards into one folder. */
function lay(shards: readonly string[], name: string, to: string): void {
  for (const shard of shards) {
    const from = join(shard, name);
    if (existsSync(from)) cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
  }
}
