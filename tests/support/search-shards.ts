import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { writeSearchIndex } from '../../src/build/search-index.ts';
import type { Report } from '../../src/schema/report.ts';
import { SearchShardSchema } from '../../src/schema/search.ts';
import { openShard, type Shard } from '../../src/site/search/model/shard.ts';
import { makeFolder } from './temporary-folder.ts';

/** Indexes reports in a folder of its own, and opens what was written. */
export function indexReports(reports: readonly Report[], shardSize?: number): Shard[] {
  const directory = makeFolder();
  writeSearchIndex({ reports, directory, ...(shardSize === undefined ? {} : { shardSize }) });
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
