import { entryOf } from './entry-at.ts';
import { placeNames } from './report-name.ts';
import type { Paths } from '../../paths.ts';
import type { Metric } from '../../schema/metric.ts';
import type { ReportSummary } from '../../schema/report.ts';
import type { CorpusIndex } from '../../schema/store.ts';
import type { MetricStatus } from '../../schema/status.ts';
import { strings } from '../../words/site.ts';
import { metricHref, valueWords } from './metric-words.ts';
import { type Pagination, pageTitle, pagination } from './pagination.ts';
import { reportTitle, shortYears } from './report-card.ts';
import { periodWords } from './report-metric.ts';
import { metricStrings } from '../../words/metric.ts';

/** A number in a table of the numbers of several reports. */
export interface NumberLine {
  place: string;
  /** Units the place lies in. */
  within: string;
  report: { title: string; href: string };
  /** Years the report tells of: 2024—2025. */
  years: string;
  label: string;
  /** 约1.2万平方米. */
  value: string;
  /** The plain number, for machines. */
  number: number;
  /** 近1.2万平方米: as written. */
  quote: string;
  /** The number in its sentence. */
  href: string;
  /** 2023年1—9月, or the words for a period that the text does not state. */
  period: string;
  status: MetricStatus;
  kind: string;
}

/** The same beside numbers of other indicators. */
export interface MetricLine extends NumberLine {
  /** Page of the indicator; absent where the number maps to none. */
  indicator: { name: string; href: string } | undefined;
}

/** @param report the one that states the metric */
export function numberLine(metric: Metric, report: ReportSummary, paths: Paths): NumberLine {
  const names = report.place ? placeNames(report.place) : [];
  return {
    place: names.at(-1) ?? '',
    within: names.slice(0, -1).join(''),
    report: { title: reportTitle(report), href: paths.report(report.id) },
    years: shortYears(report),
    label: metric.label === '' ? metricStrings.noLabel : metric.label,
    value: valueWords(metric),
    number: metric.value,
    quote: metric.quote,
    href: metricHref(metric, paths),
    period: metric.period === null ? metricStrings.noPeriod : periodWords(metric.period),
    status: metric.status,
    kind: strings.kind[metric.kind],
  };
}

/**
 * @param reports summaries by id
 * @param indicatorNames names by id
 * @throws if a metric's report is not among `reports`
 */
function metricLines(
  metrics: readonly Metric[],
  reports: ReadonlyMap<string, ReportSummary>,
  indicatorNames: ReadonlyMap<string, string>,
  paths: Paths,
): MetricLine[] {
  return metrics.map((metric) => {
    const report = entryOf(reports, metric.report);
    const id = metric.indicator;
    const name = id === null ? undefined : indicatorNames.get(id);
    const indicator =
      id !== null && name !== undefined ? { name, href: paths.indicator(id) } : undefined;
    return { ...numberLine(metric, report, paths), indicator };
  });
}

export interface MetricsPage {
  title: string;
  lead: string;
  /** 第 101—200 个，共 212 个. */
  caption: string;
  lines: MetricLine[];
  pagination: Pagination | undefined;
}

/**
 * A page of all metrics.
 *
 * @param metrics those of this page
 * @param number page, from 1
 * @param reports summaries by id
 */
export function metricsPage(
  metrics: readonly Metric[],
  number: number,
  index: CorpusIndex,
  reports: ReadonlyMap<string, ReportSummary>,
  paths: Paths,
): MetricsPage {
  const { title, lead, range } = metricStrings;
  return {
    title: pageTitle(title, number, index.metricPages),
    lead: lead(index.metrics),
    caption: range(metrics.length, index.metrics),
    lines: metricLines(
      metrics,
      reports,
      new Map(index.indicators.map(({ id, name }) => [id, name])),
      paths,
    ),
    pagination: pagination(number, index.metricPages, (page) => paths.metrics(page)),
  };
}
