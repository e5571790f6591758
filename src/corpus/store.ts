import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { ChangesSchema } from '../schema/changes.ts';
import {
  SimilarSectionsSchema,
  TermCountsSchema,
  TermWeightsSchema,
  type TermWeights,
} from '../schema/alignment.ts';
import { MetricSchema } from '../schema/metric.ts';
import { ReconciliationSchema, type ReconciliationOutcome } from '../schema/reconciliation.ts';
import { PagePictureSchema } from '../schema/page-picture.ts';
import { ReportPassagesSchema } from '../schema/passage.ts';
import { ReportSchema, type Report, type ReportSummary } from '../schema/report.ts';
import { IndexedShardSchema } from '../schema/search.ts';
import {
  AnalysedSchema,
  CorpusIndexSchema,
  TopicMemberSchema,
  type Analysed,
  type CorpusIndex,
} from '../schema/store.ts';
import { shardFolders, StepError } from './shards.ts';

/** Reports kept in memory while pages are built; neighbouring pages read the same few. */
const CACHED_REPORTS = 64;

/**
 * Open the generated data, which is read file by file, so that memory does not grow with the corpus.
 * What a step has not yet written cannot be asked for.
 *
 * @param generated the folder that the steps of the build write
 */
export function openStore(generated: string) {
  const folders = new Map<string, string[]>();
  const foldersOf = (step: string) => {
    const known = folders.get(step) ?? shardFolders(generated, step);
    folders.set(step, known);
    return known;
  };
  /** Where a file of a step lies: in the folder of one of its shards. */
  const find = (step: string, path: string): string => {
    const place = foldersOf(step)
      .map((folder) => join(folder, path))
      .find((one) => existsSync(one));
    if (place === undefined) {
      throw new StepError(
        `Unexpected lack of ${path}, expected it of ${step}; run that step again`,
      );
    }
    return place;
  };
  const parse = <T>(schema: z.ZodType<T>, file: string): T => {
    const bytes = readFileSync(file);
    const text = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    return schema.parse(JSON.parse(text.toString('utf8')));
  };
  const read = <T>(schema: z.ZodType<T>, step: string, ...path: string[]): T =>
    parse(schema, find(step, join(...path)));
  const reports = new Map<string, Report>();
  let analysed: Analysed[] | undefined;
  let summaries: ReportSummary[] | undefined;
  let byId: ReadonlyMap<string, ReportSummary> | undefined;
  let index: CorpusIndex | undefined;
  let weights: TermWeights | undefined;

  const allAnalysed = () =>
    (analysed ??= foldersOf('analyse').map((folder) =>
      parse(AnalysedSchema, join(folder, 'analysed.json')),
    ));
  const allSummaries = () => (summaries ??= allAnalysed().flatMap((one) => one.summaries));

  return {
    /** What each shard of the reading of reports says, in the order of the reports. */
    analysed: allAnalysed,
    /** In how many sections the reports of each shard have which terms, for `weighTerms`. */
    termCounts: () =>
      foldersOf('analyse').map((folder) => parse(TermCountsSchema, join(folder, 'terms.json'))),
    /** The folders that the shards of a step have written. */
    foldersOf,
    /** Path of a file that a shard of a step has written. */
    find,
    /** All reports, by place code, then newest first. */
    summaries: allSummaries,
    /** The same by id. */
    summariesById: (): ReadonlyMap<string, ReportSummary> =>
      (byId ??= new Map(allSummaries().map((summary) => [summary.id, summary]))),
    /** @throws if there is no such report */
    report(id: string): Report {
      const cached = reports.get(id);
      if (cached) return cached;
      const report = read(ReportSchema, 'analyse', 'data', 'reports', `${id}.json.gz`);
      if (reports.size >= CACHED_REPORTS) {
        const oldest = reports.keys().next();
        if (!oldest.done) reports.delete(oldest.value);
      }
      reports.set(id, report);
      return report;
    },
    /** What differs from the earlier data that the build was given. */
    changes: () => read(ChangesSchema, 'gather', 'data', 'changes.json'),
    /** What the pictures of the pages say. */
    pictures: () => read(z.array(PagePictureSchema), 'gather', 'index', 'pictures.json'),
    index: () => (index ??= read(CorpusIndexSchema, 'gather', 'index.json')),
    /** Sections and items of a topic, in the order of the reports, then of the text. */
    topicMembers: (id: string) =>
      read(z.array(TopicMemberSchema), 'gather', 'index', 'topics', `${id}.json`),
    /** Metrics of an indicator, in the order of the reports, then of the text. */
    indicatorMetrics: (id: string) =>
      read(z.array(MetricSchema), 'gather', 'index', 'indicators', `${id}.json`),
    /** A page of all metrics, from 1. */
    metricsPage: (number: number) =>
      read(z.array(MetricSchema), 'gather', 'index', 'metrics', `${number}.json`),
    /** A page of all reconciliations with an outcome, from 1. */
    reconciliationsPage: (outcome: ReconciliationOutcome, number: number) =>
      read(
        z.array(ReconciliationSchema),
        'gather',
        'index',
        'reconciliations',
        outcome,
        `${number}.json`,
      ),
    /** Weights of terms, for `alignReports`. */
    termWeights: () => (weights ??= read(TermWeightsSchema, 'gather', 'data', 'terms.json')),
    /** Sections of other reports that are most like those of a report. */
    similar: (id: string) =>
      read(SimilarSectionsSchema, 'link', 'data', 'similar', `${id}.json.gz`),
    /** A shard of the search index, without its files. */
    indexedShard: (number: number) =>
      read(IndexedShardSchema, 'index', 'indexed', `${number}.json`),
    /** What a report shares with others word for word. */
    passages: (id: string) =>
      read(ReportPassagesSchema, 'passages', 'data', 'passages', `${id}.json.gz`),
  };
}
