import { pageCount } from '../shared/pagination.ts';
import { GRID_PAGE_SIZE, topicGrid } from './view/grid.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

/** One route a page from the second on, `/topics/grid/2/`, …: the first stands on the page of topics. */
export const topicGridRoutes = () =>
  Array.from({ length: pageCount(store.summaries().length, GRID_PAGE_SIZE) - 1 }, (_, page) => ({
    params: { page: `${page + 2}` },
    props: { number: page + 2 },
  }));

export const readTopicGrid = (number: number) =>
  topicGrid(store.index().taxonomy, store.summaries(), number, (id) => store.report(id), paths);
