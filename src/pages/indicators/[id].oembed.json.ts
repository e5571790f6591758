import type { APIRoute } from 'astro';
import { indicatorOembed, indicatorOembedRoutes } from '../../site/embed/route.ts';

export const getStaticPaths = indicatorOembedRoutes;

export const GET: APIRoute<{ name: string }> = ({ params, props, site }) =>
  Response.json(indicatorOembed(params.id ?? '', props.name, (path) => new URL(path, site).href));
