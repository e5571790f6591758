import { readyMadePage } from './view/ready-made-page.ts';
import { findPairs, pairLink, pairSegments, type Pair } from './view/ready-made-pairs.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

let found: Pair[] | undefined;
const pairs = () => (found ??= findPairs(store.summaries()));

/** One page a pair: `/compare/<a>/<b>/`. */
export const readyMadeRoutes = () =>
  pairs().map((pair) => {
    const [a, b] = pairSegments(pair);
    return { params: { a, b }, props: { pair } };
  });

export const readReadyMadePage = (pair: Pair) =>
  readyMadePage(pair, (id) => store.report(id), store.termWeights(), store.index(), paths);

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

/** What the page of comparisons knows before anything is chosen. */
export const readComparePage = () => {
  const { taxonomy, indicators } = store.index();
  return {
    topics: taxonomy.map(({ id, name }) => ({ id, name, href: paths.topic(id) })),
    /** Names of indicators by id, as JSON for the element that shows the table. */
    indicatorNames: JSON.stringify(indicators.map(({ id, name }) => [id, name])),
  };
};
export type ComparePage = ReturnType<typeof readComparePage>;
