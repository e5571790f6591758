import type { AstroIntegration } from 'astro';
import type { Tell } from '../progress-bar.ts';
import { isDealt, type Shard } from '../../corpus/shards.ts';

/** Astro integration: of all pages only those of a shard are made, with the scripts and styles of all. */
export function ownPages(shard: Shard, tell: Tell): AstroIntegration {
  let pages = 0;
  let made = 0;
  return {
    name: 'duidu-own-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((all) => ({
          ...all,
          name: 'duidu-own-pages',
          getStaticPaths: async () => {
            const own = (await all.getStaticPaths()).filter((_, at) => isDealt(at, shard));
            pages = own.length;
            return own;
          },
          render: (request, options) => {
            made += 1;
            tell(made / pages);
            return all.render(request, options);
          },
        }));
      },
    },
  };
}
