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

/** By matter, pairs of characters with their weights in a row: `扫黑 2.1 除恶 1.8`. */
const AssociationTableSchema = z.record(z.string(), z.string());

/**
 * @param words text of `matter-words.yaml`
 * @param associations text of `matter-associations.yaml`, which `npm run lab:associate` writes
 */
export function readMatters(words: string, associations: string): TermWeights['matters'] {
  const associated = AssociationTableSchema.parse(parse(associations));
  return Object.fromEntries(
    Object.entries(MatterTableSchema.parse(parse(words))).map(([matter, rows]) => [
      matter,
      { words: rows.map(({ word }) => word), associated: readWeights(associated[matter]) },
    ]),
  );
}

/** @param row undefined for a matter without associations */
function readWeights(row: string | undefined): Record<string, number> {
  const parts = row?.split(' ') ?? [];
  return Object.fromEntries(
    parts.flatMap((term, at) => (at % 2 === 0 ? [[term, Number(parts[at + 1])]] : [])),
  );
}
