import { z } from 'zod';
import { DigestsSchema } from './changes.ts';
import { IndicatorSchema } from './indicator.ts';
import { ReconciliationOutcomeSchema } from './reconciliation.ts';
import { ReportSummarySchema } from './report.ts';
import { TopicSchema } from './topic.ts';

/** A section or run-in item that belongs to a topic. */
export const TopicMemberSchema = z.strictObject({
  report: z.string(),
  section: z.string(),
  score: z.number(),
});
export type TopicMember = z.infer<typeof TopicMemberSchema>;

/** What the pages need to know of the whole corpus; everything else is read report by report. */
export const CorpusIndexSchema = z.strictObject({
  /** 数据版本: of the shape of the data package, and a digest of all that its tables hold. */
  version: z.string(),
  /** Whether the large files of the data are published as gzip alone. */
  packed: z.boolean(),
  taxonomy: z.array(TopicSchema),
  /** Number of sections and items by topic id. */
  topicCounts: z.record(z.string(), z.int()),
  indicators: z.array(IndicatorSchema),
  /** Number of metrics by indicator id. */
  indicatorCounts: z.record(z.string(), z.int()),
  metrics: z.int(),
  /** Number of files under `index/metrics/`, from 1. */
  metricPages: z.int(),
  /** Number of reconciliations by outcome; their pages are files under `index/reconciliations/<outcome>/`, from 1. */
  reconciliationCounts: z.record(ReconciliationOutcomeSchema, z.int()),
});
export type CorpusIndex = z.infer<typeof CorpusIndexSchema>;

/** What a shard of the step `analyse` tells of the reports that it has read. */
export const AnalysedSchema = z.strictObject({
  /** In the order of the site. */
  summaries: z.array(ReportSummarySchema),
  digests: DigestsSchema,
});
export type Analysed = z.infer<typeof AnalysedSchema>;
