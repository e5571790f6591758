import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  SimilarSectionsSchema,
  TermWeightsSchema,
  type SimilarSections,
  type TermWeights,
} from '../schema/alignment.ts';
import { MetricSchema, type Metric } from '../schema/metric.ts';
import {
  ReconciliationSchema,
  type Reconciliation,
  type ReconciliationOutcome,
} from '../schema/reconciliation.ts';
import { ReportPassagesSchema, type ReportPassages } from '../schema/passage.ts';
import {
  ReportSchema,
  ReportSummarySchema,
  type Report,
  type ReportSummary,
} from '../schema/report.ts';
import {
  CorpusIndexSchema,
  TopicMemberSchema,
  type CorpusIndex,
  type TopicMember,
} from '../schema/store.ts';

/** Reports kept in memory while pages are built; neighbouring pages read the same few. */
const CACHED_REPORTS = 64;

/**
 * Reads the generated data file by file, so that memory does not grow with the corpus.
 * `createCorpusWriter` writes what this reads.
 */
export interface CorpusStore {
  /** All reports, by place code, then newest first. */
  summaries(): ReportSummary[];
  /** The same by id. */
  summariesById(): ReadonlyMap<string, ReportSummary>;
  /** @throws if there is no such report */
  report(id: string): Report;
  index(): CorpusIndex;
  /** Sections and items of a topic, in the order of {@link summaries}, then of the text. */
  topicMembers(topicId: string): TopicMember[];
  /** Metrics of an indicator, in the order of {@link summaries}, then of the text. */
  indicatorMetrics(indicatorId: string): Metric[];
  /** Page `number` (from 1) of all metrics. */
  metricsPage(number: number): Metric[];
  /** Page `number` (from 1) of all reconciliations with an outcome. */
  reconciliationsPage(outcome: ReconciliationOutcome, number: number): Reconciliation[];
  /** Weights of terms, for `alignReports`. */
  termWeights(): TermWeights;
  /** Sections of other reports that are most like those of a report. */
  similar(id: string): SimilarSections;
  /** What a report shares with others word for word. */
  passages(id: string): ReportPassages;
}

/** @param directory the generated folder, as `createCorpusWriter` left it */
export function openStore(directory: string): CorpusStore {
  const read = <T>(schema: z.ZodType<T>, ...path: string[]): T =>
    schema.parse(JSON.parse(readFileSync(join(directory, ...path), 'utf8')));
  const reports = new Map<string, Report>();
  let summaries: ReportSummary[] | undefined;
  let byId: ReadonlyMap<string, ReportSummary> | undefined;
  let index: CorpusIndex | undefined;
  let weights: TermWeights | undefined;

  const allSummaries = () =>
    (summaries ??= read(z.array(ReportSummarySchema), 'data', 'reports.json'));

  return {
    summaries: allSummaries,
    summariesById: () => (byId ??= new Map(allSummaries().map((summary) => [summary.id, summary]))),
    report(id) {
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
    index: () => (index ??= read(CorpusIndexSchema, 'index.json')),
    topicMembers: (id) => read(z.array(TopicMemberSchema), 'index', 'topics', `${id}.json`),
    indicatorMetrics: (id) => read(z.array(MetricSchema), 'index', 'indicators', `${id}.json`),
    metricsPage: (number) => read(z.array(MetricSchema), 'index', 'metrics', `${number}.json`),
    reconciliationsPage: (outcome, number) =>
      read(z.array(ReconciliationSchema), 'index', 'reconciliations', outcome, `${number}.json`),
    termWeights: () => (weights ??= read(TermWeightsSchema, 'data', 'terms.json')),
    similar: (id) => read(SimilarSectionsSchema, 'data', 'similar', `${id}.json`),
    passages: (id) => read(ReportPassagesSchema, 'data', 'passages', `${id}.json`),
  };
}
