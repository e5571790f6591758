import { z } from 'zod';
import { MetricKindSchema } from './metric.ts';

/** 指标: the canonical thing that the metrics of several reports measure. */
export const IndicatorSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  name: z.string().min(1),
  /** Name and definition in English. */
  en: z.strictObject({ name: z.string().min(1), definition: z.string().min(1) }),
  /** Other wordings that mean the same. */
  aliases: z.array(z.string()),
  /** 口径: what is counted, in one or two sentences. */
  definition: z.string().min(1),
  /** Unit of its amounts, without 万/亿. */
  unit: z.string().min(1),
  /** Which way is good: `up`, `down`, or `none` where neither is. */
  better: z.enum(['up', 'down', 'none']),
  /** Id of a topic. */
  topic: z.string(),
  /** Kinds of metric that may map to it; growth rates of an amount keep its indicator. */
  kinds: z.array(MetricKindSchema).min(1),
});
export const IndicatorRegistrySchema = z.array(IndicatorSchema);
export type Indicator = z.infer<typeof IndicatorSchema>;

/** One row of `data/indicators.json`: the indicator, and how often the reports state it. */
export const PublishedIndicatorSchema = IndicatorSchema.extend({
  /** Number of metrics that map to it; 0 where no report states it. */
  count: z.int().min(0),
  /** Number of reports that state it. */
  reports: z.int().min(0),
  /** Site-relative address of its page. */
  url: z.string(),
});
export type PublishedIndicator = z.infer<typeof PublishedIndicatorSchema>;
