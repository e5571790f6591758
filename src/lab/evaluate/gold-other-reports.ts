import { parse } from 'yaml';
import { z } from 'zod';
import { SectionStatusSchema } from '../../schema/status.ts';
import { GoldMetricSchema, lineOf, spanWithin, type PlacedLabel } from './gold-metrics.ts';

/** A report whose text is not kept with the project: its file's name without ending, and its bytes. */
const OtherReportSchema = z.strictObject({
  report: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});
export type OtherReport = z.infer<typeof OtherReportSchema>;

/** A sentence drawn at random, with every metric in it: `tests/gold/others/values.yaml`. */
const GoldSentenceSchema = z.strictObject({
  report: z.string(),
  line: z.int().min(1),
  /** Offset in the line, and number of characters. */
  at: z.int().min(0),
  length: z.int().min(1),
  /** How it begins, so that a wrong offset is noticed. */
  starts: z.string().min(1),
  metrics: z.array(GoldMetricSchema),
});
export type GoldSentence = z.infer<typeof GoldSentenceSchema>;

/** A sentence drawn at random, with the names of its metrics only: `tests/gold/others/names.yaml`. */
const NamedSentenceSchema = GoldSentenceSchema.omit({ metrics: true }).extend({
  names: z.array(
    GoldMetricSchema.pick({ quote: true, nth: true, label: true, labels: true, misleading: true }),
  ),
});
export type NamedSentence = z.infer<typeof NamedSentenceSchema>;

/** A heading as a reader labelled it: `tests/gold/others/outlines/<report>.yaml`. */
const GoldHeadingSchema = z.strictObject({
  line: z.int().min(1),
  /** How it begins; its first occurrence in the line. */
  quote: z.string().min(1),
  marker: z.string().nullable(),
  title: z.string(),
  level: z.int().min(1),
  /** Null for what is neither, such as a glossary. */
  status: SectionStatusSchema.nullable(),
  kind: z.enum(['chapter', 'numbered', 'lead', 'own-line', 'run-in']),
  /** Two careful readers would differ in whether it is a heading, in its level, or in its status. */
  arguable: z.boolean().default(false),
  levelArguable: z.boolean().default(false),
  statusArguable: z.boolean().default(false),
});
export type GoldHeading = z.infer<typeof GoldHeadingSchema>;

const PlaceSchema = z.strictObject({
  report: z.string(),
  line: z.int().min(1),
  /** How the passage begins; its first occurrence in the line. */
  quote: z.string().min(1),
});
export type GoldPlace = z.infer<typeof PlaceSchema>;

/** A passage that has to do with an item of another report. */
const CounterpartSchema = PlaceSchema.extend({
  /** `good`: the same matter; `related`: the same field; `cross`: one is review, the other plan. */
  grade: z.enum(['good', 'related', 'cross']),
  arguable: z.boolean().default(false),
});
export type Counterpart = z.infer<typeof CounterpartSchema>;

/** An item and all its counterparts in the other reports: `tests/gold/counterparts.yaml`. */
const GoldItemSchema = PlaceSchema.extend({ counterparts: z.array(CounterpartSchema) });
export type GoldItem = z.infer<typeof GoldItemSchema>;

/** An item and its counterparts in one other report: `tests/gold/others/pairs.yaml`. */
const PairedItemSchema = GoldItemSchema.extend({ other: z.string() });
export type PairedItem = z.infer<typeof PairedItemSchema>;

/** @throws ZodError if a row does not fit its schema; so do the other readers of this file */
export function readOtherReports(yaml: string): OtherReport[] {
  return z.array(OtherReportSchema).parse(parse(yaml));
}

export function readSentences(yaml: string): GoldSentence[] {
  return z.array(GoldSentenceSchema).parse(parse(yaml));
}

export function readNamedSentences(yaml: string): NamedSentence[] {
  return z.array(NamedSentenceSchema).parse(parse(yaml));
}

export function readHeadings(yaml: string): GoldHeading[] {
  return z.array(GoldHeadingSchema).parse(parse(yaml));
}

export function readPairedItems(yaml: string): PairedItem[] {
  return z.array(PairedItemSchema).parse(parse(yaml));
}

export function readItems(yaml: string): GoldItem[] {
  return z.array(GoldItemSchema).parse(parse(yaml));
}

/**
 * Span of a sentence, and its labels with theirs.
 *
 * @throws if the source does not hold the sentence or a quote there
 */
export function placeSentence(
  sentence: GoldSentence,
  source: string,
): { start: number; end: number; labels: PlacedLabel[] } {
  const { start, text, where } = findSentence(sentence, source);
  return {
    start,
    end: start + text.length,
    labels: sentence.metrics.map((label) => {
      return { label, ...spanWithin(text, start, label, where) };
    }),
  };
}

/** Names of a sentence, each with the span of its number. */
export function placeNames(sentence: NamedSentence, source: string) {
  const { start, text, where } = findSentence(sentence, source);
  return sentence.names.map((name) => {
    return { ...name, ...spanWithin(text, start, name, where) };
  });
}

function findSentence(
  { report, line, at, length, starts }: Omit<GoldSentence, 'metrics'>,
  source: string,
): { start: number; text: string; where: string } {
  const start = lineOf(source, line).start + at;
  const text = source.slice(start, start + length);
  const where = `${report}:${line}`;
  if (!text.startsWith(starts)) throw new Error(`${where}: expected ${starts} at ${at}`);
  return { start, text, where };
}

/** Offset of a labelled passage in its source. */
export function offsetOf({ line, quote }: Pick<GoldPlace, 'line' | 'quote'>, source: string) {
  const { start, text } = lineOf(source, line);
  return spanWithin(text, start, { quote }, `line ${line}`).start;
}
