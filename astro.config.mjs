// @ts-check
import { defineConfig } from 'astro/config';
import { publishData } from './src/build/integrations/data.ts';
import { pagefind } from './src/build/integrations/pagefind.ts';
import { offline } from './src/build/integrations/offline.ts';
import { searchIndex } from './src/build/integrations/search-index.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env);

export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: settings.outDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    publishData(settings.generatedDir),
    searchIndex(settings.generatedDir),
    pagefind(),
    // Describes what the others have written.
    offline({ base: settings.base, searchIndex: 'search-index/' }),
  ],
  // The search worker loads parts of itself as they are needed.
  vite: { worker: { format: 'es' } },
});
