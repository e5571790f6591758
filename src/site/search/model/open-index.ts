import type { SearchManifest } from '../../../schema/search.ts';
import { ALL_FOLDS, foldCharacters } from './fold.ts';
import { NO_POSITIONS, positionOf, type Positions } from './position.ts';
import { decodePositions, filesWith, findPairs, readPostings } from './postings.ts';
import { keepFiles, readJson, type ReadFile } from './read-file.ts';
import { openShard, type Shard } from './shard.ts';

/** Names of the files beside the shards. */
export const indexFiles = {
  manifest: 'manifest.bin',
  directory: (number: number) => `directory/${number}.bin`,
};

/**
 * Opens the search index. Its directory tells which shards hold each pair of characters, so that no
 * other is asked; its files are written and read like postings, with shards for blocks.
 */
export function openIndex(read: ReadFile): () => Promise<Shard[]> {
  const load = keepFiles(read);
  let opened: Shard[] | undefined;
  return async () => {
    // Our own build wrote the manifest; a schema would weigh more than the search.
    const manifest = await load(indexFiles.manifest, (bytes) => readJson(bytes) as SearchManifest);
    const { directory, shards } = manifest;
    const holders = async (key: string): Promise<Positions> => {
      const folded = foldCharacters(key, ALL_FOLDS);
      for (const number of filesWith(directory, folded, true)) {
        const bytes = (await load(indexFiles.directory(number), readPostings)).get(folded);
        if (bytes) return decodePositions(bytes);
      }
      return NO_POSITIONS;
    };
    const mayHold = async (text: string, shard: number) => {
      if (directory.length === 0) return true;
      const found = text.length === 1 ? await holders(text) : await findPairs(text, holders, false);
      return found.includes(positionOf(shard, 0));
    };
    return (opened ??= shards.map((part, number) =>
      openShard(
        part,
        (path) => read(`${part.path}/${path}`),
        (text) => mayHold(text, number),
      ),
    ));
  };
}
