import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { ChangesSchema } from '../schema/changes.ts';
import { SimilarSectionsSchema, TermWeightsSchema, type TermWeights } from '../schema/alignment.ts';
import { MetricSchema } from '../schema/metric.ts';
import { ReconciliationSchema, type ReconciliationOutcome } from '../schema/reconciliation.ts';
import { PagePictureSchema } from '../schema/page-picture.ts';
import { ReportPassagesSchema } from '../schema/passage.ts';
import {
  ReportSchema,
  ReportSummarySchema,
  type Report,
  type ReportSummary,
} from '../schema/report.ts';
import { CorpusIndexSchema, TopicMemberSchema, type CorpusIndex } from '../schema/store.ts';

/** Reports kept in memory while pages are built; neighbouring pages read the same few. */
const CACHED_REPORTS = 64;

/**
 * Open the generated data, which is read file by file, so that memory does not grow with the corpus.
 *
 * @param directory the generated folder, as `createCorpusWriter` left it
 */
export function openStore(directory: string) {
  const read = <T>(schema: z.ZodType<T>, ...path: string[]): T => {
    const bytes = readFileSync(join(directory, ...path));
    const text = path.at(-1)?.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    return schema.parse(JSON.parse(text.toString('utf8')));
  };
  const reports = new Map<string, Report>();
  let summaries: ReportSummary[] | undefined;
  let byId: ReadonlyMap<string, ReportSummary> | undefined;
  let index: CorpusIndex | undefined;
  let weights: TermWeights | undefined;

  const allSummaries = () =>
    (summaries ??= read(z.array(ReportSummarySchema), 'data', 'reports.json'));

  return {
    /** All reports, by place code, then newest first. */
    summaries: allSummaries,
    /** The same by id. */
    summariesById: (): ReadonlyMap<string, ReportSummary> =>
      (byId ??= new Map(allSummaries().map((summary) => [summary.id, summary]))),
    /** @throws if there is no such report */
    report(id: string): Report {
      const cached = reports.get(id);
      if (cached) return cached;
      const report = read(ReportSchema, 'data', 'reports', `${id}.json`);
      if (reports.size >= CACHED_REPORTS) {
        const oldest = reports.keys().next();
        if (!oldest.done) reports.delete(oldest.value);
      }
      reports.set(id, report);
      return report;
    },
    /** What differs from the earlier data that the build was given. */
    changes: () => read(ChangesSchema, 'data', 'changes.json'),
    /** What the pictures of the pages say. */
    pictures: () => read(z.array(PagePictureSchema), 'index', 'pictures.json'),
    index: () => (index ??= read(CorpusIndexSchema, 'index.json')),
    /** Sections and items of a topic, in the order of the reports, then of the text. */
    topicMembers: (id: string) => read(z.array(TopicMemberSchema), 'index', 'topics', `${id}.json`),
    /** Metrics of an indicator, in the order of the reports, then of the text. */
    indicatorMetrics: (id: string) =>
      read(z.array(MetricSchema), 'index', 'indicators', `${id}.json`),
    /** A page of all metrics, from 1. */
    metricsPage: (number: number) =>
      read(z.array(MetricSchema), 'index', 'metrics', `${number}.json`),
    /** A page of all reconciliations with an outcome, from 1. */
    reconciliationsPage: (outcome: ReconciliationOutcome, number: number) =>
      read(z.array(ReconciliationSchema), 'index', 'reconciliations', outcome, `${number}.json`),
    /** Weights of terms, for `alignReports`. */
    termWeights: () => (weights ??= read(TermWeightsSchema, 'data', 'terms.json')),
    /** Sections of other reports that are most like those of a report. */
    similar: (id: string) => read(SimilarSectionsSchema, 'data', 'similar', `${id}.json.gz`),
    /** What a report shares with others word for word. */
    passages: (id: string) => read(ReportPassagesSchema, 'data', 'passages', `${id}.json.gz`),
  };
}
