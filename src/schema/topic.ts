import { z } from 'zod';

/** 主题: one class of the shared taxonomy, with the words that define it. */
export const TopicSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
  name: z.string().min(1),
  /** Name and description in the English interface. */
  en: z.strictObject({ name: z.string().min(1), description: z.string().min(1) }),
  /** One sentence for readers: what belongs here. */
  description: z.string().min(1),
  /** Defining words, each with the weight of one occurrence in running text (usually 1 to 3). */
  words: z.record(z.string(), z.number().positive()),
});
export const TaxonomySchema = z.array(TopicSchema);
export type Topic = z.infer<typeof TopicSchema>;
