import { z } from 'zod';

const ShareSchema = z.number().min(0).max(1);

/** How well extracted metrics agree with what a reader found; shares from 0 to 1. */
export const FiguresSchema = z.strictObject({
  /** Of the metrics found, how many are metrics. */
  precision: ShareSchema,
  /** Of the metrics in the text, how many were found. */
  recall: ShareSchema,
  /** Harmonic mean of the two. */
  f1: ShareSchema,
  /** Of the metrics found, how many have the field right. */
  value: ShareSchema,
  unit: ShareSchema,
  kind: ShareSchema,
  status: ShareSchema,
  period: ShareSchema,
  qualifier: ShareSchema,
  label: ShareSchema,
});
export type Figures = z.infer<typeof FiguresSchema>;

/** Figures on labels kept with the project, as `npm run evaluate` computes them. */
export const GoldFiguresSchema = z.strictObject({
  /** Number of labels that count, arguable ones left out. */
  labels: z.int().min(1),
  figures: FiguresSchema,
});
export type GoldFigures = z.infer<typeof GoldFiguresSchema>;

/** Figures on reports that are not part of the project, judged by a reader and entered by hand. */
export const UnseenSampleSchema = z.strictObject({
  date: z.iso.date(),
  documents: z.int().min(1),
  /** Extracted metrics drawn at random and read against the text; for precision and the fields. */
  rows: z.int().min(1),
  /** Sentences drawn at random and labelled before the answer was seen; for recall. */
  sentences: z.int().min(1),
  /** Metrics that those sentences hold. */
  sentenceMetrics: z.int().min(1),
  figures: FiguresSchema,
  /** How the sample was drawn and judged, in Chinese. */
  method: z.string().min(1),
});

/** Accuracy of the extraction of metrics: `src/site/about/figures/metrics.json`. */
export const EvaluationSchema = z.strictObject({
  /** Day of the run. */
  date: z.iso.date(),
  reports: z.array(GoldFiguresSchema.extend({ report: z.string() })),
  total: GoldFiguresSchema,
  unseen: UnseenSampleSchema,
});
export type Evaluation = z.infer<typeof EvaluationSchema>;
