import type { SearchShard } from '../../../schema/search.ts';
import { fetchFile } from '../../shared/browser/load.ts';
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
          opened.get(path) ?? openShard((name) => readPacked(`${directory}${path}/${name}`));
        opened.set(path, shard);
        return shard;
      });
    },
  };
}

/** First bytes of a file that is packed with gzip. */
const GZIP = [0x1f, 0x8b];

/** A file's bytes, unpacked; some servers unpack such files on the way. */
async function readPacked(url: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await fetchFile(url)).arrayBuffer());
  if (!GZIP.every((byte, index) => bytes[index] === byte)) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
