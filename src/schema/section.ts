import { z } from 'zod';
import { SectionStatusSchema } from './status.ts';

/** 主题归属: a topic of the taxonomy and how strongly the text belongs to it. */
export const TopicScoreSchema = z.strictObject({
  /** Id of a topic in `src/analyse/topics/taxonomy.yaml`. */
  topic: z.string(),
  /** Share of the evidence, above 0, at most 1; a section's scores sum to at most 1. */
  score: z.number().gt(0).max(1),
});
export type TopicScore = z.infer<typeof TopicScoreSchema>;

/** 章节: a node of the outline. Its span covers the heading and everything under it. */
export const SectionSchema = z.strictObject({
  /** Stable within the report; the URL fragment of the section. */
  id: z.string(),
  /** Depth in the outline, from 1. */
  level: z.int().min(1),
  /** 结构层次序数 as written (`一、`, `（二）`, `一是`); null for an unnumbered heading. */
  marker: z.string().nullable(),
  /** Heading without marker; where `inline`, the first sentence without marker and closing stop. */
  title: z.string(),
  /** True where the heading is run in with its text (`一是抓稳增长目标。…`). */
  inline: z.boolean(),
  /** 1-based line of the source file on which the section starts. */
  line: z.int().min(1),
  /** Offset of the first character of the heading (its marker, if it has one). */
  start: z.int().min(0),
  /** Offset after the heading: after its closing stop where `inline`. */
  headingEnd: z.int().min(0),
  /** Offset after the last character of the section, subsections included. */
  end: z.int().min(0),
  status: SectionStatusSchema,
  /** Topics by falling score; empty where the text gives no evidence. */
  topics: z.array(TopicScoreSchema),
  /** Subsections and run-in items in the order of the text. */
  get children() {
    return z.array(SectionSchema);
  },
});
export type Section = z.infer<typeof SectionSchema>;
