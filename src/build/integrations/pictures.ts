import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openStore } from '../../corpus/store.ts';
import { drawPictures } from '../picture/draw-pictures.ts';

/**
 * Astro integration: the pictures that other sites show with a link to a page.
 *
 * @param generatedDir the parsed corpus, as `createCorpusWriter` left it
 * @param base path under which the site is served, with slashes at both ends
 */
export function pictures(generatedDir: string, base: string): AstroIntegration {
  return {
    name: 'duidu-pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const start = performance.now();
        const folder = fileURLToPath(dir);
        let count = 0;
        for await (const { picture, png } of drawPictures(openStore(generatedDir).pictures())) {
          const file = join(folder, picture.path.slice(base.length));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, png);
          count += 1;
        }
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        console.log(`${count} pictures of pages drawn in ${seconds} s`);
      },
    },
  };
}
