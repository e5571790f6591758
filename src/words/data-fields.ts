import type { SimilarSection, TermWeights } from '../schema/alignment.ts';
import type { DataManifest } from '../schema/data-table.ts';
import type { PublishedIndicator } from '../schema/indicator.ts';
import type { Metric } from '../schema/metric.ts';
import type { NearPassage, ReportPassages, SharedPassage } from '../schema/passage.ts';
import type { Reconciliation, ReconciliationOperand } from '../schema/reconciliation.ts';
import type { Report, ReportSummary } from '../schema/report.ts';
import type { Section } from '../schema/section.ts';
import meanings from './data-fields.json' with { type: 'json' };

/** The tables of the open data, with the fields that their schemas have. */
interface FieldMeanings {
  summary: Record<keyof ReportSummary, string>;
  report: Record<Exclude<keyof Report, keyof ReportSummary>, string>;
  section: Record<keyof Section, string>;
  metric: Record<keyof Metric, string>;
  reconciliation: Record<keyof Reconciliation, string>;
  operand: Record<keyof ReconciliationOperand, string>;
  indicator: Record<keyof PublishedIndicator, string>;
  terms: Record<keyof TermWeights, string>;
  similar: Record<keyof SimilarSection, string>;
  passages: Record<keyof ReportPassages, string>;
  passage: Record<keyof SharedPassage, string>;
  near: Record<keyof NearPassage, string>;
  manifest: Record<keyof DataManifest, string>;
  partition: Record<keyof DataManifest['metrics'][number], string>;
}

/** What each field of the open data means; a field without a meaning does not compile. */
export const fieldMeanings = meanings satisfies FieldMeanings;
