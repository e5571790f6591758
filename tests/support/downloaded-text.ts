import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download } from 'playwright-core';
import { makeFolder } from './temporary-folder.ts';

/** What a page gave to be saved; the browser may keep its own copy out of reach. */
export async function downloadedBytes(download: Download): Promise<Buffer> {
  const file = join(makeFolder(), 'download');
  await download.saveAs(file);
  return readFileSync(file);
}

export async function downloadedText(download: Download): Promise<string> {
  return (await downloadedBytes(download)).toString('utf8');
}
