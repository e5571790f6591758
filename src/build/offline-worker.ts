import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Paths } from '../paths.ts';
import type { OfflineManifest } from '../schema/offline.ts';

/** A search index up to this size is cached as a whole on the first visit. */
const LARGEST_WHOLE_INDEX = 8 * 1024 * 1024;
const WORKER = 'service-worker.js';
const SOURCE = fileURLToPath(new URL('../site/offline/service-worker.ts', import.meta.url));
const REVISION_DIGITS = 16;

/**
 * Write a service worker, so that the pages of a language work offline. To be called when all their
 * other files are there.
 *
 * @param folder of these pages
 * @param site folder of the site, which has the files of all languages
 * @param paths of these pages
 */
export async function writeOfflineWorker(
  folder: string,
  site: string,
  paths: Paths,
): Promise<void> {
  const manifest = describeSite(folder, site, paths);
  const [output] = [
    await build({
      configFile: false,
      logLevel: 'warn',
      define: {
        OFFLINE_MANIFEST: JSON.stringify(manifest),
        'process.env.NODE_ENV': '"production"',
      },
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: SOURCE, formats: ['iife'], name: 'worker', fileName: () => WORKER },
      },
    }),
  ].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('expected one bundle of the service worker');
  writeFileSync(join(folder, WORKER), chunk.code);
}

/** The files to cache of a finished site: pages that work by script, what they load, a small index. */
function describeSite(folder: string, site: string, paths: Paths): OfflineManifest {
  const pages = filesOf(folder, paths.home);
  const index = filesOf(join(site, paths.searchIndex.slice(paths.base.length)), paths.searchIndex);
  const bytes = index.reduce((sum, { file }) => sum + statSync(file).size, 0);
  // The files of a larger index are cached when they are used.
  const keptIndex = bytes <= LARGEST_WHOLE_INDEX ? index : [];
  const { home, places, quote, offline } = paths;
  const shell = [home, places, paths.search(), paths.compare(), quote, offline];
  const assets = pages.filter(({ url }) => url.startsWith(`${home}_astro/`));
  const icon = { url: `${paths.base}favicon.svg`, file: join(site, 'favicon.svg') };
  const entry = ({ url, file }: SiteFile) => ({ url, revision: digest(file) });
  const version = createHash('sha256');
  for (const { url, file } of [...pages, ...index]) version.update(`${digest(file)} ${url}\n`);
  return {
    base: paths.base,
    home,
    version: version.digest('hex').slice(0, REVISION_DIGITS),
    fallback: offline,
    searchIndex: paths.searchIndex,
    entries: [
      ...shell.map((url) =>
        entry({ url, file: join(folder, url.slice(home.length), 'index.html') }),
      ),
      ...[...assets, icon, ...keptIndex].map(entry),
    ],
  };
}

interface SiteFile {
  url: string;
  file: string;
}

/** Files of a folder, in the order of their names. */
function filesOf(folder: string, url: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ url: url + name.replaceAll('\\', '/'), file: join(folder, name) }))
    .filter(({ file }) => statSync(file).isFile())
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, REVISION_DIGITS);
}
