import { RECONCILIATIONS_PER_PAGE } from '../schema/reconciliation.ts';
import type { CorpusSink } from '../corpus/sink.ts';
import type { Paths } from '../paths.ts';
import type { TermWeights } from '../schema/alignment.ts';
import type { Indicator, PublishedIndicator } from '../schema/indicator.ts';
import type { Metric } from '../schema/metric.ts';
import {
  RECONCILIATION_OUTCOMES,
  type Reconciliation,
  type ReconciliationOutcome,
} from '../schema/reconciliation.ts';
import type { Report, ReportSummary } from '../schema/report.ts';
import type { CorpusIndex } from '../schema/store.ts';
import type { Topic } from '../schema/topic.ts';
import { createCorpusLinks } from './corpus-links.ts';
import { metricsHeader, metricsToCsv } from '../site/explore/model/metrics-csv.ts';
import { dataSchemas, summarise } from './data-files.ts';
import { writeReportChoices } from './report-choices.ts';
import { findTopicMembers } from '../analyse/topics/topic-members.ts';
import { createExploreWriter } from './explore-parts.ts';

/** Rows of one page of all metrics. */
const METRICS_PER_PAGE = 200;

/** Takes the reports one by one, in the order of the site, and writes what the pages read. */
export interface CorpusWriter {
  add(report: Report): void;
  /** Write the files that need all reports; to be called once, last. */
  finish(): void;
}

/**
 * Write the public data (`data/`) and the indexes across reports (`index/`) while the reports go by,
 * so that of most no more than their texts are held in memory. `openStore` reads what this writes.
 */
export function createCorpusWriter(
  sink: CorpusSink,
  {
    taxonomy,
    indicators,
    matterWords,
    paths,
  }: {
    taxonomy: Topic[];
    indicators: Indicator[];
    matterWords: TermWeights['matters'];
    paths: Paths;
  },
): CorpusWriter {
  const summaries: ReportSummary[] = [];
  const topics = new Map(
    taxonomy.map(({ id }) => [id, jsonArray(sink, `index/topics/${id}.json`)]),
  );
  const byIndicator = new Map(
    indicators.map(({ id }) => [id, jsonArray(sink, `index/indicators/${id}.json`)]),
  );
  /** Reports that state an indicator, by its id. */
  const stating = new Map(indicators.map(({ id }) => [id, 0]));
  const links = createCorpusLinks(sink, matterWords);
  const allMetrics = jsonArray(sink, 'data/metrics.json');
  const metricPages = pagedJson<Metric>(sink, 'index/metrics', METRICS_PER_PAGE);
  const allReconciliations = jsonArray(sink, 'data/reconciliations.json');
  const checkPages = new Map(
    RECONCILIATION_OUTCOMES.map((outcome) => [
      outcome,
      pagedJson<Reconciliation>(sink, `index/reconciliations/${outcome}`, RECONCILIATIONS_PER_PAGE),
    ]),
  );
  const explore = createExploreWriter(sink, indicators);
  sink.write('data/metrics.csv', metricsHeader);

  return {
    add(report) {
      summaries.push(summarise(report));
      links.add(report);
      sink.write(`data/reports/${report.id}.json`, JSON.stringify(report));
      for (const [topic, members] of findTopicMembers(report)) topics.get(topic)?.add(members);
      for (const id of new Set(report.metrics.map(({ indicator }) => indicator))) {
        if (id !== null) stating.set(id, (stating.get(id) ?? 0) + 1);
      }
      for (const metric of report.metrics) {
        if (metric.indicator !== null) byIndicator.get(metric.indicator)?.add([metric]);
      }
      allMetrics.add(report.metrics);
      explore.add(report);
      sink.append('data/metrics.csv', metricsToCsv(report.metrics));
      metricPages.add(report.metrics);
      allReconciliations.add(report.reconciliations);
      for (const reconciliation of report.reconciliations)
        checkPages.get(reconciliation.outcome)?.add([reconciliation]);
    },
    finish() {
      links.finish();
      for (const pages of [metricPages, ...checkPages.values()]) pages.close();
      for (const array of [
        allMetrics,
        allReconciliations,
        ...topics.values(),
        ...byIndicator.values(),
      ])
        array.close();
      explore.finish();
      sink.write('data/reports.json', JSON.stringify(summaries));
      writeReportChoices(sink, summaries);
      const published = indicators.map((indicator): PublishedIndicator => ({
        ...indicator,
        count: byIndicator.get(indicator.id)?.count() ?? 0,
        reports: stating.get(indicator.id) ?? 0,
        url: paths.indicator(indicator.id),
      }));
      sink.write('data/indicators.json', JSON.stringify(published));
      for (const [name, schema] of dataSchemas()) {
        sink.write(`data/schema/${name}.schema.json`, JSON.stringify(schema, null, 2));
      }
      const index: CorpusIndex = {
        taxonomy,
        topicCounts: countsOf(topics),
        indicators,
        indicatorCounts: countsOf(byIndicator),
        metrics: allMetrics.count(),
        metricPages: metricPages.pages(),
        reconciliationCounts: checkCountsOf(checkPages),
      };
      sink.write('index.json', JSON.stringify(index));
    },
  };
}

interface JsonArray {
  add(items: readonly unknown[]): void;
  count(): number;
  close(): void;
}

/** A JSON array that is written item by item. */
function jsonArray(sink: CorpusSink, path: string): JsonArray {
  let count = 0;
  sink.write(path, '[');
  return {
    add(items) {
      if (items.length === 0) return;
      const text = items.map((item) => JSON.stringify(item)).join(',\n');
      sink.append(path, `${count === 0 ? '\n' : ',\n'}${text}`);
      count += items.length;
    },
    count: () => count,
    close: () => {
      sink.append(path, '\n]\n');
    },
  };
}

interface PagedJson<T> {
  add(items: readonly T[]): void;
  count(): number;
  /** Number of files, from 1; known once closed. */
  pages(): number;
  close(): void;
}

/** Files `1.json`, `2.json` … with `size` items each; the first one also where there are none. */
function pagedJson<T>(sink: CorpusSink, folder: string, size: number): PagedJson<T> {
  let pending: T[] = [];
  let pages = 0;
  let count = 0;
  const write = (least: number) => {
    while (pending.length >= least) {
      pages += 1;
      sink.write(`${folder}/${pages}.json`, JSON.stringify(pending.slice(0, size)));
      pending = pending.slice(size);
    }
  };
  return {
    add(items) {
      count += items.length;
      pending = pending.concat(items);
      write(size);
    },
    count: () => count,
    pages: () => pages,
    close() {
      write(1);
      if (pages > 0) return;
      pages = 1;
      sink.write(`${folder}/1.json`, '[]');
    },
  };
}

function checkCountsOf(
  pages: ReadonlyMap<ReconciliationOutcome, PagedJson<Reconciliation>>,
): CorpusIndex['reconciliationCounts'] {
  const count = (outcome: ReconciliationOutcome) => pages.get(outcome)?.count() ?? 0;
  return {
    differs: count('differs'),
    doubtful: count('doubtful'),
    uncheckable: count('uncheckable'),
    agrees: count('agrees'),
  };
}

function countsOf(arrays: ReadonlyMap<string, JsonArray>): Record<string, number> {
  return Object.fromEntries([...arrays].map(([id, array]) => [id, array.count()]));
}
