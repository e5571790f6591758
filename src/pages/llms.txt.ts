import type { APIRoute } from 'astro';
import { llmsText } from '../site/metadata/llms.ts';
import { paths } from '../site/shared/build/paths.ts';
import { store } from '../site/shared/build/store.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(llmsText(store.summaries(), paths, (path) => new URL(path, site).href));
