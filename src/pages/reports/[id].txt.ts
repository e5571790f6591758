import type { APIRoute } from 'astro';
import { reportRoutes } from '../../site/report/route.ts';
import { readSourceFile } from '../../site/shared/build/source-file.ts';
import { entryOf } from '../../site/shared/entry-at.ts';
import { store } from '../../site/shared/build/store.ts';

export const getStaticPaths = reportRoutes;

/** The file that the report was read from, byte for byte. */
export const GET: APIRoute = ({ params }) => {
  const { source } = entryOf(store.summariesById(), params.id);
  return new Response(readSourceFile(source.file));
};
