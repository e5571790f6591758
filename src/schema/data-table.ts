import { z } from 'zod';
import { SimilarSectionSchema } from './alignment.ts';
import { PublishedIndicatorSchema } from './indicator.ts';
import { MetricSchema } from './metric.ts';
import { PassagePlaceSchema, SharedPassageSchema } from './passage.ts';
import { PlaceSchema } from './place.ts';
import { CountsSchema, ParagraphSchema, ReportSummarySchema, SourceSchema } from './report.ts';
import { SectionSchema } from './section.ts';
import { TopicSchema } from './topic.ts';

const { code, province, city, district, subdistrict } = PlaceSchema.shape;
const { publisher, publishedOn, url: sourceUrl } = SourceSchema.shape;

/** What a JSON file leaves out is empty in a table. */
const emptied = <T extends z.ZodType>(field: z.ZodOptional<T>) => field.unwrap().nullable();

/** 报告表: a report a row, in the data package. */
export const ReportRowSchema = z.strictObject({
  ...ReportSummarySchema.pick({ id: true, title: true }).shape,
  code: code.nullable(),
  province,
  city,
  district,
  subdistrict,
  ...ReportSummarySchema.pick({ reviewYear: true, planYear: true }).shape,
  publisher: emptied(publisher),
  publishedOn: emptied(publishedOn),
  sourceUrl: emptied(sourceUrl),
  ...SourceSchema.pick({ file: true, sha256: true, encoding: true, bytes: true }).shape,
  ...CountsSchema.pick({ characters: true }).shape,
  ...ReportSummarySchema.pick({ url: true }).shape,
});
export type ReportRow = z.infer<typeof ReportRowSchema>;

/** 章节表: a section or run-in item a row, in the order of the text. */
export const SectionRowSchema = z.strictObject({
  report: z.string(),
  id: z.string(),
  /** Section around it; null for the outermost. */
  parent: z.string().nullable(),
  ...SectionSchema.omit({ id: true, headingEnd: true, topics: true, children: true }).shape,
  /** Ids of topics by falling score, joined by spaces; empty where there is no evidence. */
  topics: z.string(),
});
export type SectionRow = z.infer<typeof SectionRowSchema>;

/** 段落表: a paragraph a row, with its text. */
export const ParagraphRowSchema = z.strictObject({
  report: z.string(),
  id: z.string(),
  section: ParagraphSchema.shape.sectionId,
  ...ParagraphSchema.omit({ id: true, sectionId: true }).shape,
});
export type ParagraphRow = z.infer<typeof ParagraphRowSchema>;

/** 指标表: an indicator of the registry a row. */
export const IndicatorRowSchema = PublishedIndicatorSchema.omit({
  en: true,
  aliases: true,
  better: true,
  kinds: true,
  url: true,
});

/** 主题表: a topic of the taxonomy a row. */
export const TopicRowSchema = TopicSchema.omit({ en: true, words: true });

/** 对应表: a section and one of the sections of other reports that are most like it a row. */
export const LinkRowSchema = z.strictObject({
  report: z.string(),
  section: z.string(),
  otherReport: z.string(),
  otherSection: z.string(),
  ...SimilarSectionSchema.pick({ kind: true, score: true }).shape,
  /** Ids of shared topics, names of shared matters, and shared wordings, each joined by spaces. */
  topics: z.string(),
  matters: z.string(),
  terms: z.string(),
});
export type LinkRow = z.infer<typeof LinkRowSchema>;

/** 共同表述表: a text and one of the other reports that have it word for word a row. */
export const PassageRowSchema = z.strictObject({
  report: z.string(),
  ...SharedPassageSchema.omit({ places: true }).shape,
  otherReport: PassagePlaceSchema.shape.report,
  otherParagraph: PassagePlaceSchema.shape.paragraph,
  otherStart: PassagePlaceSchema.shape.start,
  otherEnd: PassagePlaceSchema.shape.end,
});
export type PassageRow = z.infer<typeof PassageRowSchema>;

/** The tables of the data package, those that others refer to first. */
export const dataTables = {
  reports: ReportRowSchema,
  topics: TopicRowSchema,
  indicators: IndicatorRowSchema,
  sections: SectionRowSchema,
  paragraphs: ParagraphRowSchema,
  metrics: MetricSchema,
  links: LinkRowSchema,
  passages: PassageRowSchema,
} as const;
export type DataTableName = keyof typeof dataTables;

/**
 * Up to so many reports, `metrics.json`, `metrics.csv` and the JSON of each report are published as they
 * are; of a larger corpus as gzip alone, where nobody reads them by eye and they weigh the most.
 */
export const MOST_UNPACKED = 200;

/** `data/manifest.json`: what there is of all reports as Parquet, with paths beside the manifest. */
export const DataManifestSchema = z.strictObject({
  /** 数据版本: of the shape of the tables, and a digest of all that they hold. */
  version: z.string(),
  tables: z.array(
    z.strictObject({ name: z.string(), rows: z.int(), path: z.string(), bytes: z.int() }),
  ),
  /** Files with all numbers in one: as they are, or of a large corpus packed (`metrics.json.gz`). */
  whole: z.array(z.string()),
  /** The numbers of the reports of one province on one year. */
  metrics: z.array(
    z.strictObject({
      /** Name; null for reports of no province. */
      province: PlaceSchema.shape.province,
      /** 12-digit code of the province; null without a place. */
      code: code.nullable(),
      /** Year that the reports look back on, or plan where they look back on none. */
      year: z.int().nullable(),
      reports: z.int(),
      rows: z.int(),
      path: z.string(),
      bytes: z.int(),
    }),
  ),
});
export type DataManifest = z.infer<typeof DataManifestSchema>;
