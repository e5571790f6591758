import type { Metric } from '../../schema/metric.ts';
import { reconciliationStrings } from '../../words/reconciliation.ts';
import type { Finding } from './finding.ts';
import { isApproximate, meet, truncatedInterval, writtenInterval } from './rounding-bounds.ts';

/** Shorter names (活动, 企业) are of many things. */
const SHORTEST_LABEL = 5;
const SURE = 0.9;

/**
 * One figure that a report states twice: same name, unit, period and status, in two paragraphs. Two
 * different values are 存疑, since what is counted may differ where the name does not.
 */
export function findRepeats(metrics: readonly Metric[]): Finding[] {
  const groups = new Map<string, Metric[]>();
  for (const metric of metrics) {
    const key = keyOf(metric);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(metric);
    else groups.set(key, [metric]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group;
    // Of a name with three values or more the paragraphs tell different things.
    if (!first || !second || group.length > 2 || first.paragraph === second.paragraph) return [];
    return [compare(first, second)];
  });
}

function compare(first: Metric, second: Metric): Finding {
  const [one, other] = [writtenInterval(first), writtenInterval(second)];
  const equal = meet(one, other);
  const { tolerance, gap } = reconciliationStrings;
  const approximate = isApproximate(first) || isApproximate(second);
  const loose = meet(truncatedInterval(first), truncatedInterval(second));
  return {
    kind: 'repeat',
    operands: [{ role: 'value', metric: first }],
    stated: second,
    judgement: {
      outcome: equal ? 'agrees' : 'doubtful',
      calculation: reconciliationStrings.repeated(second.label, first.quote, second.quote),
      reason: equal
        ? approximate
          ? tolerance.approximate
          : tolerance.rounded
        : approximate
          ? gap.approximate
          : loose
            ? gap.truncated
            : gap.scope,
      computed: one,
      stated: other,
    },
  };
}

/** @returns undefined for numbers that are not told apart well enough */
function keyOf(metric: Metric): string | undefined {
  const { label, indicator, unit, kind, status, period, scope, confidence, valueMax } = metric;
  if (indicator === null || period === null || confidence < SURE || valueMax !== null) {
    return undefined;
  }
  if (kind === 'rank' || label.length < SHORTEST_LABEL) return undefined;
  return [label, indicator, unit, kind, status, period, scope ?? ''].join('|');
}
