import type { APIRoute } from 'astro';
import { reportMarkdown } from '../../site/metadata/markdown.ts';
import { reportRoutes } from '../../site/report/route.ts';
import { paths } from '../../site/shared/build/paths.ts';
import { store } from '../../site/shared/build/store.ts';

export const getStaticPaths = reportRoutes;

export const GET: APIRoute = ({ params, site }) => {
  const report = store.report(params.id ?? '');
  return new Response(reportMarkdown(report, new URL(paths.report(report.id), site).href));
};
