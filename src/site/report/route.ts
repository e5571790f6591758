import { NeighbourIndex } from './view/neighbours.ts';
import { reportPage } from './view/page.ts';
import { readSettings } from '../../settings.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

let neighbours: NeighbourIndex | undefined;
/** Built once a build: every report page needs it. */
const neighbourIndex = () => (neighbours ??= new NeighbourIndex(store.summaries()));

/** Ids only: a report is read when its page is built, so that memory does not grow with the corpus. */
export const reportRoutes = () => store.summaries().map(({ id }) => ({ params: { id } }));

export const readReportPage = (id: string) =>
  reportPage(
    store.report(id),
    neighbourIndex().of(id),
    store.similar(id),
    store.index(),
    paths,
    readSettings(process.env),
  );
