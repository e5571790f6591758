import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro integration: put the public data beside the pages.
 *
 * @param generatedDir the folder that holds `data/`, as `createCorpusWriter` left it
 */
export function publishData(generatedDir: string): AstroIntegration {
  return {
    name: 'duidu-data',
    hooks: {
      'astro:build:done': ({ dir }) => {
        cpSync(join(generatedDir, 'data'), fileURLToPath(new URL('data/', dir)), {
          recursive: true,
        });
      },
    },
  };
}
