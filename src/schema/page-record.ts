import { z } from 'zod';

/** What kind of page a record leads to. */
export const PageKindSchema = z.enum(['place', 'report', 'year', 'topic', 'indicator']);

/** 页面: what the index of pages knows of one page. */
export const PageRecordSchema = z.strictObject({
  url: z.string(),
  kind: PageKindSchema,
  title: z.string(),
  /** What tells it from pages of the same title: the units a place lies in; empty where nothing does. */
  note: z.string(),
  /** Everything the page is called; a query is looked for in each. The title is the first. */
  names: z.array(z.string()).min(1),
});
export type PageRecord = z.infer<typeof PageRecordSchema>;
