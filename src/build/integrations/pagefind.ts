import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writePageIndex } from '../page-index.ts';
import { pageRecords } from '../page-records.ts';
import { openStore } from '../../corpus/store.ts';
import { createPaths } from '../../paths.ts';

/**
 * Astro integration: index the pages by their names with Pagefind, under `pagefind/`. The text of the
 * reports has an index of its own (`search-index/`).
 *
 * @param generatedDir the parsed corpus, as `createCorpusWriter` left it
 * @param base path under which the site is served
 */
export function pagefind(generatedDir: string, base: string): AstroIntegration {
  return {
    name: 'duidu-pagefind',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const store = openStore(generatedDir);
        const records = pageRecords(store.summaries(), store.index(), createPaths(base));
        await writePageIndex(records, fileURLToPath(new URL('pagefind/', dir)));
      },
    },
  };
}
