import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { SearchShardSchema } from '../../schema/search.ts';
import { openShard, type Shard } from '../../site/search/model/shard.ts';

/** Opens the search index that `writeSearchIndex` wrote into a folder. */
export function openIndexFolder(directory: string): Shard[] {
  const manifest: unknown = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
  return z
    .array(SearchShardSchema)
    .parse(manifest)
    .map(({ path }) =>
      openShard((name) =>
        Promise.resolve(new Uint8Array(gunzipSync(readFileSync(join(directory, path, name))))),
      ),
    );
}
