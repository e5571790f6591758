import { paths } from '../shared/build/paths.ts';
import { store } from '../shared/build/store.ts';
import { strongest } from '../shared/digest/digest.ts';
import { reportTitle } from '../shared/report-card.ts';
import { oembed } from './oembed.ts';

/** Makes absolute addresses of those within the site. */
type Absolute = (path: string) => string;

/** One file an indicator of the registry. */
export const indicatorOembedRoutes = () =>
  store.index().indicators.map(({ id, name }) => ({ params: { id }, props: { name } }));

export const indicatorOembed = (id: string, title: string, absolute: Absolute) =>
  oembed(
    { title, picture: paths.indicatorPicture(id), embed: { kind: 'indicator', id } },
    paths,
    absolute,
  );

/** A report is shown by the number of it that says most. */
export function reportOembed(id: string, absolute: Absolute) {
  const report = store.report(id);
  const [, fragment] = strongest(report.metrics)[0]?.url.split('#') ?? [];
  return oembed(
    {
      title: reportTitle(report),
      picture: paths.reportPicture(id),
      embed: fragment === undefined ? undefined : { kind: 'metric', report: id, fragment },
    },
    paths,
    absolute,
  );
}
