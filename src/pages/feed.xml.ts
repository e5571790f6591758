import type { APIRoute } from 'astro';
import { atomFeed } from '../site/metadata/feed.ts';
import { paths } from '../site/shared/build/paths.ts';
import { store } from '../site/shared/build/store.ts';
import { metadataStrings } from '../words/metadata.ts';

export const GET: APIRoute = ({ site }) => {
  const page = { title: metadataStrings.feed, path: paths.home, feedPath: paths.feed };
  return new Response(atomFeed(page, store.summaries(), paths, String(site)));
};
