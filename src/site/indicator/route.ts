import type { Indicator } from '../../schema/indicator.ts';
import type { ReportSummary } from '../../schema/report.ts';
import { INDICATOR_PAGE_SIZE, indicatorPage, type IndicatorCorpus } from './view/page.ts';
import { indicatorGroups } from './view/indicator-list.ts';
import { type GroupedValues, groupValues } from './view/value-groups.ts';
import { pageCount } from '../shared/pagination.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

let corpus: IndicatorCorpus | undefined;
/** Built once a build: every page of an indicator needs it. */
function indicatorCorpus(): IndicatorCorpus {
  if (corpus) return corpus;
  const summaries = store.summaries();
  const byPlace = Map.groupBy(summaries, ({ place }) => place?.code);
  const none: readonly ReportSummary[] = [];
  corpus = {
    taxonomy: store.index().taxonomy,
    summaries,
    reports: store.summariesById(),
    reportsOf: (place) => byPlace.get(place) ?? none,
  };
  return corpus;
}

let last: GroupedValues | undefined;
/** The indicator that was asked for last is kept: its pages are built one after the other. */
function groupedOf(indicator: Indicator): GroupedValues {
  if (last?.indicator.id !== indicator.id) {
    const metrics = store.indicatorMetrics(indicator.id);
    last = groupValues(indicator, metrics, indicatorCorpus().reports);
  }
  return last;
}

/** The registry by topic. */
export function indicatorIndex() {
  const { indicators, metrics, taxonomy } = store.index();
  return {
    count: indicators.length,
    metrics,
    groups: indicatorGroups(indicators, taxonomy, groupedOf, paths),
  };
}

/** One route a page: `/indicators/gdp/`, `/indicators/gdp/2/`, … */
export function indicatorRoutes() {
  const { indicators, indicatorCounts } = store.index();
  return indicators.flatMap(({ id }) =>
    Array.from({ length: pageCount(indicatorCounts[id] ?? 0, INDICATOR_PAGE_SIZE) }, (_, page) => ({
      params: { path: page === 0 ? id : `${id}/${page + 1}` },
      props: { id, number: page + 1 },
    })),
  );
}

/** @throws if the registry has no such indicator */
export function readIndicatorPage(id: string, number: number) {
  const indicator = store.index().indicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(`expected an indicator "${id}" in the registry`);
  return indicatorPage(groupedOf(indicator), number, indicatorCorpus(), paths);
}
