import { z } from 'zod';
import { MetricSchema } from './metric.ts';
import { EncodingSchema } from './report.ts';
import { SectionStatusSchema } from './status.ts';

/** 报告表: a report a row, in the data package. */
export const ReportRowSchema = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  code: z
    .string()
    .regex(/^\d{12}$/u)
    .nullable(),
  province: z.string().nullable(),
  city: z.string().nullable(),
  district: z.string().nullable(),
  subdistrict: z.string().nullable(),
  reviewYear: z.int().nullable(),
  planYear: z.int().nullable(),
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  encoding: EncodingSchema,
  bytes: z.int(),
  characters: z.int(),
  url: z.string(),
});
export type ReportRow = z.infer<typeof ReportRowSchema>;

/** 章节表: a section or run-in item a row, in the order of the text. */
export const SectionRowSchema = z.strictObject({
  report: z.string(),
  id: z.string(),
  /** Section around it; null for the outermost. */
  parent: z.string().nullable(),
  level: z.int().min(1),
  marker: z.string().nullable(),
  title: z.string(),
  inline: z.boolean(),
  line: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  status: SectionStatusSchema,
  /** Ids of topics by falling score, joined by spaces; empty where there is no evidence. */
  topics: z.string(),
});
export type SectionRow = z.infer<typeof SectionRowSchema>;

/** 段落表: a paragraph a row, with its text. */
export const ParagraphRowSchema = z.strictObject({
  report: z.string(),
  id: z.string(),
  section: z.string().nullable(),
  line: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  status: SectionStatusSchema,
  text: z.string().min(1),
});
export type ParagraphRow = z.infer<typeof ParagraphRowSchema>;

/** 指标表: an indicator of the registry a row. */
export const IndicatorRowSchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  definition: z.string().min(1),
  unit: z.string().min(1),
  topic: z.string(),
  count: z.int().min(0),
  reports: z.int().min(0),
});

/** 主题表: a topic of the taxonomy a row. */
export const TopicRowSchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  description: z.string().min(1),
});

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
