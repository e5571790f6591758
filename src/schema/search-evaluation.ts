import { z } from 'zod';

/** How the search of a corpus compares with reading its whole text, and how many bytes it loads. */
export const SearchMeasureSchema = z.strictObject({
  reports: z.int(),
  characters: z.int(),
  /** Queries of one string: random ones of 1 to 12 characters, and terms of the taxonomy. */
  strings: z.strictObject({
    random: z.int(),
    terms: z.int(),
    recall: z.number(),
    precision: z.number(),
  }),
  /** Queries of two words, by scope, and how many of them find exactly what a full read finds. */
  scopes: z.record(z.string(), z.strictObject({ queries: z.int(), equal: z.int() })),
  /** Counts shown beside facet values, with and without filters, and how many are right. */
  facets: z.strictObject({ counts: z.int(), equal: z.int() }),
  /** Bytes of the first query in a new browser, scripts included, for each term: ours and Pagefind's. */
  cold: z.array(z.strictObject({ query: z.string(), bytes: z.int(), pagefindBytes: z.int() })),
  /** Milliseconds from query to answer, texts included, once everything is loaded. */
  warmMedian: z.number(),
});
export type SearchMeasure = z.infer<typeof SearchMeasureSchema>;

/** `src/site/about/figures/search.json`: what the about page shows. */
export const SearchEvaluationSchema = z.strictObject({
  /** Day of the measurement, ISO 8601. */
  date: z.iso.date(),
  measures: z.array(SearchMeasureSchema),
});
export type SearchEvaluation = z.infer<typeof SearchEvaluationSchema>;
