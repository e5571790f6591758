import { z } from 'zod';

/**
 * 链接登记: the ids under which the sections and paragraphs of one report have been published, so
 * that links to them keep working when the text is edited.
 */
export const RegisterSchema = z.strictObject({
  /** Id of the report. */
  report: z.string(),
  /** Ids in the report, in the order of the text → the first words of their text. */
  ids: z.record(z.string(), z.string()),
  /** Former ids → the ids that replace them. */
  redirects: z.record(z.string(), z.string()),
});
export type Register = z.infer<typeof RegisterSchema>;
