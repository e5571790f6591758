import { buildYearIndex } from '../shared/year-index.ts';
import type { YearIndex } from '../shared/year-index.ts';
import { pageCount } from '../shared/pagination.ts';
import { YEAR_PAGE_SIZE, yearPage, yearRows } from './view.ts';
import { digestOf } from '../shared/build/digests.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

let index: YearIndex | undefined;
/** Built once a build: every year page needs it. */
const yearIndex = () => (index ??= buildYearIndex(store.summaries()));

export const yearsPage = () => yearRows(yearIndex(), paths);

/** One route a page: `/years/2024/`, `/years/2024/2/`, … */
export const yearRoutes = () =>
  [...yearIndex()].flatMap(([year, reports]) =>
    Array.from({ length: pageCount(reports.length, YEAR_PAGE_SIZE) }, (_, page) => ({
      params: { path: page === 0 ? `${year}` : `${year}/${page + 1}` },
      props: { year, number: page + 1 },
    })),
  );

/** What a report says in its parts, for those who look for a year. */
export const readSaid = digestOf;

export const readYearPage = (year: number, number: number) =>
  yearPage(yearIndex(), year, number, paths);
