import type { APIRoute } from 'astro';
import { reportOembed } from '../../site/embed/route.ts';
import { reportRoutes } from '../../site/report/route.ts';

export const getStaticPaths = reportRoutes;

export const GET: APIRoute = ({ params, site }) =>
  Response.json(reportOembed(params.id ?? '', (path) => new URL(path, site).href));
