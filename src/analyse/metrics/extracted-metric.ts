import type { Metric } from '../../schema/metric.ts';
import type { SectionStatus } from '../../schema/status.ts';

/** One line of a report, as the extractor needs it. */
export interface MetricParagraph {
  text: string;
  status: SectionStatus;
}

/** What a report's catalog entry knows and a paragraph does not say. */
export interface MetricContext {
  /** Year that 全年 and 一年来 mean in a review. */
  reviewYear: number | null;
  /** Year that 全年 and 今年 mean in a plan. */
  planYear: number | null;
}

/** 指标值, before it is known where in which report it stands; offsets are in the paragraph. */
export type ExtractedMetric = Omit<
  Metric,
  'report' | 'section' | 'paragraph' | 'line' | 'url' | 'indicator'
> & {
  /** What lowers its confidence, by the names of `confidence.ts`. */
  doubts: readonly string[];
};

/** What a number is that is no metric; `word` is a numeral inside a word (一些, 千方百计). */
export type PassReason =
  | 'quotation'
  | 'ordinal'
  | 'date'
  | 'name'
  | 'threshold'
  | 'duration'
  | 'small-count'
  | 'vague'
  | 'place'
  | 'word';

/** A number that is known not to be a metric. */
export interface PassedNumber {
  start: number;
  end: number;
  as: PassReason;
}

/** A number that is neither a metric nor known to be a date, a name or the like. */
export interface UnreadNumber {
  start: number;
  end: number;
  text: string;
  /** Why it was left out, in a few words. */
  reason: string;
}
