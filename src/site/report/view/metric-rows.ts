import { metricFragment } from '../../../paths.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { Paragraph } from '../../../schema/report.ts';
import { valueWords } from '../../shared/metric-words.ts';
import { metricRowId, periodWords } from '../../shared/report-metric.ts';

/** One number of a report in its table. */
export interface MetricRow {
  /** Fragment of the row, which the mark in the text links to. */
  id: string;
  label: string;
  /** Fragment of the mark in the text. */
  href: string;
  /** With its unit and, for a change, its direction: `99.12亿元`, `增长4.6%`. */
  value: string;
  period: string;
  status: Metric['status'];
  quote: string;
}

/** Rows in the order of the text. */
export function metricRows(
  metrics: readonly Metric[],
  paragraphs: readonly Paragraph[],
): MetricRow[] {
  const starts = new Map(paragraphs.map(({ id, start }) => [id, start]));
  return metrics.map((metric) => {
    const start = starts.get(metric.paragraph);
    if (start === undefined) throw new Error(`Metric in unknown paragraph "${metric.paragraph}"`);
    const fragment = metricFragment(metric.paragraph, metric.start - start);
    return {
      id: metricRowId(fragment),
      label: metric.label === '' ? metric.quote : metric.label,
      href: `#${fragment}`,
      value: valueWords(metric),
      period: periodWords(metric.period),
      status: metric.status,
      quote: metric.quote,
    };
  });
}
