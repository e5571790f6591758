import { z } from 'zod';
import { ChangesSchema, DigestsSchema } from '../schema/changes.ts';
import { DataManifestSchema } from '../schema/data-table.ts';
import { PublishedIndicatorSchema } from '../schema/indicator.ts';
import { ReconciliationSchema } from '../schema/reconciliation.ts';
import { SimilarSectionsSchema, TermWeightsSchema } from '../schema/alignment.ts';
import { MetricSchema } from '../schema/metric.ts';
import { ReportPassagesSchema } from '../schema/passage.ts';
import {
  ReportSchema,
  ReportSummarySchema,
  type Report,
  type ReportSummary,
} from '../schema/report.ts';

/** Keeps the fields of a summary and drops all others. */
const SummaryOfReportSchema = z.object(ReportSummarySchema.shape);

/** The part of a report that `reports.json` lists. */
export function summarise(report: Report): ReportSummary {
  return SummaryOfReportSchema.parse(report);
}

/** JSON Schemas of the public data, by name of the file they describe. */
export function dataSchemas(): Map<string, object> {
  const schemas: [string, z.ZodType][] = [
    ['reports', z.array(ReportSummarySchema)],
    ['report', ReportSchema],
    ['metrics', z.array(MetricSchema)],
    ['reconciliations', z.array(ReconciliationSchema)],
    ['indicators', z.array(PublishedIndicatorSchema)],
    ['terms', TermWeightsSchema],
    ['similar', SimilarSectionsSchema],
    ['passages', ReportPassagesSchema],
    ['manifest', DataManifestSchema],
    ['changes', ChangesSchema],
    ['digests', DigestsSchema],
  ];
  return new Map(schemas.map(([name, schema]) => [name, z.toJSONSchema(schema)]));
}
