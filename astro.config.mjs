// @ts-check
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { publishData } from './src/build/integrations/data.ts';
import { english } from './src/build/integrations/english.ts';
import { pagefind } from './src/build/integrations/pagefind.ts';
import { pictures } from './src/build/integrations/pictures.ts';
import { offline } from './src/build/integrations/offline.ts';
import { searchIndex } from './src/build/integrations/search-index.ts';
import { sitemap } from './src/build/integrations/sitemap.ts';
import { languages } from './src/languages.ts';
import { createPaths } from './src/paths.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env);
const paths = createPaths(settings.base, false, settings.pagesLanguage);

/** What is there once for all languages is made with the pages of the first. */
const files = [
  publishData(settings.generatedDir),
  searchIndex(settings.generatedDir),
  pictures(settings.generatedDir, settings.base),
  sitemap(settings.site, settings.base, settings.languages),
];

export default defineConfig({
  site: settings.site,
  base: paths.home,
  outDir: join(settings.outDir, languages[settings.pagesLanguage].folder),
  trailingSlash: 'always',
  // Pages that have moved: links to them hold.
  redirects: { '/topics/grid/': paths.topics },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // No page has code to colour; the highlighter's inline styles would not be allowed (see `contentPolicy`).
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    ...(settings.pagesLanguage === 'en' ? [english()] : files),
    pagefind(),
    // Describes what the others have written.
    offline(settings.outDir, paths),
  ],
  // The search worker loads parts of itself as they are needed.
  // Scripts are kept by the browser; in the page they would come again with each.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
});
