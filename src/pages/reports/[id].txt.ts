import type { APIRoute } from 'astro';
import { reportRoutes } from '../../site/report/route.ts';
import { readSourceFile } from '../../site/shared/build/source-file.ts';
import { store } from '../../site/shared/build/store.ts';

export const getStaticPaths = reportRoutes;

/** The file that the report was read from, byte for byte. */
export const GET: APIRoute = ({ params }) => {
  const summary = store.summariesById().get(params.id ?? '');
  return new Response(summary && readSourceFile(summary.source.file));
};
