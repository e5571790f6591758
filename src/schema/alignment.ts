import { z } from 'zod';
import { SectionStatusSchema } from './status.ts';

/**
 * 词权: how widespread the two-character terms of a corpus are, so that 发展 and 建设 weigh nothing
 * and 中轴 weighs much. Published as `data/terms.json`; build and browser weigh with the same file.
 */
export const TermWeightsSchema = z.strictObject({
  /** Innermost sections that were counted. */
  sections: z.int().min(1),
  /** Number of those sections that hold a term; a term that is not listed is rare. */
  widespread: z.record(z.string(), z.int().min(1)),
  /** 事项: what a section may deal with (招商引资), each with the words that name it. */
  matters: z.record(z.string(), z.array(z.string().min(2))),
});
export type TermWeights = z.infer<typeof TermWeightsSchema>;

/** How the terms of some reports are spread, from which the weights of all are made. */
export const TermCountsSchema = z.strictObject({
  /** Innermost sections that were counted. */
  sections: z.int(),
  /** Number of those sections that hold a term. */
  counts: z.record(z.string(), z.int()),
});
export type TermCounts = z.infer<typeof TermCountsSchema>;

/** A section or item of a report. */
const SectionRefSchema = z.strictObject({ report: z.string(), section: z.string() });

/** Why two sections stand side by side; the words for it are made by `linkReason`. */
export const LinkReasonSchema = z.strictObject({
  /** Ids of topics that both have, the strongest first. */
  topics: z.array(z.string()),
  /** 共同事项: names of matters that both deal with, the weightiest first. */
  matters: z.array(z.string()),
  /** 共同提法: wordings of both texts that are rare elsewhere, the most telling first. */
  terms: z.array(z.string()),
  /** Wordings that both headings hold. */
  heading: z.array(z.string()),
  /** 共同表述: the longest strings of at least 13 characters that stand in both. */
  passages: z.array(z.string()),
  /** True where both are review or both are plan. */
  sameStatus: z.boolean(),
});
export type LinkReason = z.infer<typeof LinkReasonSchema>;

/**
 * 对应 `match`: the same matter, read in one row; 相关 `related`: a part of the matter or a neighbouring
 * one; 弱 `weak`: some words in common.
 */
export const LinkKindSchema = z.enum(['match', 'related', 'weak']);
export type LinkKind = z.infer<typeof LinkKindSchema>;

/** 相近章节: a section of another report, with everything that a list shows of it. */
export const SimilarSectionSchema = z.strictObject({
  ...SectionRefSchema.shape,
  /** 江海街道; the id of the report where it names no place. */
  place: z.string(),
  /** Year under review or planned, by the status of the section; null where the report has none. */
  year: z.int().nullable(),
  /** Marker and title. */
  heading: z.string(),
  status: SectionStatusSchema,
  kind: LinkKindSchema,
  score: z.number().min(0).max(1),
  reason: LinkReasonSchema,
});
export type SimilarSection = z.infer<typeof SimilarSectionSchema>;

/**
 * `data/similar/<id>.json.gz`: for sections of one report the most similar sections of other reports,
 * by falling score, at most five each; a section without any is absent.
 */
export const SimilarSectionsSchema = z.strictObject({
  report: z.string(),
  sections: z.record(z.string(), z.array(SimilarSectionSchema)),
});
export type SimilarSections = z.infer<typeof SimilarSectionsSchema>;
