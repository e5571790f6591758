import type { Metric } from '../../schema/metric.ts';
import { reconciliationStrings } from '../../words/reconciliation.ts';
import { quotient, scale, shift, writtenInterval, type RoundingBounds } from './rounding-bounds.ts';
import { plainWords } from './number-words.ts';
import type { Figure, Statement } from './statement.ts';
import { percentOf, type Relation } from './relation.ts';

const PROGRESS =
  /完成(?:了)?(?:区|市|上级|街道|全年|年度|年初|下达|的)*(?:目标|任务|计划|预算)(?:数|额|量|任务|指标|目标)*的?(?:达|为|约)?[ ]?$/u;
/** 超额完成年度目标的21.2%: 121.2 % of it was done. */
const OVER = /超额完成[^,;:。\d]{0,16}$/u;
const WHOLE = 100;
const TARGET = /(?:目标|任务|计划|预算)(?:数|额|量|指标)?(?:为|是|达)?\p{Script=Han}{0,6}$/u;
const REACH = 4;

/** Progress against a target that the report does not state. */
export interface OpenTarget {
  value: Metric;
  progress: Metric;
  /** True if the progress is what was done beyond the target. */
  over: boolean;
}

/**
 * Progress against a target; where the sentence states the target, a relation, else open.
 *
 *   * > | 固定资产投资25,494.69万元,完成年度任务159.34%
 *                     ^^^^^^^^^^^^               ^^^^^^^
 */
export function findTargets({ text, figures }: Statement): {
  relations: Relation[];
  open: OpenTarget[];
} {
  const relations: Relation[] = [];
  const open: OpenTarget[] = [];
  figures.forEach((progress, index) => {
    if (progress.metric.unit !== '%' || progress.metric.kind !== 'share') return;
    if (!PROGRESS.test(progress.before)) return;
    let value: Figure | undefined;
    let target: Figure | undefined;
    for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
      const figure = figures[at];
      if (!figure || text.slice(figure.end, progress.start).includes(';')) break;
      if (figure.metric.kind !== 'amount') continue;
      if (!value) value = figure;
      else if (figure.metric.unit === value.metric.unit && TARGET.test(figure.lead)) {
        target = figure;
        break;
      }
    }
    if (!value || TARGET.test(value.lead)) return;
    const over = isOver(progress.before, progress.metric);
    if (target)
      relations.push(progressRelation(value.metric, target.metric, progress.metric, over));
    else open.push({ value: value.metric, progress: progress.metric, over });
  });
  return { relations, open };
}

/** True if the words in front of a progress make it what was done beyond the target. */
export function isOver(words: string, { value }: Metric): boolean {
  return OVER.test(words.trimEnd()) && value < WHOLE;
}

/** Value ÷ target = progress, or 100 % more than it. */
export function progressRelation(
  value: Metric,
  target: Metric,
  progress: Metric,
  over: boolean,
): Relation {
  return {
    kind: 'target',
    operands: [
      { role: 'value', metric: value },
      { role: 'target', metric: target },
    ],
    stated: progress,
    compute: over ? beyond : percentOf,
    formula: over
      ? reconciliationStrings.beyond(value.quote, target.quote)
      : reconciliationStrings.quotient(value.quote, target.quote),
  };
}

function beyond(operands: readonly RoundingBounds[]): RoundingBounds | undefined {
  const share = percentOf(operands);
  return share && shift(share, -WHOLE);
}

/** The target that value and progress imply, in words: `25,494.69万元 ÷ 159.34% = 1.6亿元`. */
export function impliedTarget({ value, progress, over }: OpenTarget): string | undefined {
  const share = over ? shift(writtenInterval(progress), WHOLE) : writtenInterval(progress);
  const target = quotient(writtenInterval(value), scale(share, 1 / WHOLE));
  if (!target) return undefined;
  return reconciliationStrings.implied(
    value.quote,
    over ? reconciliationStrings.over(progress.quote) : progress.quote,
    plainWords((target.low + target.high) / 2, value.unit),
  );
}
