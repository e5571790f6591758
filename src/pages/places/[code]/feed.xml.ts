import type { APIRoute } from 'astro';
import { atomFeed } from '../../../site/metadata/feed.ts';
import { placeRoutes, readPlaceReports } from '../../../site/place/route.ts';
import { paths } from '../../../site/shared/build/paths.ts';
import { metadataStrings } from '../../../words/metadata.ts';

export const getStaticPaths = placeRoutes;

export const GET: APIRoute = ({ params, site }) => {
  const { code, name, reports } = readPlaceReports(params.code ?? '');
  const feedPath = paths.placeFeed(code);
  const page = { title: metadataStrings.feedOf(name), path: paths.place(code), feedPath };
  return new Response(atomFeed(page, reports, paths, String(site)));
};
