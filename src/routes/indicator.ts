import type { Metric } from '../schema/metric.ts';
import { INDICATOR_PAGE_SIZE, indicatorGroups, indicatorPage } from '../view/indicator.ts';
import { pageCount } from '../view/page.ts';
import { store } from './corpus.ts';
import { paths } from './site.ts';

let last: { indicator: string; metrics: Metric[] } | undefined;
/** Values of the indicator that was asked for last: its pages are built one after the other. */
function metricsOf(indicator: string): Metric[] {
  if (last?.indicator !== indicator) {
    last = { indicator, metrics: store.indicatorMetrics(indicator) };
  }
  return last.metrics;
}

/** The registry by topic. */
export function indicatorIndex() {
  const index = store.index();
  return {
    count: index.indicators.length,
    metrics: index.metrics,
    groups: indicatorGroups(
      index,
      index.indicatorCounts,
      (id) => new Set(metricsOf(id).map(({ report }) => report)).size,
      paths,
    ),
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
  const { indicators, taxonomy } = store.index();
  const indicator = indicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(`expected an indicator "${id}" in the registry`);
  const corpus = { indicators, taxonomy, summaries: store.summaries() };
  return indicatorPage(indicator, metricsOf(id), number, corpus, paths);
}
