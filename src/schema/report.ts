import { z } from 'zod';
import { MetricSchema } from './metric.ts';
import { PlaceSchema } from './place.ts';
import { ReconciliationSchema } from './reconciliation.ts';
import { SectionSchema } from './section.ts';
import { lineSpanShape } from './span.ts';
import { SectionStatusSchema } from './status.ts';

/** 字符编码 of a source file, as found by `decode`. */
export const EncodingSchema = z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030']);
export type Encoding = z.infer<typeof EncodingSchema>;

/** 原件: the HTML, Word or PDF file that the stored text was taken from. */
export const OriginalFileSchema = z.strictObject({
  /** Its name, without folders. */
  file: z.string().regex(/^[^/\\]+$/u, 'expected a file name without folders'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'expected a SHA-256 in hexadecimal'),
  /** 转换说明: how the stored text differs from the file, a sentence each; absent if it does not. */
  notes: z.array(z.string().min(1)).min(1).optional(),
});

/** 来源: the verbatim file, and where it was published if the text or the catalog says so. */
export const SourceSchema = z.strictObject({
  file: z.string(),
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  encoding: EncodingSchema,
  bytes: z.int().min(1),
  publisher: z.string().optional(),
  publishedOn: z.string().optional(),
  url: z.string().optional(),
  /** Absent where the stored file itself was published. */
  original: OriginalFileSchema.optional(),
});
export type Source = z.infer<typeof SourceSchema>;

/** 段落: one line of the source that is not only a heading; indentation is outside its span. */
export const ParagraphSchema = z.strictObject({
  /** Stable within the report; the URL fragment of the paragraph. */
  id: z.string(),
  /** Innermost section that holds the whole paragraph; null before the first heading. */
  sectionId: z.string().nullable(),
  ...lineSpanShape,
  text: z.string().min(1),
  status: SectionStatusSchema,
});
export type Paragraph = z.infer<typeof ParagraphSchema>;

/**
 * Text that belongs to no section: the title, the line with source and date, page chrome that was
 * copied with the text, and white space between lines.
 */
export const LeftoverSchema = z.strictObject({
  kind: z.enum(['title', 'subtitle', 'addressee', 'source-line', 'page-chrome', 'whitespace']),
  ...lineSpanShape,
  text: z.string().min(1),
});
export type Leftover = z.infer<typeof LeftoverSchema>;

export const CountsSchema = z.strictObject({
  /** UTF-16 code units of the decoded source. */
  characters: z.int(),
  sections: z.int(),
  /** Run-in items (一是…二是…), not counted as sections. */
  items: z.int(),
  paragraphs: z.int(),
  metrics: z.int(),
});

/** One row of `data/reports.json`. */
export const ReportSummarySchema = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  /** Null only for a file outside the corpus whose text does not name its place. */
  place: PlaceSchema.nullable(),
  reviewYear: z.int().nullable(),
  planYear: z.int().nullable(),
  source: SourceSchema,
  /** Site-relative address of the page; `dataUrl` is that of the whole report as JSON. */
  url: z.string(),
  dataUrl: z.string(),
  counts: CountsSchema,
});
export type ReportSummary = z.infer<typeof ReportSummarySchema>;

/**
 * `data/reports/<id>.json`: the whole report. Headings that are lines of their own
 * (`start` to `headingEnd` of a section that is not `inline`), paragraphs and leftovers tile the
 * decoded source: joined in the order of `start` they give back every character.
 */
export const ReportSchema = ReportSummarySchema.extend({
  outline: z.array(SectionSchema),
  paragraphs: z.array(ParagraphSchema),
  leftovers: z.array(LeftoverSchema),
  metrics: z.array(MetricSchema),
  /** Former ids of sections and paragraphs → the ids that replace them. */
  redirects: z.record(z.string(), z.string()),
  /** 勾稽: relations between the numbers that the text states, recomputed. */
  reconciliations: z.array(ReconciliationSchema),
});
export type Report = z.infer<typeof ReportSchema>;
