import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { markChinese } from '../mark-chinese.ts';

const WORDS = fileURLToPath(new URL('../../words', import.meta.url));

/**
 * Vite plugin: every import of `src/words/x.ts` is of `src/words/en/x.ts`, so that pages, scripts and
 * workers speak English without knowing of it. A module without its English twin does not build.
 */
export function englishWords(): Plugin {
  return {
    name: 'duidu-english-words',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null;
      const file = resolve(dirname(importer), source);
      if (dirname(file) !== WORDS) return null;
      const english = join(WORDS, 'en', basename(file));
      if (!existsSync(english)) throw new Error(`expected English words in ${english}`);
      return english;
    },
  };
}

/**
 * Astro integration for the pages in English: their words, the language of what they quote. Files
 * that are there once for all languages are left out.
 */
export function english(): AstroIntegration {
  return {
    name: 'duidu-english',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [englishWords()], worker: { plugins: () => [englishWords()] } },
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
          const file = join(entry.parentPath, entry.name);
          const isAsset = file.startsWith(join(folder, '_astro'));
          if (entry.isDirectory() || isAsset || entry.name === 'manifest.webmanifest') continue;
          if (entry.name.endsWith('.html')) {
            writeFileSync(file, markChinese(readFileSync(file, 'utf8')));
          } else {
            rmSync(file);
          }
        }
      },
    },
  };
}
