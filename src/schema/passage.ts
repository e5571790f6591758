import { z } from 'zod';
import { spanShape } from './span.ts';

/**
 * 远近: how near the nearest report that shares a text is: of the same place (another year), the same
 * district, the same city, or anywhere else in the corpus.
 */
export const PassageScopeSchema = z.enum(['place', 'district', 'city', 'elsewhere']);
export type PassageScope = z.infer<typeof PassageScopeSchema>;

/** Where a passage stands in a report. */
export const PassagePlaceSchema = z.strictObject({
  report: z.string(),
  /** Id of the paragraph: the URL fragment. */
  paragraph: z.string(),
  ...spanShape,
});
export type PassagePlace = z.infer<typeof PassagePlaceSchema>;

/**
 * 共同表述: a string of at least 13 characters of one paragraph that another report has word for word,
 * as long as it can be. Two may overlap.
 */
export const SharedPassageSchema = z.strictObject({
  /** Id of the paragraph it is in. */
  paragraph: z.string(),
  ...spanShape,
  /** The nearest report that holds it. */
  scope: PassageScopeSchema,
  /** Number of other reports that hold the whole of it. */
  reports: z.int().min(1),
  /** Where the nearest of them have it, one place per report, nearest first; a few only. */
  places: z.array(PassagePlaceSchema).min(1),
});
export type SharedPassage = z.infer<typeof SharedPassageSchema>;

/**
 * 近似表述: neighbouring shared passages of one paragraph that follow each other in another
 * report's paragraph as well, with a few other characters between them on either side.
 */
export const NearPassageSchema = z.strictObject({
  paragraph: z.string(),
  ...spanShape,
  /** Where the nearest report has it. */
  place: PassagePlaceSchema,
  /** Characters that agree, as a share of the longer side. */
  alike: z.number().gt(0).lt(1),
});
export type NearPassage = z.infer<typeof NearPassageSchema>;

/** `data/passages/<id>.json.gz`: what a report shares with others, word for word. */
export const ReportPassagesSchema = z.strictObject({
  report: z.string(),
  /** Characters of all paragraphs (UTF-16 code units); headings on lines of their own not counted. */
  characters: z.int().min(0),
  /** Of these, those in no shared passage. */
  own: z.int().min(0),
  /** The others, by the nearest report that has them; with `own` they add up to `characters`. */
  shared: z.strictObject({
    place: z.int().min(0),
    district: z.int().min(0),
    city: z.int().min(0),
    elsewhere: z.int().min(0),
  }),
  /** In the order of the text. */
  passages: z.array(SharedPassageSchema),
  near: z.array(NearPassageSchema),
});
export type ReportPassages = z.infer<typeof ReportPassagesSchema>;
