import { z } from 'zod';
import { WebAddressSchema } from './web-address.ts';
import { PlaceSchema } from './place.ts';
import { OriginalFileSchema } from './report.ts';

const YearSchema = z.int().min(1949).max(2100);

/** One entry of `seeds/catalog.yaml`: what the text of a report does not say about itself. */
export const CatalogEntrySchema = z.strictObject({
  /** Readable and permanent, part of every URL: `guangzhou-haizhu-jianghai-2024`. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected lower-case words joined by hyphens'),
  /** Name of the verbatim file, beside the catalog; no folders. */
  file: z.string().regex(/^[^/\\]+$/u, 'expected a file name without folders'),
  /** 标题: as the document has it, or as an editor would give it where it has none. */
  title: z.string().min(1),
  place: PlaceSchema,
  /** 回顾年份: the year whose work is reviewed; null where the report only plans. */
  reviewYear: YearSchema.nullable(),
  /** 计划年份: the year whose work is planned; null where the report only reviews. */
  planYear: YearSchema.nullable(),
  source: z
    .strictObject({
      /** 来源: publisher, as the text states it. */
      publisher: z.string().min(1).optional(),
      /** 发布日期: ISO date, as the text states it. */
      publishedOn: z.iso.date().optional(),
      /** Address of the published page. */
      url: WebAddressSchema.optional(),
      original: OriginalFileSchema.optional(),
    })
    .default({}),
});
export type CatalogEntry = z.infer<typeof CatalogEntrySchema>;

export const CatalogSchema = z.array(CatalogEntrySchema).min(1, 'expected at least one report');
export type Catalog = z.infer<typeof CatalogSchema>;
