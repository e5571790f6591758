import type { QueryCondition } from '../model/metric-query.ts';
import type { ValueRange } from '../model/value-range.ts';
import type { QuantityCondition } from '../model/quantity-condition.ts';
import { strings } from '../../../words/site.ts';
import { exploreStrings } from '../../../words/explore.ts';
import { metricStrings } from '../../../words/metric.ts';
import { formatNumber } from '../../shared/report-metric.ts';

const words = exploreStrings.condition;

/** How a condition was understood, in words: 名称或原句含“税收”, 增长 > 10%, 时期含 2024. */
export function conditionWords(condition: QueryCondition): string {
  switch (condition.type) {
    case 'word':
      return words.word(condition.text);
    case 'years':
      return words.years(condition.from, condition.to);
    case 'quantity':
      return quantityWords(condition);
  }
}

function quantityWords({ kind, direction, interval, unit }: QuantityCondition): string {
  const { low, high, lowIn, highIn } = direction === 'fall' ? turned(interval) : interval;
  const subject = direction ? words[direction] : kind ? strings.kind[kind] : words.value;
  const size = (value: number) => metricStrings.measure(formatNumber(value), unit ?? '');
  const hasLow = low !== -Infinity && !(direction !== null && low === 0 && !lowIn);
  const hasHigh = high !== Infinity;
  if (!hasLow && !hasHigh) return words.only(subject);
  if (hasLow && low === high) {
    return kind === 'rank' ? words.exact(size(low)) : words.compared(subject, '=', size(low));
  }
  if (hasLow && hasHigh) {
    if (kind === 'rank' && low === 1) return words.top(size(high));
    return words.range(subject, formatNumber(low), size(high));
  }
  if (hasLow) return words.compared(subject, lowIn ? '≥' : '>', size(low));
  return words.compared(subject, highIn ? '≤' : '<', size(high));
}

/** Sizes of falls from the signed numbers. */
function turned({ low, high, lowIn, highIn }: ValueRange): ValueRange {
  return { low: -high, high: -low, lowIn: highIn, highIn: lowIn };
}
