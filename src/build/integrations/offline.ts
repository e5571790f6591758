import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { createPaths } from '../../paths.ts';
import type { OfflineManifest } from '../../schema/offline.ts';

/** A search index up to this size is cached as a whole on the first visit. */
const LARGEST_WHOLE_INDEX = 8 * 1024 * 1024;
const WORKER = 'service-worker.js';
const SOURCE = fileURLToPath(new URL('../../site/offline/service-worker.ts', import.meta.url));
const REVISION_DIGITS = 16;

/**
 * Astro integration: a service worker, so that the site works offline. Must come after all others.
 *
 * @param base path under which the site is served, with slashes at both ends
 * @param searchIndex folder of the search index in the finished site, with a slash at its end
 */
export function offline(base: string, searchIndex: string): AstroIntegration {
  return {
    name: 'duidu-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const manifest = describeSite(folder, base, searchIndex);
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
      },
    },
  };
}

/** The files to cache of a finished site: pages that work by script, what they load, a small index. */
function describeSite(folder: string, base: string, searchIndex: string): OfflineManifest {
  const paths = createPaths(base);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  const index = files.filter((file) => file.startsWith(searchIndex));
  const bytes = index.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  // The files of a larger index are cached when they are used.
  const keptIndex = bytes <= LARGEST_WHOLE_INDEX ? index : [];
  const { home, places, quote, offline } = paths;
  const shell = [home, places, paths.search(), paths.compare(), quote, offline];
  const assets = files.filter((file) => file.startsWith('_astro/') || file === 'favicon.svg');
  const entry = (url: string, file: string) => ({ url, revision: digest(join(folder, file)) });
  const version = createHash('sha256');
  for (const file of files) version.update(`${digest(join(folder, file))} ${file}\n`);
  return {
    base,
    version: version.digest('hex').slice(0, REVISION_DIGITS),
    fallback: paths.offline,
    searchIndex: `${base}${searchIndex}`,
    entries: [
      ...shell.map((url) => entry(url, `${url.slice(base.length)}index.html`)),
      ...[...assets, ...keptIndex].map((file) => entry(base + file, file)),
    ],
  };
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, REVISION_DIGITS);
}
