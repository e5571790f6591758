import JSZip from 'jszip';
import { cpSync, createReadStream, createWriteStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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
        cpSync(join(generatedDir, 'data'), data, { recursive: true });
        await pack(join(generatedDir, PACKAGE_FOLDER), join(data, 'duidu-data.zip'));
      },
    },
  };
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
