import { parse } from 'yaml';
import { z } from 'zod';
import type { TermWeights } from '../../schema/alignment.ts';

/** One word of a matter. Every row shows what it does: without it the example is counted otherwise. */
const MatterWordSchema = z.strictObject({
  word: z.string().min(2),
  /** A phrase that is about the matter. */
  example: z.string(),
  /** A phrase in which the word is part of a longer one, of another matter. */
  counterExample: z.string().optional(),
});

/**
 * 事项: what sub-districts and the levels above them do, each with the words that name it. Finer than
 * the topics of the site: 招商引资 and 企业服务 are one topic and two matters. Two texts that share no
 * wording (暖企稳商, 走访企业) may still be about one matter.
 */
export const MatterTableSchema = z.record(z.string(), z.array(MatterWordSchema));

/** @param yaml text of `matter-words.yaml` */
export function readMatters(yaml: string): TermWeights['matters'] {
  return Object.fromEntries(
    Object.entries(MatterTableSchema.parse(parse(yaml))).map(([matter, rows]) => [
      matter,
      rows.map(({ word }) => word),
    ]),
  );
}
