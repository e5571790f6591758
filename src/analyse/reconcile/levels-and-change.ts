import type { Metric } from '../../schema/metric.ts';
import { reconciliationStrings } from '../../words/reconciliation.ts';
import { isAtConstantPrices } from './constant-price.ts';
import {
  difference,
  percentage,
  quotient,
  scale,
  shift,
  type RoundingBounds,
} from './rounding-bounds.ts';
import type { Figure, Statement } from './statement.ts';
import type { Relation } from './relation.ts';

const FROM = /(?:从|由)[^,;:。\d]{0,24}$/u;
const RISE = '增加|增长|增|提高|提升|上升|升|扩大|扩充|拓展|发展|跃升|跃增|攀升|上涨|壮大';
const FALL = '下降|降低|降|减少|减|压减|压缩|缩小|缩减|缩短|回落|下调|精简';
const TO = new RegExp(`^[^,;:。\\d]{0,16}(?:${RISE}|${FALL})?(?:到|至|为)了?[ ]?$`, 'u');
/** Words between the new level and the change; a yearly mean is another number. */
const BY = new RegExp(
  `^[^,;:。\\d]{0,6}[,、(][ ]?(?:净|累计|同比|共|总共|合计|五年|\\d年)?(?:${RISE}|${FALL})(?:幅度)?(?:了|达到|达|为|约)?[ ]?$`,
  'u',
);
const INCREASE =
  /^[,、(][ ]?(?:同比|比上年|较上年|比去年|较去年|比上年同期|较上年同期)?(?:净)?(?:增加|增收|多增|增长|减少|减收|下降)了?[ ]?$/u;
const GROWTH =
  /^[,、)]{0,2}[ ]?(?:同比|比上年|较上年)?(?:增长|增幅|上升|下降|降幅|减少)(?:了|达到|达|为|约)?[ ]?$/u;

/**
 * Two levels and the change between them, or a value, its increase and its growth.
 *
 *   * > | 由10.2%提高到12.5%,提高2.3个百分点     税收11亿元,比上年增加1亿元,增长10%
 *           ^^^^^       ^^^^^     ^^^^^^^^^^            ^^^^           ^^^        ^^^
 */
export function findChanges(passage: Statement): Relation[] {
  return passage.figures.flatMap((by, index) => {
    const [first, second] = [passage.figures[index - 2], passage.figures[index - 1]];
    if (!first || !second || !isSingle(by) || by.metric.kind === 'rank') return [];
    const found =
      betweenLevels(passage, first, second, by) ?? ofIncrease(passage, first, second, by);
    return found ? [found] : [];
  });
}

function betweenLevels(
  { text }: Statement,
  from: Figure,
  to: Figure,
  by: Figure,
): Relation | undefined {
  if (!FROM.test(text.slice(Math.max(0, from.start - 28), from.start))) return undefined;
  if (!TO.test(text.slice(from.end, to.start)) || !BY.test(text.slice(to.end, by.start))) {
    return undefined;
  }
  if (from.metric.unit !== to.metric.unit || from.metric.unit === '名次') return undefined;
  const compute = changeIn(from.metric, by.metric);
  if (!compute) return undefined;
  const falls = by.metric.value < 0;
  const [before, after] = [from.metric.quote, to.metric.quote];
  const [larger, smaller] = falls ? [before, after] : [after, before];
  const relative = by.metric.unit === '%' || by.metric.unit === '倍';
  const points = { compute: pointsBetween, reason: reconciliationStrings.gap.points };
  const times = { compute: timesBetween, reason: reconciliationStrings.gap.times };
  return {
    kind: 'change',
    operands: [
      { role: 'from', metric: from.metric },
      { role: 'to', metric: to.metric },
    ],
    stated: by.metric,
    compute,
    formula: relative
      ? reconciliationStrings.growth(larger, smaller, before)
      : reconciliationStrings.difference(larger, smaller),
    otherReadings: [
      ...(by.metric.unit === '%' && from.metric.unit === '%' ? [points] : []),
      ...(by.metric.unit === '倍' ? [times] : []),
    ],
    ...obstacle(text, relative),
  };
}

/** 税收11亿元,比上年增加1亿元,增长10% */
function ofIncrease(
  { text }: Statement,
  value: Figure,
  increase: Figure,
  growth: Figure,
): Relation | undefined {
  if (!INCREASE.test(text.slice(value.end, increase.start))) return undefined;
  if (!GROWTH.test(text.slice(increase.end, growth.start))) return undefined;
  if (growth.metric.unit !== '%' || value.metric.unit !== increase.metric.unit) return undefined;
  if (value.metric.unit === '%' || value.metric.kind !== 'amount' || !isSingle(value))
    return undefined;
  const [now, more] = [value.metric.quote, increase.metric.quote];
  return {
    kind: 'change',
    operands: [
      { role: 'to', metric: value.metric },
      { role: 'change', metric: increase.metric },
    ],
    stated: growth.metric,
    compute: ([to, part]) => to && part && percentage(part, difference(to, part)),
    formula: reconciliationStrings.fromIncrease(more, now),
    ...obstacle(text, true),
  };
}

/** How the change follows from the two levels; undefined where its unit fits neither. */
function changeIn(level: Metric, by: Metric): Relation['compute'] | undefined {
  if (by.unit === '%') return percentBetween;
  if (by.unit === '倍') return growthBetween;
  const isPoints = by.unit === '百分点' && level.unit === '%';
  return isPoints || by.unit === level.unit ? pointsBetween : undefined;
}

function pointsBetween([from, to]: readonly RoundingBounds[]): RoundingBounds | undefined {
  return from && to && difference(to, from);
}

function percentBetween(levels: readonly RoundingBounds[]): RoundingBounds | undefined {
  const growth = growthBetween(levels);
  return growth && scale(growth, 100);
}

/** What was added, as a multiple of the level before. */
function growthBetween(levels: readonly RoundingBounds[]): RoundingBounds | undefined {
  const times = timesBetween(levels);
  return times && shift(times, -1);
}

function timesBetween([from, to]: readonly RoundingBounds[]): RoundingBounds | undefined {
  return from && to && quotient(to, from);
}

function obstacle(text: string, relative: boolean): Pick<Relation, 'obstacle'> {
  return relative && isAtConstantPrices(text) ? { obstacle: reconciliationStrings.gap.real } : {};
}

function isSingle({ metric }: Figure): boolean {
  return metric.valueMax === null;
}
