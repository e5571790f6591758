import { z } from 'zod';
import { spanShape } from './span.ts';

/**
 * 远近: the nearest report that shares a text: of the same place (another year), of the same
 * district, of the same city, or anywhere else in the corpus.
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
 * 共同表述: a string of at least 13 characters of one paragraph that stands word for word in
 * another report and would not if it were longer on either side. Two may overlap.
 */
export const SharedPassageSchema = z.strictObject({
  /** Id of the paragraph it is in. */
  paragraph: z.string(),
  ...spanShape,
  /** The nearest report that holds it. */
  scope: PassageScopeSchema,
  /** Number of other reports that hold the whole of it. */
  reports: z.int().min(1),
  /** Where it stands in them, the nearest first, once a report; a few only. */
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
  /** The nearest report that holds it so. */
  place: PassagePlaceSchema,
  /** Characters that agree, as a share of the longer side. */
  alike: z.number().gt(0).lt(1),
});
export type NearPassage = z.infer<typeof NearPassageSchema>;

/** `data/passages/<id>.json`: what a report shares with others, word for word. */
export const ReportPassagesSchema = z.strictObject({
  report: z.string(),
  /** Characters of all paragraphs (UTF-16 code units); headings on lines of their own not counted. */
  characters: z.int().min(0),
  /** Of these, in no passage; the rest by the nearest report. All five add up to `characters`. */
  own: z.int().min(0),
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
