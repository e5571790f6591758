import { comparePageData } from './view/page.ts';
import { findPairs, pairLink, pairSegments, type Pair } from './view/pair.ts';
import { pairPage } from './view/pair-page.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

let found: Pair[] | undefined;
const pairs = () => (found ??= findPairs(store.summaries()));

/** One page a pair: `/compare/<a>/<b>/`. */
export const pairRoutes = () =>
  pairs().map((pair) => {
    const [a, b] = pairSegments(pair);
    return { params: { a, b }, props: { pair } };
  });

export const readPairPage = (pair: Pair) =>
  pairPage(pair, (id) => store.report(id), store.termWeights(), store.index(), paths);

/** Pairs offered on one page. */
const OFFERED = 12;

/** Pairs that the page of comparisons offers: those of one place first. */
export const offeredPairs = () => linksOf(pairs());

let byReport: Map<string, Pair[]> | undefined;
function pairsByReport(): Map<string, Pair[]> {
  if (byReport) return byReport;
  byReport = new Map();
  for (const pair of pairs()) {
    for (const { report } of [pair.a, pair.b]) {
      const list = byReport.get(report) ?? [];
      list.push(pair);
      byReport.set(report, list);
    }
  }
  return byReport;
}

/** Pairs that a report is in, those of its own place first: one may answer many plans. */
export const pairsOfReport = (id: string) => linksOf(pairsByReport().get(id) ?? []);

function linksOf(some: readonly Pair[]) {
  const summaries = store.summariesById();
  return some
    .toSorted((x, y) => Number(y.samePlace) - Number(x.samePlace))
    .slice(0, OFFERED)
    .map((pair) => pairLink(pair, (id) => summaries.get(id), paths));
}

export const readComparePage = () => comparePageData(store.index(), paths);
