import { type Metric, MetricSchema } from '../../../schema/metric.ts';
import { toCsv } from '../../shared/csv.ts';

const columns = Object.keys(MetricSchema.shape);

/** The first line of `metrics.csv`. */
export const metricsHeader = toCsv([columns]);

/** Its other lines. */
export const metricsToCsv = (metrics: readonly Metric[]): string => toCsv(metrics, { columns });
