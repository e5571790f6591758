import type { Metric } from '../../schema/metric.ts';
import { reconciliationStrings } from '../../words/reconciliation.ts';
import type { Finding } from './finding.ts';
import type { Statement } from './statement.ts';

/** Things that a list names one by one; times and persons are not. */
const NAMED_THINGS = /^(?:个|家|项|条|所|处|座|类|种|部|门|支|只)$/u;
/** Names up to the number, 等 in between; brackets, quotations and numbers inside make it uncertain. */
const LIST =
  /(?:^|[,;:。的在了为])(?<names>[^,;:。()“”‘’"\d]{1,100}、[^,;:。()“”‘’"\d]{1,60}?)等[ ]?$/u;
const JOINT = /、|(?<=\p{Script=Han}{2})(?:和|以及)(?=\p{Script=Han}{2})/u;
const SHORTEST_NAME = 2;

/**
 * Names that are listed and counted.
 *
 *   * > | 金影、坚真、石榴岗、金穗、富文等5个阵地
 *         ^^^^ ^^^^ ^^^^^^ ^^^^ ^^^^  ^^^
 *
 * A list with 等 may leave names out: fewer names than the number say nothing. More names than the
 * number are 存疑, since one name may hold a 、 itself.
 */
export function findCounts({ text, figures }: Statement): Finding[] {
  return figures.flatMap(({ metric, start }) => {
    if (!isCount(metric)) return [];
    const names = LIST.exec(text.slice(Math.max(0, start - 164), start))?.groups?.names;
    if (names === undefined) return [];
    const parts = names.split(JOINT);
    if (parts.length < metric.value || parts.some((name) => name.length < SHORTEST_NAME)) return [];
    const equal = parts.length === metric.value;
    const { tolerance, gap } = reconciliationStrings;
    return [
      {
        kind: 'count',
        operands: [],
        stated: metric,
        /** The list belongs to the words that the reconciliation rests on. */
        from: metric.start - (start - text.lastIndexOf(names, start)),
        judgement: {
          outcome: equal ? 'agrees' : 'doubtful',
          calculation: reconciliationStrings.counted(names, parts.length, metric.quote),
          reason: equal ? tolerance.exact : gap.manyNames,
          computed: { low: parts.length, high: parts.length },
          stated: { low: metric.value, high: metric.value },
        },
      },
    ];
  });
}

function isCount({ kind, qualifier, valueMax, unit, value }: Metric): boolean {
  return (
    kind === 'amount' &&
    qualifier === '=' &&
    valueMax === null &&
    Number.isInteger(value) &&
    value > 1 &&
    NAMED_THINGS.test(unit)
  );
}
