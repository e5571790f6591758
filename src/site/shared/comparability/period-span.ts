import type { Metric } from '../../../schema/metric.ts';

/** What a metric's period says: how long, and of which year. */
export interface PeriodSpan {
  /**
   * Same for spans that differ in their year only: `year`, `cumulative`, `01/09` for January to
   * September, `years 5` for five years together, `mean` for a mean over years that are not told,
   * else the period as written.
   */
  shape: string;
  /** Year in which it ends; null where neither the text nor its report tells. */
  year: number | null;
  /** False where the text states no period, and the year of its report is taken. */
  stated: boolean;
}

const MONTHS = /^(?<first>\d{4})-(?<from>\d{2})(?:\/(?<last>\d{4})-(?<to>\d{2}))?$/u;
const YEARS = /^(?<first>\d{4})\/(?<last>\d{4})$/u;

/** How long the period of a metric is, and the year that the metric is taken to be of. */
export function readPeriod({
  period,
  year,
  yearBasis,
}: Pick<Metric, 'period' | 'year' | 'yearBasis'>): PeriodSpan {
  const taken = year === null ? null : Number(year.slice(-4));
  return {
    shape: shapeOf(period, year, yearBasis),
    year: taken,
    stated: period === 'cumulative' || yearBasis !== 'report',
  };
}

function shapeOf(
  period: string | null,
  year: string | null,
  yearBasis: Metric['yearBasis'],
): string {
  if (period === 'cumulative') return period;
  const months = period === null ? undefined : MONTHS.exec(period)?.groups;
  if (months?.from !== undefined) {
    const { first, from, last = first, to = from } = months;
    if (first !== last) return `${from}/${to} +${Number(last) - Number(first)}`;
    return `${from}/${to}` === '01/12' ? 'year' : `${from}/${to}`;
  }
  const years = year === null ? undefined : YEARS.exec(year)?.groups;
  if (years) return `years ${Number(years.last) - Number(years.first) + 1}`;
  return year === null && yearBasis === 'stated' ? 'mean' : 'year';
}
