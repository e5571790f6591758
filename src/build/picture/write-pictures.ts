import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDealt, type Shard } from '../../corpus/shards.ts';
import type { PagePicture } from '../../schema/page-picture.ts';
import { drawPictures } from './draw-pictures.ts';

/**
 * Write the pictures of a shard that other sites show with a link to a page.
 *
 * @param site folder that the site's path stands for
 * @param base that path, with slashes at both ends
 */
export async function writePictures(
  pictures: readonly PagePicture[],
  site: string,
  base: string,
  shard: Shard,
): Promise<void> {
  for await (const { picture, png } of drawPictures(pictures, (at) => isDealt(at, shard))) {
    const file = join(site, picture.path.slice(base.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
  }
}
