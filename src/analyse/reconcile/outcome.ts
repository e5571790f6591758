import type { Reconciliation } from '../../schema/reconciliation.ts';
import { reconciliationStrings } from '../../words/reconciliation.ts';
import { isApproximate, meet, truncatedInterval, writtenInterval } from './rounding-bounds.ts';
import { resultWords } from './number-words.ts';
import type { Relation } from './relation.ts';

export type Judgement = Pick<
  Reconciliation,
  'outcome' | 'calculation' | 'reason' | 'computed' | 'stated'
>;

/**
 * Recompute a relation.
 *
 * Equal is what overlaps: the interval of the result, from the intervals of the operands, and the
 * interval of the stated number. Without an overlap the outcome is 存疑 if an operand is approximate,
 * if cutting off digits instead of rounding accounts for the gap, or if another reading does; 无法核对
 * if the relation is measured otherwise than in the written numbers; else 不符.
 *
 * @returns undefined where nothing can be computed from the operands
 */
export function judge(relation: Relation): Judgement | undefined {
  const { operands, stated } = relation;
  const metrics = operands.map(({ metric }) => metric);
  const computed = relation.compute(metrics.map(writtenInterval));
  const point = relation.compute(metrics.map(({ value }) => ({ low: value, high: value })));
  if (!computed || !point) return undefined;
  const written = writtenInterval(stated);
  return {
    ...decide(relation, meet(computed, written)),
    calculation: reconciliationStrings.calculation(
      relation.formula,
      // A fall is written without a sign: 下降16.7%.
      resultWords(((point.low + point.high) / 2) * (stated.value < 0 ? -1 : 1), stated),
      stated.quote,
    ),
    computed,
    stated: written,
  };

  function decide(
    { reservation, otherReadings = [], caution, obstacle }: Relation,
    equal: boolean,
  ): Pick<Reconciliation, 'outcome' | 'reason'> {
    const { tolerance, gap } = reconciliationStrings;
    const approximate = [...metrics, stated].some(isApproximate);
    const exact = [...metrics, stated].every((metric) => {
      const { low, high } = writtenInterval(metric);
      return low === high;
    });
    if (equal && reservation !== undefined) return { outcome: 'doubtful', reason: reservation };
    if (equal) {
      const reason = approximate
        ? tolerance.approximate
        : exact
          ? tolerance.exact
          : tolerance.rounded;
      return { outcome: 'agrees', reason };
    }
    if (obstacle !== undefined) return { outcome: 'uncheckable', reason: obstacle };
    if (approximate) return { outcome: 'doubtful', reason: gap.approximate };
    const loose = relation.compute(metrics.map(truncatedInterval));
    if (!exact && loose && meet(loose, truncatedInterval(stated))) {
      return { outcome: 'doubtful', reason: gap.truncated };
    }
    for (const { compute, reason } of otherReadings) {
      const other = compute(metrics.map(writtenInterval));
      if (other && meet(other, written)) return { outcome: 'doubtful', reason };
    }
    if (caution !== undefined) return { outcome: 'doubtful', reason: caution };
    return { outcome: 'differs', reason: exact ? gap.exact : gap.rounded };
  }
}
