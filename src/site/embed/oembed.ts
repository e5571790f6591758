import type { Paths } from '../../paths.ts';
import { PICTURE_SIZE } from '../../schema/page-picture.ts';
import { strings } from '../../words/site.ts';
import { EMBED_WIDTH, embedHeight, formatEmbed, frameCode, type Embed } from './model/embed.ts';

/** What is said of a page to sites that embed it. */
interface EmbeddedPage {
  title: string;
  /** Root-relative address of its picture. */
  picture: string;
  /** Undefined where there is nothing but the link. */
  embed: Embed | undefined;
}

/**
 * A page as oEmbed 1.0 describes it.
 *
 * @param absolute makes absolute addresses of those within the site
 */
export function oembed(
  { title, picture, embed }: EmbeddedPage,
  paths: Paths,
  absolute: (path: string) => string,
) {
  return {
    version: '1.0',
    title,
    provider_name: strings.site.name,
    provider_url: absolute(paths.home),
    thumbnail_url: absolute(picture),
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
    ...(embed
      ? {
          type: 'rich',
          html: frameCode(embed, absolute(paths.embed(formatEmbed(embed))), title),
          width: EMBED_WIDTH,
          height: embedHeight(embed),
        }
      : { type: 'link' }),
  };
}
