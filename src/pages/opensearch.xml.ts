import type { APIRoute } from 'astro';
import { paths } from '../site/shared/build/paths.ts';
import { readSettings } from '../settings.ts';
import { openSearchDescription } from '../site/search/view/open-search.ts';

const { site } = readSettings(process.env);

export const GET: APIRoute = () =>
  new Response(openSearchDescription(site, paths), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
