// @ts-check
import { defineConfig } from 'astro/config';
import { publishData } from './src/build/integrations/data.ts';
import { pagefind } from './src/build/integrations/pagefind.ts';
import { pictures } from './src/build/integrations/pictures.ts';
import { offline } from './src/build/integrations/offline.ts';
import { searchIndex } from './src/build/integrations/search-index.ts';
import { sitemap } from './src/build/integrations/sitemap.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env);

export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: settings.outDir,
  trailingSlash: 'always',
  // Pages that have moved: links to them hold.
  redirects: { '/topics/grid/': `${settings.base}topics/` },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // No page has code to colour; the highlighter's inline styles would not be allowed (see `contentPolicy`).
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    publishData(settings.generatedDir),
    searchIndex(settings.generatedDir),
    pictures(settings.generatedDir, settings.base),
    pagefind(),
    sitemap(new URL(settings.base, settings.site).href),
    // Describes what the others have written.
    offline(settings.base, 'search-index/'),
  ],
  // The search worker loads parts of itself as they are needed.
  // Scripts are kept by the browser; in the page they would come again with each.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
});
