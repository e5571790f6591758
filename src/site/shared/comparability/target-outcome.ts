import type { ComparableValue } from './comparable-value.ts';
import { type ComparabilityReason, gradePair } from './comparability.ts';
import { type Difference, distance } from './difference.ts';

/** What a place reports of a year, against the target that it had set for it. */
export interface TargetOutcome {
  target: ComparableValue;
  result: ComparableValue;
  /** From the target to the result; undefined where one of them is a range. */
  difference: Difference | undefined;
  /** What is to be known before the two are compared. */
  reasons: ComparabilityReason[];
}

/**
 * A target is no result, so that the two never share a chart; but the result of the same place and
 * time is what a target is there to be held against. “6%以上” asks for 6 % at the least: the
 * difference to it is exact.
 *
 * @returns undefined where the two are of different places or years, measure different things, or
 * are not a target and a result
 */
export function targetOutcome(a: ComparableValue, b: ComparableValue): TargetOutcome | undefined {
  if (a.metric.status === b.metric.status) return undefined;
  const [target, result] = a.metric.status === 'target' ? [a, b] : [b, a];
  if (target.place === null || target.place !== result.place) return undefined;
  if (target.period.year === null || target.period.year !== result.period.year) return undefined;
  const threshold = atThreshold(target);
  const reasons = gradePair(threshold, result).reasons.filter(({ id }) => id !== 'status');
  if (reasons.some(({ grade }) => grade === 'incomparable')) return undefined;
  return { target, result, difference: distance(threshold, result), reasons };
}

function atThreshold(target: ComparableValue): ComparableValue {
  const { metric } = target;
  return metric.qualifier === '~' ? target : { ...target, metric: { ...metric, qualifier: '=' } };
}
