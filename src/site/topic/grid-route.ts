import { pageCount } from '../shared/pagination.ts';
import { GRID_PAGE_SIZE, topicGrid } from './view/grid.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

/** One route a page: `/topics/grid/`, `/topics/grid/2/`, … */
export const topicGridRoutes = () =>
  Array.from({ length: pageCount(store.summaries().length, GRID_PAGE_SIZE) }, (_, page) => ({
    params: { page: page === 0 ? undefined : `${page + 1}` },
    props: { number: page + 1 },
  }));

export const readTopicGrid = (number: number) =>
  topicGrid(store.index().taxonomy, store.summaries(), number, (id) => store.report(id), paths);
