import { parse } from 'yaml';
import { z } from 'zod';
import { MetricKindSchema, QualifierSchema } from '../../schema/metric.ts';
import { MetricStatusSchema } from '../../schema/status.ts';

/** A metric as a reader labelled it by hand; `tests/gold/metrics/<report id>.yaml` lists them. */
const GoldMetricSchema = z.strictObject({
  /** 1-based line of the source file. */
  line: z.int().min(1),
  quote: z.string().min(1),
  /** Which occurrence of the quote in its line, from 1. */
  nth: z.int().min(1).default(1),
  value: z.number(),
  valueMax: z.number().nullable().default(null),
  qualifier: QualifierSchema,
  unit: z.string(),
  kind: MetricKindSchema,
  status: MetricStatusSchema,
  period: z.string().nullable(),
  scope: z.string().nullable().default(null),
  label: z.string(),
  /** Other wordings that name the row as well. */
  labels: z.array(z.string()).default([]),
  /** True where two careful readers would differ: counted neither for nor against. */
  arguable: z.boolean().default(false),
});
export type GoldMetric = z.infer<typeof GoldMetricSchema>;

/** @throws ZodError if a label does not fit its schema */
export function readGold(yaml: string): GoldMetric[] {
  return z.array(GoldMetricSchema).parse(parse(yaml));
}

/**
 * Span of a label in its source.
 *
 * @throws if the quote does not occur so often in its line
 */
export function spanOf(gold: GoldMetric, source: string): { start: number; end: number } {
  const lines = source.split('\n');
  const lineStart = lines.slice(0, gold.line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const text = lines[gold.line - 1] ?? '';
  let at = -1;
  for (let occurrence = 0; occurrence < gold.nth; occurrence += 1) {
    at = text.indexOf(gold.quote, at + 1);
    if (at === -1) {
      throw new Error(
        `line ${gold.line}: expected ${gold.quote} ${gold.nth} times, found it ${occurrence}`,
      );
    }
  }
  return { start: lineStart + at, end: lineStart + at + gold.quote.length };
}
