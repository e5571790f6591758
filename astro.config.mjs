// @ts-check
import { defineConfig } from 'astro/config';
import { english } from './src/build/integrations/english.ts';
import { createPaths } from './src/paths.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env);
const paths = createPaths(settings.base, false, settings.pagesLanguage);

export default defineConfig({
  site: settings.site,
  base: paths.home,
  outDir: settings.outDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // No page has code to colour; the highlighter's inline styles would not be allowed (see `contentPolicy`).
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: settings.pagesLanguage === 'en' ? [english()] : [],
  // The search worker loads parts of itself as they are needed.
  // Scripts are kept by the browser; in the page they would come again with each.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
});
