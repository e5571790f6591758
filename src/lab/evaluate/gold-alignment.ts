import { parse } from 'yaml';
import { z } from 'zod';

const SideSchema = z.strictObject({
  report: z.string(),
  section: z.string(),
  /** Marker and title as parsed, so that a stale id is noticed. */
  heading: z.string(),
});

/** A pair of sections as a reader labelled it; `tests/gold/alignment.yaml` lists them. */
const GoldPairSchema = z.strictObject({
  /** `good`: the same matter; `related`: the same field of work, different matter. */
  label: z.enum(['good', 'related', 'none']),
  /** Why the pair was chosen. */
  stratum: z.enum([
    'clear',
    'headings-differ',
    'one-to-many',
    'same-topic',
    'shared-words',
    'unrelated',
    'random',
    'linked',
  ]),
  /** `held-out` pairs are counted, never looked at while the program is worked on. */
  half: z.enum(['tune', 'held-out']),
  a: SideSchema,
  b: SideSchema,
});
export type GoldPair = z.infer<typeof GoldPairSchema>;

/** @throws ZodError if a label does not fit its schema */
export function readGoldPairs(yaml: string): GoldPair[] {
  return z.array(GoldPairSchema).parse(parse(yaml));
}
