import type { SearchShard } from '../../../schema/search.ts';
import { fetchFile, unpacked } from '../../shared/browser/load.ts';
import { openShard, type Shard } from './shard.ts';

/**
 * Opens the shards of the index as they are needed.
 *
 * @param directory address of the folder with the manifest
 */
export function openSearchFiles(directory: string) {
  const opened = new Map<string, Shard>();
  let manifest: Promise<SearchShard[]> | undefined;
  // Our own build wrote the manifest; a schema would weigh more than the search.
  const load = async () =>
    (await fetchFile(`${directory}manifest.json`)).json() as Promise<SearchShard[]>;

  return {
    /** All shards: also those without the chosen place and year, for what else can be chosen. */
    async shards(): Promise<Shard[]> {
      manifest ??= load();
      const list = await manifest.catch((error: unknown) => {
        manifest = undefined;
        throw error;
      });
      return list.map(({ path }) => {
        const shard =
          opened.get(path) ??
          openShard(async (name) => {
            const file = await unpacked(await fetchFile(`${directory}${path}/${name}`));
            return new Uint8Array(await file.arrayBuffer());
          });
        opened.set(path, shard);
        return shard;
      });
    },
  };
}
