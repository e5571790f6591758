import { parse } from 'yaml';
import { z } from 'zod';
import { MetricKindSchema, QualifierSchema } from '../../schema/metric.ts';
import { MetricStatusSchema } from '../../schema/status.ts';

/** Fields of a metric whose accuracy is measured on the metrics that were found. */
export const scoredFields = [
  'value',
  'unit',
  'kind',
  'status',
  'period',
  'year',
  'qualifier',
  'label',
] as const;
export type ScoredField = (typeof scoredFields)[number];

/** A metric as a reader labelled it from the text, without seeing what the program says. */
export const GoldMetricSchema = z.strictObject({
  quote: z.string().min(1),
  /** Which occurrence of the quote in its line (in its sentence, where sentences are labelled), from 1. */
  nth: z.int().min(1).default(1),
  value: z.number(),
  valueMax: z.number().nullable().default(null),
  qualifier: QualifierSchema,
  unit: z.string(),
  kind: MetricKindSchema,
  status: MetricStatusSchema,
  period: z.string().nullable(),
  /** The year that the value is of; absent where the reader did not label it. */
  year: z.string().nullable().optional(),
  scope: z.string().nullable().default(null),
  label: z.string().min(1),
  /** Other wordings that name the row as well. */
  labels: z.array(z.string().min(1)).default([]),
  /** Wordings that would name another thing. */
  misleading: z.array(z.string().min(1)).default([]),
  /** What a reader accepts in place of a field. */
  unitAlso: z.array(z.string()).default([]),
  kindAlso: z.array(MetricKindSchema).default([]),
  statusAlso: z.array(MetricStatusSchema).default([]),
  periodAlso: z.array(z.string().nullable()).default([]),
  yearAlso: z.array(z.string().nullable()).default([]),
  /** True where two careful readers would differ: counted neither for nor against. */
  arguable: z.boolean().default(false),
  /** Fields in which two careful readers would differ: these alone do not count. */
  arguableIn: z.array(z.enum([...scoredFields, 'yearBasis'])).default([]),
});
export type GoldMetric = z.infer<typeof GoldMetricSchema>;

const LineMetricSchema = GoldMetricSchema.extend({
  /** 1-based line of the source file. */
  line: z.int().min(1),
});
export type LineMetric = z.infer<typeof LineMetricSchema>;

/** A label and where in the source its number stands. */
export interface PlacedLabel {
  label: GoldMetric;
  start: number;
  end: number;
}

/**
 * Labels of a whole report: `tests/gold/metrics/<report id>.yaml`.
 *
 * @throws ZodError if a label does not fit its schema
 */
export function readGold(yaml: string): LineMetric[] {
  return z.array(LineMetricSchema).parse(parse(yaml));
}

/**
 * Span of a label in its source.
 *
 * @throws if the quote does not occur so often in its line
 */
export function spanOf(gold: LineMetric, source: string): { start: number; end: number } {
  const { start, text } = lineOf(source, gold.line);
  return spanWithin(text, start, gold, `line ${gold.line}`);
}

/**
 * Span of the nth occurrence of a quote in a text.
 *
 * @param start offset of the text in its source
 * @param where names the text in the error
 * @throws if the quote does not occur so often
 */
export function spanWithin(
  text: string,
  start: number,
  { quote, nth = 1 }: { quote: string; nth?: number },
  where: string,
): { start: number; end: number } {
  let at = -1;
  for (let occurrence = 0; occurrence < nth; occurrence += 1) {
    at = text.indexOf(quote, at + 1);
    if (at === -1)
      throw new Error(`${where}: expected ${quote} ${nth} times, found it ${occurrence}`);
  }
  return { start: start + at, end: start + at + quote.length };
}

/**
 * A physical line of a source and where it starts.
 *
 * @param line from 1
 * @throws if the source has fewer lines
 */
export function lineOf(source: string, line: number): { start: number; text: string } {
  let start = 0;
  let number = 1;
  for (const { index, 0: ending } of source.matchAll(/\r\n|\n|\r|$/gu)) {
    if (number === line) return { start, text: source.slice(start, index) };
    start = index + ending.length;
    number += 1;
  }
  throw new Error(`line ${line}: expected it, found ${number - 1} lines`);
}
