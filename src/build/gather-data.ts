import assert from 'node:assert';
import { basename } from 'node:path';
import type { CorpusSink } from '../corpus/output-folder.ts';
import type { openStore } from '../corpus/store.ts';
import { weighTerms } from '../analyse/alignment/index.ts';
import type { AnalysisContext } from '../analyse/index.ts';
import type { Digests } from '../schema/changes.ts';
import type { DataManifest } from '../schema/data-table.ts';
import { RECONCILIATIONS_PER_PAGE, type ReconciliationOutcome } from '../schema/reconciliation.ts';
import type { CorpusIndex } from '../schema/store.ts';
import type { Topic } from '../schema/topic.ts';
import { createDataPackage } from './data-package.ts';
import {
  indicatorRow,
  linkRows,
  paragraphRows,
  passageRows,
  reportRow,
  sectionRows,
} from './data-rows.ts';
import { createMetricPartitions } from './metric-partitions.ts';
import { otherPictures, reportPicture } from '../site/metadata/page-pictures.ts';
import { metricsHeader, metricsToCsv } from '../site/explore/model/metrics-csv.ts';
import { dataSchemas } from './data-schemas.ts';
import { writeReportChoices } from './write-report-choices.ts';
import { findTopicMembers } from '../analyse/topics/topic-members.ts';
import { createExploreWriter } from './write-explore-parts.ts';

/** Rows of one page of all metrics. */
export const METRICS_PER_PAGE = 120;

/**
 * Write all data that need all reports: the public data (`data/`), the indexes across reports (`index/`)
 * and the data package. The reports are read one by one in the order of the site.
 *
 * @param store has what the steps before have written
 */
export function gatherData(
  store: ReturnType<typeof openStore>,
  sink: CorpusSink,
  { taxonomy, indicators, matterWords, paths }: AnalysisContext & { taxonomy: Topic[] },
): void {
  const topics = new Map(
    taxonomy.map(({ id }) => [id, jsonArray(sink, `index/topics/${id}.json`)]),
  );
  /** Values of each indicator, and the number of reports that state it. */
  const byIndicator = new Map(
    indicators.map(({ id }) => [
      id,
      { values: jsonArray(sink, `index/indicators/${id}.json`), reports: 0 },
    ]),
  );
  const indicatorData = (id: string) => {
    const data = byIndicator.get(id);
    assert(data, `expected the indicator ${id} in the registry`);
    return data;
  };
  const allMetrics = jsonArray(sink, 'data/metrics.json');
  const metricPages = pagedJson(sink, 'index/metrics', METRICS_PER_PAGE);
  const allReconciliations = jsonArray(sink, 'data/reconciliations.json');
  const pagesOf = (outcome: ReconciliationOutcome) =>
    pagedJson(sink, `index/reconciliations/${outcome}`, RECONCILIATIONS_PER_PAGE);
  const reconciliationPages = {
    differs: pagesOf('differs'),
    doubtful: pagesOf('doubtful'),
    uncheckable: pagesOf('uncheckable'),
    agrees: pagesOf('agrees'),
  } satisfies Record<ReconciliationOutcome, unknown>;
  const pictures = jsonArray(sink, 'index/pictures.json');
  const explore = createExploreWriter(sink, indicators);
  const dataPackage = createDataPackage(sink);
  dataPackage.add('topics', taxonomy);
  const partitions = createMetricPartitions(sink);
  sink.write('data/metrics.csv', metricsHeader);

  const summaries = store.summaries();
  for (const { id } of summaries) {
    const report = store.report(id);
    for (const [topic, members] of findTopicMembers(report)) topics.get(topic)?.add(members);
    for (const [name, metrics] of Map.groupBy(report.metrics, ({ indicator }) => indicator)) {
      if (name === null) continue;
      const data = indicatorData(name);
      data.values.add(metrics);
      data.reports += 1;
    }
    dataPackage.add('reports', [reportRow(report)]);
    dataPackage.add('sections', sectionRows(report));
    dataPackage.add('paragraphs', paragraphRows(report));
    dataPackage.add('metrics', report.metrics);
    dataPackage.add('links', linkRows(store.similar(id)));
    dataPackage.add('passages', passageRows(store.passages(id)));
    partitions.add(report);
    allMetrics.add(report.metrics);
    explore.add(report);
    pictures.add([reportPicture(report, paths)]);
    sink.append('data/metrics.csv', metricsToCsv(report.metrics));
    metricPages.add(report.metrics);
    allReconciliations.add(report.reconciliations);
    for (const reconciliation of report.reconciliations) {
      reconciliationPages[reconciliation.outcome].add([reconciliation]);
    }
  }

  const lists = [...byIndicator.values()].map(({ values }) => values);
  const open = [allMetrics, allReconciliations, ...topics.values(), ...lists];
  for (const file of [...open, metricPages, ...Object.values(reconciliationPages)]) file.close();
  explore.finish();
  const digests = Object.assign({}, ...store.analysed().map((one) => one.digests)) as Digests;
  sink.write('data/reports.json', JSON.stringify(summaries));
  sink.write('data/digests.json', JSON.stringify(digests));
  sink.write('data/terms.json', JSON.stringify(weighTerms(store.termCounts(), matterWords)));
  writeReportChoices(sink, summaries);
  const published = indicators.map((indicator) => {
    const { values, reports } = indicatorData(indicator.id);
    return indicatorRow(indicator, { values: values.count(), reports }, paths);
  });
  sink.write('data/indicators.json', JSON.stringify(published));
  dataPackage.add('indicators', published);
  pictures.add(otherPictures(summaries, published, paths));
  pictures.close();
  for (const [name, schema] of dataSchemas()) {
    sink.write(`data/schema/${name}.schema.json`, JSON.stringify(schema, null, 2));
  }
  const { version, tables } = dataPackage.finish();
  const manifest: DataManifest = {
    version,
    tables,
    metrics: partitions.finish(),
    whole: [paths.metricsJson, paths.metricsCsv].map((path) => basename(path)),
  };
  sink.write('data/manifest.json', JSON.stringify(manifest, null, 1));
  const index: CorpusIndex = {
    version,
    packed: paths.packed,
    taxonomy,
    topicCounts: Object.fromEntries([...topics].map(([id, list]) => [id, list.count()])),
    indicators: [...indicators],
    indicatorCounts: Object.fromEntries(published.map(({ id, count }) => [id, count])),
    metrics: allMetrics.count(),
    metricPages: metricPages.pages(),
    reconciliationCounts: {
      differs: reconciliationPages.differs.count(),
      doubtful: reconciliationPages.doubtful.count(),
      uncheckable: reconciliationPages.uncheckable.count(),
      agrees: reconciliationPages.agrees.count(),
    },
  };
  sink.write('index.json', JSON.stringify(index));
}

/** A JSON array that is written item by item. */
function jsonArray(sink: CorpusSink, path: string) {
  let count = 0;
  sink.write(path, '[');
  return {
    add(items: readonly unknown[]): void {
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

/** Files `1.json`, `2.json` … with `size` items each; without items an empty `1.json`. */
function pagedJson(sink: CorpusSink, folder: string, size: number) {
  let pending: unknown[] = [];
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
    add(items: readonly unknown[]): void {
      count += items.length;
      pending = pending.concat(items);
      write(size);
    },
    count: () => count,
    /** Number of files; known once closed. */
    pages: () => pages,
    close(): void {
      write(1);
      if (pages > 0) return;
      pages = 1;
      sink.write(`${folder}/1.json`, '[]');
    },
  };
}
