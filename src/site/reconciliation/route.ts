import {
  RECONCILIATION_OUTCOMES,
  RECONCILIATIONS_PER_PAGE,
  type ReconciliationOutcome,
} from '../../schema/reconciliation.ts';
import { reconciliationsOverview, outcomePage } from './view.ts';
import { pageCount } from '../shared/pagination.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

export const readReconciliationsOverview = () =>
  reconciliationsOverview(
    (outcome) => store.reconciliationsPage(outcome, 1),
    store.index(),
    store.summariesById(),
    paths,
  );

/** One route a page: `/checks/differs/`, `/checks/differs/2/`, … */
export const reconciliationRoutes = () =>
  RECONCILIATION_OUTCOMES.flatMap((outcome) =>
    Array.from(
      { length: pageCount(store.index().reconciliationCounts[outcome], RECONCILIATIONS_PER_PAGE) },
      (_, page) => ({
        params: { path: page === 0 ? outcome : `${outcome}/${page + 1}` },
        props: { outcome, number: page + 1 },
      }),
    ),
  );

export const readOutcomePage = (outcome: ReconciliationOutcome, number: number) =>
  outcomePage(
    outcome,
    store.reconciliationsPage(outcome, number),
    { number, size: RECONCILIATIONS_PER_PAGE },
    store.index(),
    store.summariesById(),
    paths,
  );
