import { z } from 'zod';
import { SectionStatusSchema } from './status.ts';

/** A heading or paragraph of a search record, without its text. */
export const SearchBlockSchema = z.strictObject({
  kind: z.enum(['heading', 'paragraph']),
  /** Fragment on the report's page. */
  id: z.string(),
  status: SectionStatusSchema,
  /** Ids of the topics of its section and of the run-in items in it. */
  topics: z.array(z.string()),
});
export type SearchBlock = z.infer<typeof SearchBlockSchema>;

/** What a record carries besides its words: how to show a hit without loading the report. */
export const SearchRecordMetaSchema = z.strictObject({
  /** Id, title and address of the report. */
  report: z.string(),
  title: z.string(),
  url: z.string(),
  /** Full name of the place; empty where it is unknown. */
  place: z.string(),
  /** 12-digit codes of the place and of every division above it. */
  placeCodes: z.array(z.string()),
  reviewYear: z.int().nullable(),
  planYear: z.int().nullable(),
  /** Headings from the outermost section down to this one; empty before the first heading. */
  path: z.array(z.string()),
  blocks: z.array(SearchBlockSchema),
  /** What stands between the runs of the text; see `src/search/indexed-text.ts`. */
  gaps: z.array(z.string()),
});
export type SearchRecordMeta = z.infer<typeof SearchRecordMetaSchema>;

/** A part of the index: so many reports that it can be built in memory. */
export const SearchShardSchema = z.strictObject({
  /** Folder of the shard, below the manifest. */
  path: z.string(),
  reports: z.int(),
  /** 12-digit codes of all places and of the divisions above them, and years, of the shard. */
  provinces: z.array(z.string()),
  years: z.array(z.int()),
});
export type SearchShard = z.infer<typeof SearchShardSchema>;

/** Narrowing of a search; what is absent does not narrow. */
export const SearchFiltersSchema = z.strictObject({
  /** Code of a place of any level. */
  place: z.string().optional(),
  year: z.int().optional(),
  topic: z.string().optional(),
  status: SectionStatusSchema.optional(),
});
export type SearchFilters = z.infer<typeof SearchFiltersSchema>;
