import { parse } from 'yaml';
import { z } from 'zod';

/** The topic of a section as a reader labelled it; `tests/gold/topics/<report id>.yaml` lists them. */
const GoldTopicSchema = z.strictObject({
  section: z.string(),
  /** Marker and title as parsed, so that a stale id is noticed. */
  heading: z.string(),
  main: z.string(),
  /** Topics that a reader would accept in its place. */
  also: z.array(z.string()).default([]),
});
export type GoldTopic = z.infer<typeof GoldTopicSchema>;

/** @throws ZodError if a label does not fit its schema */
export function readGoldTopics(yaml: string): GoldTopic[] {
  return z.array(GoldTopicSchema).parse(parse(yaml));
}
