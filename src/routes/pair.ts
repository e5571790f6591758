import { findPairs, pairLink, pairSegments, type Pair } from '../view/pair.ts';
import { pairPage } from '../view/pair-page.ts';
import { store } from './corpus.ts';
import { paths } from './site.ts';

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

/** Pairs that the page of comparisons offers: reports of one place first. */
const OFFERED = 12;

export function offeredPairs() {
  const summaries = new Map(store.summaries().map((report) => [report.id, report]));
  return pairs()
    .toSorted((x, y) => Number(y.samePlace) - Number(x.samePlace))
    .slice(0, OFFERED)
    .map((pair) => pairLink(pair, (id) => summaries.get(id), paths));
}

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

/** Pairs that a report is in. */
export function pairsOfReport(id: string) {
  const summaries = new Map(store.summaries().map((report) => [report.id, report]));
  return (pairsByReport().get(id) ?? [])
    .slice(0, OFFERED)
    .map((pair) => pairLink(pair, (report) => summaries.get(report), paths));
}
