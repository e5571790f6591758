import { z } from 'zod';

/** How many of a report's paragraphs or numbers came, went, and are other than they were. */
const DifferenceSchema = z.strictObject({
  added: z.int().min(0),
  removed: z.int().min(0),
  changed: z.int().min(0),
});
export type Difference = z.infer<typeof DifferenceSchema>;

const NamedReportSchema = z.strictObject({ id: z.string(), title: z.string().nullable() });

/** `data/changes.json`: what differs from the earlier data that the build was given. */
export const ChangesSchema = z.strictObject({
  /** Version of those data; null where none were named or could be read. */
  from: z.string().nullable(),
  to: z.string(),
  added: z.array(NamedReportSchema),
  removed: z.array(NamedReportSchema),
  changed: z.array(
    NamedReportSchema.extend({
      /** By id, so that a paragraph with another id is one gone and one come. */
      paragraphs: DifferenceSchema,
      /** By address. */
      metrics: DifferenceSchema,
    }),
  ),
});
export type Changes = z.infer<typeof ChangesSchema>;

/** `data/digests.json`: the beginning of the SHA-256 of each report's JSON, by the id of the report. */
export const DigestsSchema = z.record(z.string(), z.string());
export type Digests = z.infer<typeof DigestsSchema>;
