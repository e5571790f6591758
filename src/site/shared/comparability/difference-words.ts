import type { Difference } from './difference.ts';
import type { MetricKind } from '../../../schema/metric.ts';
import { indicatorStrings } from '../../../words/indicator.ts';
import { metricStrings } from '../../../words/metric.ts';
import { formatNumber } from '../report-metric.ts';

const PERCENT = 100;
const percent = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1, signDisplay: 'always' });

/**
 * A difference in words: 增加3.2亿元（+4.1%）, 提高0.96百分点, 上升2位. Where there is none, 持平;
 * of two that are 约 or 超 the same number it is only told that the same is written.
 */
export function differenceWords(difference: Difference, kind: MetricKind): string {
  const words = indicatorStrings.series;
  const { absolute, unit, relative, approximate } = difference;
  if (absolute === 0) return approximate ? words.sameWords : words.same;
  const size = formatNumber(Math.abs(absolute));
  if (kind === 'rank') {
    // The lower the number, the higher the rank.
    const verb = absolute < 0 ? words.better : words.worse;
    return words.change(verb, approximate, words.places(size), '');
  }
  const [more, less] = kind === 'amount' ? [words.rise, words.fall] : [words.up, words.down];
  const share = relative === undefined ? '' : words.share(percent.format(relative * PERCENT));
  return words.change(
    absolute > 0 ? more : less,
    approximate,
    metricStrings.measure(size, unit),
    share,
  );
}
