import { CHECKS_PER_PAGE } from '../../schema/reconciliation.ts';
import { CHECK_OUTCOMES, type CheckOutcome } from '../../schema/reconciliation.ts';
import { checksOverview, outcomePage } from './view.ts';
import { pageCount } from '../shared/pagination.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

export const readChecksOverview = () =>
  checksOverview(
    (outcome) => store.checksPage(outcome, 1),
    store.index(),
    store.summariesById(),
    paths,
  );

/** One route a page: `/checks/differs/`, `/checks/differs/2/`, … */
export const checkRoutes = () =>
  CHECK_OUTCOMES.flatMap((outcome) =>
    Array.from(
      { length: pageCount(store.index().checkCounts[outcome], CHECKS_PER_PAGE) },
      (_, page) => ({
        params: { path: page === 0 ? outcome : `${outcome}/${page + 1}` },
        props: { outcome, number: page + 1 },
      }),
    ),
  );

export const readOutcomePage = (outcome: CheckOutcome, number: number) =>
  outcomePage(
    outcome,
    store.checksPage(outcome, number),
    { number, size: CHECKS_PER_PAGE },
    store.index(),
    store.summariesById(),
    paths,
  );
