import { pageCount } from '../view/page.ts';
import { GRID_PAGE_SIZE, topicGrid } from '../view/topic-grid.ts';
import { store } from './corpus.ts';
import { paths } from './site.ts';

/** One route a page: `/topics/grid/`, `/topics/grid/2/`, … */
export const topicGridRoutes = () =>
  Array.from({ length: pageCount(store.summaries().length, GRID_PAGE_SIZE) }, (_, page) => ({
    params: { page: page === 0 ? undefined : `${page + 1}` },
    props: { number: page + 1 },
  }));

export const readTopicGrid = (number: number) =>
  topicGrid(store.index().taxonomy, store.summaries(), number, (id) => store.report(id), paths);
