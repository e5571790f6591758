import type { Indicator } from '../schema/indicator.ts';
import type { Metric } from '../schema/metric.ts';
import type { Report, ReportSummary } from '../schema/report.ts';
import type { CorpusIndex } from '../schema/store.ts';
import type { Topic } from '../schema/topic.ts';
import { createCorpusLinks } from './corpus-links.ts';
import { csvHeader, csvRows, dataSchemas, summarise } from './data-files.ts';
import { writeReportChoices } from './report-choices.ts';
import { findTopicMembers } from '../analyse/topics/topic-members.ts';

/** Rows of one page of all metrics. */
export const METRICS_PER_PAGE = 200;

/** Where the corpus is written; paths are relative to the generated folder. */
export interface CorpusSink {
  write(path: string, text: string): void;
  append(path: string, text: string): void;
}

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
  { taxonomy, indicators }: { taxonomy: Topic[]; indicators: Indicator[] },
): CorpusWriter {
  const summaries: ReportSummary[] = [];
  const topics = new Map(
    taxonomy.map(({ id }) => [id, jsonArray(sink, `index/topics/${id}.json`)]),
  );
  const byIndicator = new Map(
    indicators.map(({ id }) => [id, jsonArray(sink, `index/indicators/${id}.json`)]),
  );
  const links = createCorpusLinks(sink);
  const allMetrics = jsonArray(sink, 'data/metrics.json');
  let pending: Metric[] = [];
  let metricPages = 0;
  sink.write('data/metrics.csv', csvHeader());

  const writePages = (least: number) => {
    while (pending.length >= least) {
      metricPages += 1;
      const page = pending.slice(0, METRICS_PER_PAGE);
      sink.write(`index/metrics/${metricPages}.json`, JSON.stringify(page));
      pending = pending.slice(METRICS_PER_PAGE);
    }
  };

  return {
    add(report) {
      summaries.push(summarise(report));
      links.add(report);
      sink.write(`data/reports/${report.id}.json`, JSON.stringify(report));
      for (const [topic, members] of findTopicMembers(report)) topics.get(topic)?.add(members);
      for (const metric of report.metrics) {
        if (metric.indicator !== null) byIndicator.get(metric.indicator)?.add([metric]);
      }
      allMetrics.add(report.metrics);
      if (report.metrics.length > 0) sink.append('data/metrics.csv', csvRows(report.metrics));
      pending = pending.concat(report.metrics);
      writePages(METRICS_PER_PAGE);
    },
    finish() {
      links.finish();
      writePages(1);
      // The table of all numbers has a first page also where no report states one.
      if (metricPages === 0) sink.write(`index/metrics/${(metricPages = 1)}.json`, '[]');
      for (const array of [allMetrics, ...topics.values(), ...byIndicator.values()]) array.close();
      sink.write('data/reports.json', JSON.stringify(summaries));
      writeReportChoices(sink, summaries);
      for (const [name, schema] of dataSchemas()) {
        sink.write(`data/schema/${name}.schema.json`, JSON.stringify(schema, null, 2));
      }
      const index: CorpusIndex = {
        taxonomy,
        topicCounts: countsOf(topics),
        indicators,
        indicatorCounts: countsOf(byIndicator),
        metrics: allMetrics.count(),
        metricPages,
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

function countsOf(arrays: ReadonlyMap<string, JsonArray>): Record<string, number> {
  return Object.fromEntries([...arrays].map(([id, array]) => [id, array.count()]));
}
