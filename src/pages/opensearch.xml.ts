import type { APIRoute } from 'astro';
import { paths } from '../routes/site.ts';
import { readSettings } from '../settings.ts';
import { openSearchDescription } from '../view/open-search.ts';

const { site } = readSettings(process.env);

export const GET: APIRoute = () =>
  new Response(openSearchDescription(site, paths), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
