import JSZip from 'jszip';
import {
  cpSync,
  createReadStream,
  createWriteStream,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';
import { PACKAGE_FOLDER } from './data-package.ts';

/** What every file in the package is dated: the same data give the same bytes. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** The files that are large, and much alike within; those of the reports are packed from the beginning. */
const LARGE = /^metrics\.(?:json|csv)$/u;
const PACKED_REPORT = /^reports[\\/].+\.json\.gz$/u;

/**
 * Put the public data beside the pages, and the data package with them in one file.
 *
 * @param folders of the shards that have written them
 * @param site folder of the site
 * @param packed publish of the large files only what is packed, else the others of them too
 */
export async function publishData(
  folders: readonly string[],
  site: string,
  packed: boolean,
): Promise<void> {
  const to = join(site, 'data');
  for (const folder of folders) {
    const from = join(folder, 'data');
    if (!existsSync(from)) continue;
    cpSync(from, to, {
      recursive: true,
      filter: (file) => !packed || !LARGE.test(relative(from, file)),
    });
    for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
      if (packed && LARGE.test(name)) {
        const [input, output] = [join(from, name), join(to, `${name}.gz`)];
        const gzip = createGzip({ level: 9 });
        await pipeline(createReadStream(input), gzip, createWriteStream(output));
      } else if (!packed && PACKED_REPORT.test(name)) {
        const report = gunzipSync(readFileSync(join(from, name)));
        writeFileSync(join(to, name.replace(/\.gz$/u, '')), report);
      }
    }
    const tables = join(folder, PACKAGE_FOLDER);
    if (existsSync(tables)) await pack(tables, join(to, 'duidu-data.zip'));
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
