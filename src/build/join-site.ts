import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../corpus/disk-fault.ts';
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
  const pages = new Set<string>();
  for (const language of settings.languages) {
    const folder = join(site, languages[language].folder);
    for (const shard of store.foldersOf(`render-${language}`)) {
      for (const file of lay(join(shard, 'site'), folder)) {
        if (/(?:^|\/)index\.html$/u.test(file)) pages.add(file.slice(0, -'index.html'.length));
      }
    }
    if (language === languageNames[0]) {
      const steps = ['analyse', 'link', 'passages', 'gather'];
      const data = steps.flatMap((step) => store.foldersOf(step));
      await publishData(data, site, store.index().packed);
      for (const shard of store.foldersOf('index')) {
        lay(join(shard, INDEX_FOLDER), join(site, INDEX_FOLDER));
      }
      writeSearchDirectory(indexed(store), join(site, INDEX_FOLDER));
      writeSitemap(site, [...pages], settings);
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

/**
 * Lay the files of a folder into another, over those that are there. They are linked where the disk can.
 *
 * @returns their paths, with slashes
 */
function lay(from: string, to: string): string[] {
  mkdirSync(to, { recursive: true });
  const laid: string[] = [];
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const { name } = entry;
    const [source, target] = [join(from, name), join(to, name)];
    if (entry.isDirectory()) {
      laid.push(...lay(source, target).map((path) => `${name}/${path}`));
      continue;
    }
    laid.push(name);
    try {
      linkSync(source, target);
    } catch (error) {
      // It is there from another shard, or the disk has no links.
      if (!isSystemError(error)) throw error;
      copyFileSync(source, target);
    }
  }
  return laid;
}
