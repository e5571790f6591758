import { writeSearchIndex } from '../../src/build/write-search-index.ts';
import { openIndexFolder } from '../../src/lab/evaluate/index-folder.ts';
import type { Report } from '../../src/schema/report.ts';
import type { Shard } from '../../src/site/search/model/shard.ts';
import { makeFolder } from './temporary-folder.ts';

/** Indexes reports in a folder of its own, and opens what was written. */
export function indexReports(reports: readonly Report[], shardSize?: number): Promise<Shard[]> {
  const directory = makeFolder();
  writeSearchIndex(reports, directory, shardSize);
  return openIndexFolder(directory);
}
