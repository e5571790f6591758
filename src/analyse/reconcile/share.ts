import { reconciliationStrings } from '../../words/reconciliation.ts';
import type { Figure, Statement } from './statement.ts';
import { percentOf, type Relation } from './relation.ts';

const OF_TOTAL =
  /^\p{Script=Han}{0,8}[,、(]?(?:约|共)?占(?:比|比重|其中|(?:全部|总)\p{Script=Han}{0,4}|\p{Script=Han}{0,4}(?:总数|总量|总额|总人数|总户数|总面积))?的?(?:达到|达|为|约|近|超过|超)?[ ]?$/u;
const OF_NUMBER = /^\p{Script=Han}{0,8}[,、]?(?:约|共)?占\p{Script=Han}{0,12}$/u;
const OF_THE_NUMBER = /^\p{Script=Han}{0,6}的?(?:比例|比重)?(?:为|达|约)?[ ]?$/u;
/** 总装机达9157万千瓦,新能源装机达4091万千瓦、占比达44.7% */
const TOTAL_NAME = /总(?<name>\p{Script=Han}{2,6}?)(?:达到|达|为|约)?$/u;
const VERB = /(?:达到|达|为|约)$/u;
const AMONG = '其中';
/** Totals farther back than this are not looked for. */
const REACH = 8;

/**
 * Part of a total, with both numbers in the sentence.
 *
 *   * > | 共有众创空间6个,其中国家级3个,占50%
 *                     ^^^         ^^^   ^^^
 */
export function findShares({ text, figures }: Statement): Relation[] {
  return figures.flatMap((share, index) => {
    if (share.metric.unit !== '%' || share.metric.kind !== 'share') return [];
    const near = figures[index - 1];
    if (!near) return [];
    const far = figures[index - 2];
    if (
      far &&
      OF_NUMBER.test(text.slice(far.end, near.start)) &&
      OF_THE_NUMBER.test(share.before) &&
      isSameMeasure(far, near)
    ) {
      return [relation(far, near, share)];
    }
    if (near.metric.kind !== 'amount' || !OF_TOTAL.test(share.before)) return [];
    const whole = totalBefore(text, figures, index - 1);
    return whole ? [relation(near, whole, share)] : [];
  });
}

/** The number that 其中 takes parts of, or one of the same name with 总. */
function totalBefore(text: string, figures: readonly Figure[], part: number): Figure | undefined {
  const own = figures[part];
  if (!own) return undefined;
  const named = figures[part - 1];
  const total = TOTAL_NAME.exec(named?.lead ?? '')?.groups?.name;
  if (named && total !== undefined && own.lead.replace(VERB, '').endsWith(total)) {
    return isSameMeasure(own, named) ? named : undefined;
  }
  const among = text.lastIndexOf(AMONG, own.start);
  if (among === -1 || /[;:]/u.test(text.slice(among, own.start))) return undefined;
  for (let at = part - 1; at >= Math.max(0, part - REACH); at -= 1) {
    const total = figures[at];
    if (!total || total.end > among) continue;
    if (total.metric.kind !== 'amount') continue;
    return isSameMeasure(own, total) ? total : undefined;
  }
  return undefined;
}

function isSameMeasure(part: Figure, whole: Figure): boolean {
  return (
    part.metric.unit === whole.metric.unit &&
    part.metric.kind === 'amount' &&
    whole.metric.kind === 'amount'
  );
}

function relation(part: Figure, whole: Figure, share: Figure): Relation {
  return {
    kind: 'share',
    operands: [
      { role: 'part', metric: part.metric },
      { role: 'whole', metric: whole.metric },
    ],
    stated: share.metric,
    compute: percentOf,
    formula: reconciliationStrings.quotient(part.metric.quote, whole.metric.quote),
  };
}
