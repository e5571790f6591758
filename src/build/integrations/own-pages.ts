import type { AstroIntegration } from 'astro';
import { isDealt, type Shard } from '../../corpus/shards.ts';

/** Astro integration: of all pages only those of a shard are made, with the scripts and styles of all. */
export function ownPages(shard: Shard): AstroIntegration {
  return {
    name: 'duidu-own-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((all) => ({
          ...all,
          name: 'duidu-own-pages',
          getStaticPaths: async () =>
            (await all.getStaticPaths()).filter((_, at) => isDealt(at, shard)),
        }));
      },
    },
  };
}
