import { z } from 'zod';

/** 夹子: a passage that a reader clipped. Only its ids are kept; the text is loaded from the site. */
export const PinSchema = z.strictObject({
  /** Id of the report. */
  report: z.string(),
  /** Id of a paragraph (`p-…`) or section (`s-…`) of it. */
  id: z.string(),
  /** 备注 of the reader, at most `LONGEST_NOTE` characters; empty where there is none. */
  note: z.string(),
});
export type Pin = z.infer<typeof PinSchema>;
