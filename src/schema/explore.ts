import { z } from 'zod';
import { PlaceSchema } from './place.ts';

/** Index into a list of the same part; −1 where there is nothing. */
const IndexOrNoneSchema = z.int().min(-1);
const IndexSchema = z.int().min(0);

/** A report of a part; its rows are consecutive, in the order of the text. */
export const ExploreReportSchema = z.strictObject({
  id: z.string(),
  /** Position among all reports, from 0; orders the rows of several parts. */
  order: z.int().min(0),
  title: z.string(),
  /** 12-digit code of the place; empty where it is unknown. */
  place: z.string(),
  division: PlaceSchema.nullable(),
  reviewYear: z.int().nullable(),
  planYear: z.int().nullable(),
  /** Number of its rows. */
  rows: z.int().min(1),
});
export type ExploreReport = z.infer<typeof ExploreReportSchema>;

/**
 * A part of all metrics, stored by column; repeated values are stored once in lists, and columns hold
 * indices into them. Every column has one entry per row. Report, quote and address of a row follow
 * from its sentence.
 */
export const ExplorePartSchema = z.strictObject({
  reports: z.array(ExploreReportSchema),
  /** Sections and run-in items with numbers; `topics` includes those of the enclosing sections. */
  sections: z.array(
    z.strictObject({
      id: z.string(),
      topics: z.array(z.string()),
      /** Headings from the outermost section to its own. */
      path: z.array(z.string()),
    }),
  ),
  /** `start` is the offset in the decoded source. */
  paragraphs: z.array(z.strictObject({ id: z.string(), line: z.int(), start: z.int() })),
  /** Sentences that hold numbers; `offset` is their place in the paragraph. */
  sentences: z.array(
    z.strictObject({ paragraph: IndexSchema, offset: z.int().min(0), text: z.string() }),
  ),
  labels: z.array(z.string()),
  /** `names`: its name, its aliases, its name in English. */
  indicators: z.array(
    z.strictObject({ id: z.string(), names: z.array(z.string()), topic: z.string() }),
  ),
  units: z.array(z.string()),
  periods: z.array(z.string()),
  years: z.array(z.string()),
  scopes: z.array(z.string()),
  columns: z.strictObject({
    section: z.array(IndexOrNoneSchema),
    sentence: z.array(IndexSchema),
    /** Offset of the quote in its sentence, and its length. */
    at: z.array(z.int().min(0)),
    length: z.array(z.int().min(1)),
    label: z.array(IndexSchema),
    indicator: z.array(IndexOrNoneSchema),
    value: z.array(z.number()),
    valueMax: z.array(z.number().nullable()),
    qualifier: z.array(IndexSchema),
    unit: z.array(IndexSchema),
    kind: z.array(IndexSchema),
    status: z.array(IndexSchema),
    /** 回顾/计划 of the section around the number. */
    side: z.array(IndexSchema),
    period: z.array(IndexOrNoneSchema),
    year: z.array(IndexOrNoneSchema),
    yearBasis: z.array(IndexOrNoneSchema),
    scope: z.array(IndexOrNoneSchema),
    confidence: z.array(z.number()),
  }),
});
export type ExplorePart = z.infer<typeof ExplorePartSchema>;

/** What a part holds, so that the browser loads only parts that can contain matches. */
export const ExplorePartInfoSchema = z.strictObject({
  /** File beside the manifest. */
  path: z.string(),
  /** Before it is packed. */
  bytes: z.int(),
  rows: z.int(),
  reports: z.int(),
  /** Lowest and highest code of a place in it. */
  firstPlace: z.string(),
  lastPlace: z.string(),
  /** Years of its rows, ascending. */
  years: z.array(z.int()),
});
export type ExplorePartInfo = z.infer<typeof ExplorePartInfoSchema>;

/** `data/explore/manifest.json`. */
export const ExploreManifestSchema = z.strictObject({
  reports: z.int(),
  metrics: z.int(),
  parts: z.array(ExplorePartInfoSchema),
});
export type ExploreManifest = z.infer<typeof ExploreManifestSchema>;

/** A unit of division in `data/explore/places.json`: code, name, and index of the unit around it. */
export const ExplorePlaceSchema = z.tuple([z.string(), z.string(), IndexOrNoneSchema]);
export type ExplorePlace = z.infer<typeof ExplorePlaceSchema>;
