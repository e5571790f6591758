import { expect, test } from 'vitest';
import { SimilarSectionSchema, TermWeightsSchema } from '../../src/schema/alignment.ts';
import { DataManifestSchema } from '../../src/schema/data-table.ts';
import { PublishedIndicatorSchema } from '../../src/schema/indicator.ts';
import { MetricSchema } from '../../src/schema/metric.ts';
import {
  NearPassageSchema,
  ReportPassagesSchema,
  SharedPassageSchema,
} from '../../src/schema/passage.ts';
import {
  ReconciliationOperandSchema,
  ReconciliationSchema,
} from '../../src/schema/reconciliation.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { SectionSchema } from '../../src/schema/section.ts';
import { fieldMeanings } from '../../src/words/data-fields.ts';
import { fieldMeanings as english } from '../../src/words/en/data-fields.ts';

const summary = Object.keys(ReportSummarySchema.shape);
const fields: Record<keyof typeof fieldMeanings, readonly string[]> = {
  summary,
  report: Object.keys(ReportSchema.shape).filter((field) => !summary.includes(field)),
  section: Object.keys(SectionSchema.shape),
  metric: Object.keys(MetricSchema.shape),
  reconciliation: Object.keys(ReconciliationSchema.shape),
  operand: Object.keys(ReconciliationOperandSchema.shape),
  indicator: Object.keys(PublishedIndicatorSchema.shape),
  terms: Object.keys(TermWeightsSchema.shape),
  similar: Object.keys(SimilarSectionSchema.shape),
  passages: Object.keys(ReportPassagesSchema.shape),
  passage: Object.keys(SharedPassageSchema.shape),
  near: Object.keys(NearPassageSchema.shape),
  manifest: Object.keys(DataManifestSchema.shape),
  partition: Object.keys(DataManifestSchema.shape.metrics.element.shape),
};

test.each([fieldMeanings, english])(
  'tells what every field means, and of none that is gone',
  (told) => {
    for (const [table, meanings] of Object.entries(told)) {
      const expected = fields[table as keyof typeof fields].toSorted();
      expect([table, ...Object.keys(meanings).sort()]).toStrictEqual([table, ...expected]);
    }
  },
);
