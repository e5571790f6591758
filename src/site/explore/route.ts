import { exploreLists } from './view/page.ts';
import { metricsPage } from '../shared/metric-table.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

/** One route a page: `/metrics/`, `/metrics/2/`, … */
export const metricRoutes = () =>
  Array.from({ length: store.index().metricPages }, (_, page) => ({
    params: { page: page === 0 ? undefined : `${page + 1}` },
    props: { number: page + 1 },
  }));

export const readMetricsPage = (number: number) =>
  metricsPage(store.metricsPage(number), number, store.index(), store.summariesById(), paths);

/** Lists that the explorer of all numbers offers. */
export const readExploreLists = () => exploreLists(store.index());
