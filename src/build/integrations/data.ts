import JSZip from 'jszip';
import { cpSync, createReadStream, createWriteStream, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { openStore } from '../../corpus/store.ts';
import { PACKAGE_FOLDER } from '../data-package.ts';

/** What every file in the package is dated: the same data give the same bytes. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * Astro integration: put the public data beside the pages, and the data package with them in one file.
 *
 * @param generatedDir the folder that holds both, as `createCorpusWriter` left it
 */
export function publishData(generatedDir: string): AstroIntegration {
  return {
    name: 'duidu-data',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const data = fileURLToPath(new URL('data/', dir));
        await publish(join(generatedDir, 'data'), data, openStore(generatedDir).index().packed);
        await pack(join(generatedDir, PACKAGE_FOLDER), join(data, 'duidu-data.zip'));
      },
    },
  };
}

/** The files that are large, and much alike within. */
const LARGE = /^(?:metrics\.(?:json|csv)|reports[\\/].+\.json)$/u;

/**
 * Copies the data, and packs the large files: those of a report always, since the site loads them.
 *
 * @param packed leave out what is not packed
 */
export async function publish(from: string, to: string, packed: boolean): Promise<void> {
  cpSync(from, to, {
    recursive: true,
    filter: (file) => !packed || !LARGE.test(relative(from, file)),
  });
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!LARGE.test(name) || (!packed && dirname(name) === '.')) continue;
    const gzip = createGzip({ level: 9 });
    await pipeline(
      createReadStream(join(from, name)),
      gzip,
      createWriteStream(join(to, `${name}.gz`)),
    );
  }
}

/** Packs the files of a folder; no file is ever held whole in memory. */
async function pack(folder: string, file: string): Promise<void> {
  const zip = new JSZip();
  for (const name of readdirSync(folder).sort()) {
    zip.file(name, createReadStream(join(folder, name)), { date: DATE, binary: true });
  }
  const packed = zip.generateNodeStream({ streamFiles: true, compression: 'DEFLATE' });
  await pipeline(packed, createWriteStream(file));
}
