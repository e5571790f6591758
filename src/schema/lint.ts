import { z } from 'zod';

/** The figures that `npm run check` prints for one report. */
export const LintedReportSchema = z.strictObject({
  /** Id of the report, and its file in the corpus. */
  id: z.string(),
  file: z.string(),
  sections: z.int(),
  /** Run-in items (一是…二是…), not counted as sections. */
  items: z.int(),
  characters: z.int(),
  metrics: z.int(),
  /** Numbers that the grammar could not read. */
  unreadNumbers: z.int(),
  /** Named lines outside the outline: title, source line, page chrome; white space not counted. */
  leftovers: z.int(),
  errors: z.int(),
  warnings: z.int(),
});
export type LintedReport = z.infer<typeof LintedReportSchema>;

/** A problem at a place of a file. */
export const DiagnosticSchema = z.strictObject({
  file: z.string(),
  /** 1-based; null where it concerns the whole file. */
  line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  rule: z.string(),
});
export type Diagnostic = z.infer<typeof DiagnosticSchema>;
