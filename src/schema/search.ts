import { z } from 'zod';
import { SectionStatusSchema } from './status.ts';

/** 标题 or 正文: what a block of text is. */
export const BlockKindSchema = z.enum(['heading', 'paragraph']);
export type BlockKind = z.infer<typeof BlockKindSchema>;

/** A part of the index: the reports that the build indexes in memory at once. */
export const SearchShardSchema = z.strictObject({
  /** Folder of the shard, below the manifest. */
  path: z.string(),
  reports: z.int(),
  /** Length of the longest block, in UTF-16 code units. */
  longest: z.int(),
  /** Codes of the first and the last place of its reports; null where none is known. */
  places: z.tuple([z.string(), z.string()]).nullable(),
  /** All years that its reports review or plan. */
  years: z.array(z.int()),
});
export type SearchShard = z.infer<typeof SearchShardSchema>;

/** A shard as the build remembers it until all are indexed. */
export const IndexedShardSchema = z.strictObject({
  shard: SearchShardSchema,
  /** Its pairs and characters, for the directory. */
  keys: z.array(z.string()),
});
export type IndexedShard = z.infer<typeof IndexedShardSchema>;

/** File `manifest` of the index. */
export const SearchManifestSchema = z.strictObject({
  /** First key of each file of the directory, sorted; none where there is one shard. */
  directory: z.array(z.string()),
  shards: z.array(SearchShardSchema),
});
export type SearchManifest = z.infer<typeof SearchManifestSchema>;

/** The properties of a block by which a search can be filtered. */
export const BlockClassSchema = z.strictObject({
  kind: BlockKindSchema,
  status: SectionStatusSchema,
});
export type BlockClass = z.infer<typeof BlockClassSchema>;

/**
 * File `table` of a shard: everything needed to count hits. Blocks, sections and reports are numbered
 * from 0 in the order of the corpus and of the text.
 */
export const SearchTableSchema = z.strictObject({
  /** First folded key of each file of postings, sorted. */
  files: z.array(z.string()),
  classes: z.array(BlockClassSchema),
  /** Index into `classes`, by block. */
  blockClass: z.array(z.int()),
  /** Ids of the topics of the shard; the file `topics` lists the blocks of each. */
  topics: z.array(z.string()),
  /** Number of blocks, by section. */
  sectionBlocks: z.array(z.int()),
  reports: z.array(
    z.strictObject({
      /** Number of sections, the text before the first heading counted as one. */
      sections: z.int(),
      /** 12-digit code; null where the place is unknown. */
      place: z.string().nullable(),
      reviewYear: z.int().nullable(),
      planYear: z.int().nullable(),
    }),
  ),
  /** Names of all places of the shard and of the divisions above them, by 12-digit code. */
  places: z.record(z.string(), z.string()),
});
export type SearchTable = z.infer<typeof SearchTableSchema>;

/** File `text/<number>` of a shard: everything needed to show the hits of one report. */
export const SearchTextSchema = z.strictObject({
  report: z.string(),
  title: z.string(),
  /** Whom citations name as its author, and when it was published, if that is known. */
  author: z.string(),
  issued: z.string().optional(),
  url: z.string(),
  /** Full name of the place; empty where it is unknown. */
  place: z.string(),
  reviewYear: z.int().nullable(),
  planYear: z.int().nullable(),
  sections: z.array(
    z.strictObject({
      /** Headings from the outermost section down to this one; empty before the first heading. */
      path: z.array(z.string()),
      blocks: z.array(
        z.strictObject({
          /** Fragment on the report's page. */
          id: z.string(),
          text: z.string(),
        }),
      ),
    }),
  ),
});
export type SearchText = z.infer<typeof SearchTextSchema>;
/** What a hit shows of its report. */
export type SearchedReport = Omit<SearchText, 'sections'>;

/** Filters of a search; an absent filter lets everything through. */
export const SearchFiltersSchema = z.strictObject({
  /** Code of a place of any level. */
  place: z.string().optional(),
  year: z.int().optional(),
  topic: z.string().optional(),
  status: SectionStatusSchema.optional(),
  kind: BlockKindSchema.optional(),
});
export type SearchFilters = z.infer<typeof SearchFiltersSchema>;

/** 同句、同段、同节、同篇: how near to each other all words of a query must stand. */
export const SearchScopeSchema = z.enum(['sentence', 'paragraph', 'section', 'report']);
export type SearchScope = z.infer<typeof SearchScopeSchema>;

/** 写法: differences of writing that a search may ignore, in the order in which they are tried. */
export const FoldingSchema = z.enum(['width', 'case', 'traditional', 'numeral']);
export type Folding = z.infer<typeof FoldingSchema>;
