import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Changes } from '../schema/changes.ts';
import type { SimilarSections, TermCounts, TermWeights } from '../schema/alignment.ts';
import type { Metric } from '../schema/metric.ts';
import type { Reconciliation, ReconciliationOutcome } from '../schema/reconciliation.ts';
import type { PagePicture } from '../schema/page-picture.ts';
import type { ReportPassages } from '../schema/passage.ts';
import type { Report, ReportSummary } from '../schema/report.ts';
import type { IndexedShard } from '../schema/search.ts';
import type { Analysed, CorpusIndex, TopicMember } from '../schema/store.ts';
import { shardFolders, StepError } from './shards.ts';

/** Reports kept in memory while pages are built; neighbouring pages read the same few. */
const CACHED_REPORTS = 128;

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
  // Written by this program from values of these types, as the marks of the shards say.
  const parse = (file: string): unknown => {
    const bytes = readFileSync(file);
    const text = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    return JSON.parse(text.toString('utf8'));
  };
  const read = (step: string, ...path: string[]) => parse(find(step, join(...path)));
  const reports = new Map<string, Report>();
  let analysed: Analysed[] | undefined;
  let summaries: ReportSummary[] | undefined;
  let byId: ReadonlyMap<string, ReportSummary> | undefined;
  let index: CorpusIndex | undefined;
  let weights: TermWeights | undefined;

  const allAnalysed = () =>
    (analysed ??= foldersOf('analyse').map(
      (folder) => parse(join(folder, 'analysed.json')) as Analysed,
    ));
  const allSummaries = () => (summaries ??= allAnalysed().flatMap((one) => one.summaries));

  return {
    /** What each shard of the reading of reports says, in the order of the reports. */
    analysed: allAnalysed,
    /** In how many sections the reports of each shard have which terms, for `weighTerms`. */
    termCounts: () =>
      foldersOf('analyse').map((folder) => parse(join(folder, 'terms.json')) as TermCounts),
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
      const report =
        reports.get(id) ?? (read('analyse', 'data', 'reports', `${id}.json.gz`) as Report);
      // The one that was asked for last stands at the end.
      reports.delete(id);
      reports.set(id, report);
      const [longest] = reports.keys();
      if (reports.size > CACHED_REPORTS && longest !== undefined) reports.delete(longest);
      return report;
    },
    /** What differs from the earlier data that the build was given. */
    changes: () => read('gather', 'data', 'changes.json') as Changes,
    /** What the pictures of the pages say. */
    pictures: () => read('gather', 'index', 'pictures.json') as PagePicture[],
    index: () => (index ??= read('gather', 'index.json') as CorpusIndex),
    /** Sections and items of a topic, in the order of the reports, then of the text. */
    topicMembers: (id: string) => read('gather', 'index', 'topics', `${id}.json`) as TopicMember[],
    /** Metrics of an indicator, in the order of the reports, then of the text. */
    indicatorMetrics: (id: string) =>
      read('gather', 'index', 'indicators', `${id}.json`) as Metric[],
    /** A page of all metrics, from 1. */
    metricsPage: (number: number) =>
      read('gather', 'index', 'metrics', `${number}.json`) as Metric[],
    /** A page of all reconciliations with an outcome, from 1. */
    reconciliationsPage: (outcome: ReconciliationOutcome, number: number) =>
      read('gather', 'index', 'reconciliations', outcome, `${number}.json`) as Reconciliation[],
    /** Weights of terms, for `alignReports`. */
    termWeights: () => (weights ??= read('gather', 'data', 'terms.json') as TermWeights),
    /** Sections of other reports that are most like those of a report. */
    similar: (id: string) => read('link', 'data', 'similar', `${id}.json.gz`) as SimilarSections,
    /** A shard of the search index, without its files. */
    indexedShard: (number: number) => read('index', 'indexed', `${number}.json`) as IndexedShard,
    /** What a report shares with others word for word. */
    passages: (id: string) =>
      read('passages', 'data', 'passages', `${id}.json.gz`) as ReportPassages,
  };
}
