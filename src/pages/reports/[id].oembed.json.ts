import type { APIRoute } from 'astro';
import { oembed } from '../../site/embed/oembed.ts';
import { reportRoutes } from '../../site/report/route.ts';
import { paths } from '../../site/shared/build/paths.ts';
import { store } from '../../site/shared/build/store.ts';
import { strongest } from '../../site/shared/digest/digest.ts';
import { reportTitle } from '../../site/shared/report-card.ts';

export const getStaticPaths = reportRoutes;

export const GET: APIRoute = ({ params, site }) => {
  const report = store.report(params.id ?? '');
  const [, fragment] = strongest(report.metrics)[0]?.url.split('#') ?? [];
  const page = {
    title: reportTitle(report),
    picture: paths.reportPicture(report.id),
    embed:
      fragment === undefined
        ? undefined
        : ({ kind: 'metric', report: report.id, fragment } as const),
  };
  return Response.json(oembed(page, paths, (path) => new URL(path, site).href));
};
