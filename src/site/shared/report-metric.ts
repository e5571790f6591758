import type { Metric, Qualifier } from '../../schema/metric.ts';
import { metricStrings } from '../../words/metric.ts';
import { yearStrings } from '../../words/year.ts';

const qualifierSigns: Record<Qualifier, string> = { '=': '', '~': '≈', '>': '>', '<': '<' };

/** `10001000000` as `100.01亿`, `-9.8` as `−9.8`: exact, grouped as readers of the language count. */
export function formatNumber(value: number): string {
  return (value < 0 ? '−' : '') + metricStrings.size(Math.abs(value));
}

/** Number of a metric with its range and qualifier, without unit: `≈1.2万`, `5—6`. */
export function metricNumber(metric: Pick<Metric, 'value' | 'valueMax' | 'qualifier'>): string {
  const low = formatNumber(metric.value);
  const range = metric.valueMax === null ? low : `${low}—${formatNumber(metric.valueMax)}`;
  return qualifierSigns[metric.qualifier] + range;
}

/** Number with unit, as a reader says it: `第1名` for ranks. */
export function metricValue(metric: Metric): string {
  if (metric.kind === 'rank') return metricStrings.rank(metric.scope ?? '', metricNumber(metric));
  return metricStrings.measure(metricNumber(metric), metric.unit);
}

const SPAN = /^(?<year>\d{4})(?:-(?<month>\d{2}))?\/(?<lastYear>\d{4})(?:-(?<lastMonth>\d{2}))?$/u;
const YEAR = /^\d{4}$/u;

/** `2023年`, `2023年1—9月`, `累计`; a dash where the text does not say. */
export function periodWords(period: string | null): string {
  if (period === null) return metricStrings.unstated;
  if (period === 'cumulative') return metricStrings.cumulative;
  if (YEAR.test(period)) return yearStrings.page(Number(period));
  const groups = SPAN.exec(period)?.groups;
  if (groups === undefined) return period;
  const { year = '', month, lastYear = '', lastMonth } = groups;
  if (month === undefined || lastMonth === undefined) return yearStrings.span(year, lastYear);
  const [first, last] = [Number(month), Number(lastMonth)];
  if (year !== lastYear) {
    return yearStrings.acrossYears(
      yearStrings.month(year, first),
      yearStrings.month(lastYear, last),
    );
  }
  return first === last ? yearStrings.month(year, first) : yearStrings.months(year, first, last);
}

/** Id of a number's row in the table, from the fragment of its mark (`m-…`). */
export function metricRowId(fragment: string): string {
  return fragment.replace(/^m-/u, 'r-');
}
