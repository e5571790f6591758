import { z } from 'zod';
import { PublishedIndicatorSchema } from './indicator.ts';
import { MetricSchema } from './metric.ts';
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
  aliases: true,
  better: true,
  kinds: true,
  url: true,
});

/** 主题表: a topic of the taxonomy a row. */
export const TopicRowSchema = TopicSchema.omit({ words: true });

/** The tables of the data package, those that others refer to first. */
export const dataTables = {
  reports: ReportRowSchema,
  topics: TopicRowSchema,
  indicators: IndicatorRowSchema,
  sections: SectionRowSchema,
  paragraphs: ParagraphRowSchema,
  metrics: MetricSchema,
} as const;
export type DataTableName = keyof typeof dataTables;
