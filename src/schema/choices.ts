import { z } from 'zod';
import { ReportSummarySchema } from './report.ts';

/** What a list needs to name a report. */
export const ReportChoiceSchema = ReportSummarySchema.pick({
  id: true,
  title: true,
  place: true,
  reviewYear: true,
  planYear: true,
});
export type ReportChoice = z.infer<typeof ReportChoiceSchema>;

/** Reports of one province, or of the whole of a small corpus. */
export const ChoiceListSchema = z.strictObject({
  /** First two digits of the code of the province; `all` for the whole corpus. */
  code: z.string(),
  /** Name of the province; null for the whole corpus, and for reports without a place. */
  name: z.string().nullable(),
  reports: z.int().min(0),
});
export type ChoiceList = z.infer<typeof ChoiceListSchema>;
