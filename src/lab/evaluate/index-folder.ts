import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openIndex } from '../../site/search/model/open-index.ts';
import type { Shard } from '../../site/search/model/shard.ts';

/**
 * Opens the search index that `writeSearchIndex` wrote into a folder.
 *
 * @param onRead is told of every file that is read, and its bytes as they stand in the folder
 */
export function openIndexFolder(
  directory: string,
  onRead: (path: string, bytes: number) => void = () => undefined,
): Promise<Shard[]> {
  const read = (path: string) => {
    const bytes = readFileSync(join(directory, path));
    onRead(path, bytes.length);
    return Promise.resolve(new Uint8Array(gunzipSync(bytes)));
  };
  return openIndex(read)();
}
