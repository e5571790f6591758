import { z } from 'zod';

/**
 * What a search record carries beside its bigrams: the paragraphs of one section, so that the
 * browser can show a hit in its sentence without loading the report.
 */
export const SearchRecordMetaSchema = z.strictObject({
  /** Id of the report and address of its page. */
  report: z.string(),
  url: z.string(),
  reportTitle: z.string(),
  /** Full place name: 广东省广州市海珠区江海街道. */
  place: z.string(),
  /** Titles from the outermost section down to this one; empty before the first heading. */
  path: z.array(z.string()),
  status: z.enum(['review', 'plan']),
  /** The indexed text, in order: headings (with the section's id) and paragraphs. */
  blocks: z.array(z.tuple([z.enum(['heading', 'paragraph']), z.string(), z.string()])),
});
export type SearchRecordMeta = z.infer<typeof SearchRecordMetaSchema>;
