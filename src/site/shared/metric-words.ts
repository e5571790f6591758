import type { Paths } from '../../paths.ts';
import type { Metric } from '../../schema/metric.ts';
import { strings } from '../../words/site.ts';
import { metricValue, periodWords } from './report-metric.ts';
import { metricStrings } from '../../words/metric.ts';

/** Value as a reader says it: 100.01亿元, 全区第1; a change says in words which way it goes. */
export function valueWords(metric: Metric): string {
  if (metric.kind !== 'growth') return metricValue(metric);
  const { value, valueMax } = metric;
  const size = Math.abs(value);
  // Both ends of a fall are negative; the word already says so.
  const sizeMax = valueMax === null ? null : Math.abs(valueMax);
  const words = value < 0 ? metricStrings.fall : metricStrings.rise;
  return words(metricValue({ ...metric, value: size, valueMax: sizeMax }));
}

/** 2024年 · 实绩; the status alone where the text states no period. */
export function periodNote({ period, status }: Pick<Metric, 'period' | 'status'>): string {
  const words = strings.status[status];
  return period === null ? words : `${periodWords(period)} · ${words}`;
}

/** What the mark of a number shows on pointing or focus: `生产总值：增长4.6%，2023年1—9月，实绩`. */
export function metricNote(metric: Metric): string {
  const { colon, comma } = strings.marks;
  const label = metric.label === '' ? '' : metric.label + colon;
  const period = metric.period === null ? [] : [periodWords(metric.period)];
  return label + [valueWords(metric), ...period, strings.status[metric.status]].join(comma);
}

/** Address at which the number stands marked in its report. */
export function metricHref({ report, url, paragraph }: Metric, paths: Paths): string {
  const fragment = url.split('#')[1] ?? paragraph;
  return paths.fragment(report, fragment);
}
