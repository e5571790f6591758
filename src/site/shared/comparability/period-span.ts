/** What a metric's period says: how long, and of which year. */
export interface PeriodSpan {
  /**
   * Same for spans that differ in their year only: `year`, `cumulative`, `01/09` for January to
   * September, `years 5` for five years together, else the period as written.
   */
  shape: string;
  /** Year in which it ends; null where neither the text nor its report tells. */
  year: number | null;
  /** False where the text states no period, and the year of its report is taken. */
  stated: boolean;
}

const YEAR = /^\d{4}$/u;
const MONTH = /^(?<year>\d{4})-(?<month>\d{2})$/u;
const MONTHS = /^(?<first>\d{4})-(?<from>\d{2})\/(?<last>\d{4})-(?<to>\d{2})$/u;
const YEARS = /^(?<first>\d{4})\/(?<last>\d{4})$/u;

/**
 * @param period of a metric
 * @param reportYear year of its report that its status speaks of: the reviewed one or the planned one
 */
export function readPeriod(period: string | null, reportYear: number | null): PeriodSpan {
  if (period === null) return { shape: 'year', year: reportYear, stated: false };
  if (period === 'cumulative') return { shape: 'cumulative', year: reportYear, stated: true };
  if (YEAR.test(period)) return { shape: 'year', year: Number(period), stated: true };
  const month = MONTH.exec(period)?.groups;
  if (month) return months(Number(month.year), month.month, Number(month.year), month.month);
  const span = MONTHS.exec(period)?.groups;
  if (span) return months(Number(span.first), span.from, Number(span.last), span.to);
  const years = YEARS.exec(period)?.groups;
  if (years) {
    const [first, last] = [Number(years.first), Number(years.last)];
    const shape = first === last ? 'year' : `years ${last - first + 1}`;
    return { shape, year: last, stated: true };
  }
  return { shape: period, year: reportYear, stated: true };
}

function months(first: number, from = '', last: number, to = ''): PeriodSpan {
  const span = `${from}/${to}`;
  if (first !== last) return { shape: `${span} +${last - first}`, year: last, stated: true };
  return { shape: span === '01/12' ? 'year' : span, year: last, stated: true };
}
