import type { Metric } from '../../schema/metric.ts';
import type { Paragraph } from '../../schema/report.ts';
import { reconciliationStrings } from '../../words/reconciliation.ts';
import type { Finding } from './finding.ts';
import { isApproximate, meet, truncatedInterval, writtenInterval } from './rounding-bounds.ts';

/** Shorter names (活动, 企业) are of many things. */
const SHORTEST_LABEL = 5;
const SURE = 0.9;
const CLAUSE = /[^,;:。，；：]{0,40}$/u;
const AREA = /全[国省市区县镇街]|中心城区|城区|新区|开发区|园区|县域|城镇|农村|社区|街道/gu;

/**
 * One figure that a report states twice: same name, unit, period and status, in two paragraphs. Two
 * different values are 存疑, since what is counted may differ where the name does not.
 */
export function findRepeats(
  metrics: readonly Metric[],
  paragraphs: ReadonlyMap<string, Paragraph>,
): Finding[] {
  const groups = new Map<string, Metric[]>();
  for (const metric of metrics) {
    const name = keyOf(metric);
    if (name === undefined) continue;
    const key = `${name}|${areaOf(metric, paragraphs)}`;
    const group = groups.get(key);
    if (group) group.push(metric);
    else groups.set(key, [metric]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group;
    // Of a name with three values or more the paragraphs tell different things.
    if (!first || !second || group.length > 2 || first.paragraph === second.paragraph) return [];
    const finding = compare(first, second);
    // Two sections may tell of different areas without naming them at the number.
    const doubtful = finding.judgement.outcome !== 'agrees';
    return doubtful && first.section !== second.section ? [] : [finding];
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

/** Areas that its clause names (全市, 中心城区): a rate of one is not that of another. */
function areaOf(
  { paragraph: id, start }: Metric,
  paragraphs: ReadonlyMap<string, Paragraph>,
): string {
  const paragraph = paragraphs.get(id);
  const clause = paragraph?.text.slice(0, start - paragraph.start).match(CLAUSE)?.[0] ?? '';
  return (clause.match(AREA) ?? []).join(' ');
}

/** @returns undefined for numbers that are not told apart well enough */
function keyOf(metric: Metric): string | undefined {
  const { label, indicator, unit, kind, status, period, scope, confidence, valueMax } = metric;
  if (indicator === null || period === null || confidence < SURE || valueMax !== null) {
    return undefined;
  }
  // What a whole chapter says of the time is too weak, and its parts tell of different areas.
  if (metric.yearBasis !== 'stated') return undefined;
  if (kind === 'rank' || label.length < SHORTEST_LABEL) return undefined;
  return [label, indicator, unit, kind, status, period, scope ?? ''].join('|');
}
