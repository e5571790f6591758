import type { Metric } from '../../../schema/metric.ts';
import type { SectionStatus } from '../../../schema/status.ts';

/** First and last year; equal for one year. */
export interface YearSpan {
  from: number;
  to: number;
}

/** `2023`, or `2021/2025`, each with or without a month. */
const STATED = /^(?<from>\d{4})(?:-\d{2})?(?:\/(?<to>\d{4})(?:-\d{2})?)?$/u;

/**
 * Years that a number tells of: those of its period; where the text states none (or only 累计), the
 * year that its part of the report reviews or plans.
 *
 * @returns null where the report does not say either
 */
export function metricYears(
  period: Metric['period'],
  side: SectionStatus,
  report: { reviewYear: number | null; planYear: number | null },
): YearSpan | null {
  const groups = period === null ? undefined : STATED.exec(period)?.groups;
  if (groups?.from !== undefined) {
    const from = Number(groups.from);
    return { from, to: groups.to === undefined ? from : Number(groups.to) };
  }
  const year = side === 'review' ? report.reviewYear : report.planYear;
  return year === null ? null : { from: year, to: year };
}
