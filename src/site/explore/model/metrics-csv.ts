import type { Metric } from '../../../schema/metric.ts';
import { toCsv } from '../../shared/csv.ts';
import { metricFields } from './metric-codes.ts';

/** The first line of `metrics.csv`. */
export const metricsHeader = toCsv([metricFields]);

/** Its other lines. */
export function metricsToCsv(metrics: readonly Metric[]): string {
  return toCsv(metrics, { columns: [...metricFields] });
}
