import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchIndex } from '../write-search-index.ts';
import { openStore } from '../../corpus/store.ts';
import type { Report } from '../../schema/report.ts';

/**
 * Astro integration: index the reports beside the pages, under `search-index/`.
 *
 * @param generatedDir the parsed corpus, as `createCorpusWriter` left it
 */
export function searchIndex(generatedDir: string): AstroIntegration {
  return {
    name: 'duidu-search-index',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const start = performance.now();
        const directory = fileURLToPath(new URL('search-index/', dir));
        writeSearchIndex(readReports(generatedDir), directory);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        // The build silences Astro's log of pages, so this step prints its own line.
        console.log(`Search index written in ${seconds} s`);
      },
    },
  };
}

function* readReports(generatedDir: string): Generator<Report> {
  const store = openStore(generatedDir);
  for (const { id } of store.summaries()) yield store.report(id);
}
