// @ts-check
import { defineConfig } from 'astro/config';
import { publishData } from './src/integrations/data.ts';
import { offline } from './src/integrations/offline.ts';
import { pagefind } from './src/integrations/pagefind.ts';
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
    pagefind(settings.generatedDir),
    // Describes what the others have written.
    offline({ base: settings.base, searchIndex: 'pagefind/' }),
  ],
  // The search worker loads Pagefind's module at run time.
  vite: { worker: { format: 'es' } },
});
