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
  /** Null where the labels do not give the year of a value. */
  year: ShareSchema.nullable(),
  qualifier: ShareSchema,
  /** Name equal to one that the reader accepts; right in part; naming another thing. */
  label: ShareSchema,
  labelPartial: ShareSchema,
  labelMisleading: ShareSchema,
  /** Of the metrics found, how many have no wrong field; `kinderAll` accepts a name right in part. */
  all: ShareSchema,
  kinderAll: ShareSchema,
  /** Of the rows with a confidence of at least 0.9, how many have no wrong field; null without such rows. */
  sure: ShareSchema.nullable(),
  /** Of all rows, how many have such a confidence. */
  sureShare: ShareSchema,
});
export type Figures = z.infer<typeof FiguresSchema>;

export const GoldFiguresSchema = z.strictObject({
  /** Number of labels that count, arguable ones left out. */
  labels: z.int().min(1),
  figures: FiguresSchema,
});
export type GoldFigures = z.infer<typeof GoldFiguresSchema>;

/** How the rows of comparisons of three of the five reports agree with a reader's counterparts. */
export const RowFiguresSchema = z.strictObject({
  rows: z.int(),
  agreeing: ShareSchema,
  /** Of the sections that share a row, how many are good or related. */
  fitting: ShareSchema,
  /** Of the good counterparts, how many share the row. */
  together: ShareSchema,
  /** Of the good counterparts, how many share the row or are referred to from it. */
  referred: ShareSchema,
  /** A random sample of the cells that say that nothing corresponds, as a reader judged them. */
  absences: z.strictObject({ true: z.int(), arguable: z.int(), false: z.int() }),
});
export type RowFigures = z.infer<typeof RowFiguresSchema>;

/** Figures on one half of the labels of reports that are not part of the project. */
export const OtherFiguresSchema = z.strictObject({
  /** Sentences drawn at random from all reports of the half. */
  sentences: z.int().min(1),
  values: GoldFiguresSchema,
  /** Headings of the outlines that were read whole. */
  outlines: z.strictObject({
    reports: z.int().min(1),
    headings: z.int().min(1),
    precision: ShareSchema,
    recall: ShareSchema,
    level: ShareSchema,
    status: ShareSchema,
  }),
  /** Of all metrics of the reports of the half, how many are in no section. */
  metrics: z.int().min(1),
  unplaced: ShareSchema,
  /** Counterparts of items in a second report. */
  counterparts: z.strictObject({
    items: z.int().min(1),
    good: z.int().min(1),
    /** A section of the same field of work counts as wrong here, and not at all in `kinderPrecision`. */
    precision: ShareSchema,
    kinderPrecision: ShareSchema,
    recall: ShareSchema,
  }),
});
export type OtherFigures = z.infer<typeof OtherFiguresSchema>;

/** When and with which program figures were measured. */
const runShape = {
  date: z.iso.date(),
  /** Digest of the code that reads and analyses. */
  version: z.string().min(1),
};

/** Accuracy of what the program reads: `src/site/about/figures/metrics.json`. */
export const EvaluationSchema = z.strictObject({
  five: z.strictObject({
    ...runShape,
    reports: z.array(GoldFiguresSchema.extend({ report: z.string() })),
    total: GoldFiguresSchema,
    rows: RowFiguresSchema,
  }),
  others: z.strictObject({
    ...runShape,
    /** Number of reports that sentences were drawn from. */
    reports: z.int().min(1),
    tune: OtherFiguresSchema,
    heldOut: OtherFiguresSchema,
  }),
});
export type Evaluation = z.infer<typeof EvaluationSchema>;
