import { reportName } from '../compare/report-name.ts';
import type { Paths } from '../routes/paths.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Metric } from '../schema/metric.ts';
import type { ReportSummary } from '../schema/report.ts';
import type { Topic } from '../schema/topic.ts';
import { strings } from '../strings.ts';
import { topicStrings } from '../strings-topics.ts';
import { type MetricLine, metricLines } from './metric-table.ts';
import { type Pagination, pageCount, pageSlice, pagination } from './page.ts';
import { shortYears } from './report-card.ts';
import type { Crumb } from './site.ts';

/** Values on one page of an indicator. */
export const INDICATOR_PAGE_SIZE = 100;
/** Up to this size of the corpus the reports without a value are named one by one. */
const NAMED_CORPUS = 50;

export interface IndicatorPage {
  name: string;
  title: string;
  description: string;
  crumbs: Crumb[];
  definition: string;
  unit: string;
  aliases: string;
  topic: { name: string; href: string } | undefined;
  caption: string;
  lines: MetricLine[];
  pagination: Pagination | undefined;
  /** Reports that do not state the indicator; named where the corpus is small. */
  missing: { reports: { name: string; href: string }[]; note: string } | undefined;
}

/** What the pages of indicators read of the corpus. */
export interface IndicatorCorpus {
  indicators: readonly Indicator[];
  taxonomy: readonly Topic[];
  summaries: readonly ReportSummary[];
}

/**
 * @param metrics all values of the indicator, in the order of the store
 * @param number page, from 1
 */
export function indicatorPage(
  indicator: Indicator,
  metrics: readonly Metric[],
  number: number,
  corpus: IndicatorCorpus,
  paths: Paths,
): IndicatorPage {
  const total = pageCount(metrics.length, INDICATOR_PAGE_SIZE);
  const stating = new Set(metrics.map(({ report }) => report));
  const topic = corpus.taxonomy.find(({ id }) => id === indicator.topic);
  const { id, name, definition, unit, aliases } = indicator;
  return {
    name,
    title: number === 1 ? name : `${name}（${strings.page.numbered(number, total)}）`,
    description: topicStrings.indicator.description(name),
    crumbs: [{ label: strings.nav.indicators, href: paths.indicators }, { label: name }],
    definition,
    unit,
    aliases: aliases.join('、'),
    topic: topic && { name: topic.name, href: paths.topic(topic.id) },
    caption: topicStrings.indicator.caption(metrics.length, stating.size),
    lines: metricLines(
      pageSlice(metrics, number, INDICATOR_PAGE_SIZE),
      new Map(corpus.summaries.map((report) => [report.id, report])),
      // The page is about this one indicator: its rows need no link to it.
      new Map(),
      paths,
    ),
    pagination: pagination(number, total, (page) => paths.indicator(id, page)),
    missing: missingReports(corpus.summaries, stating, paths),
  };
}

function missingReports(
  summaries: readonly ReportSummary[],
  stating: ReadonlySet<string>,
  paths: Paths,
): IndicatorPage['missing'] {
  const missing = summaries.filter(({ id }) => !stating.has(id));
  if (missing.length === 0) return undefined;
  if (summaries.length > NAMED_CORPUS) {
    return { reports: [], note: topicStrings.indicator.missingCount(missing.length) };
  }
  const reports = missing.map((report) => ({
    name: `${reportName(report).own} ${shortYears(report)}`,
    href: paths.report(report.id),
  }));
  return { reports, note: topicStrings.indicator.missingLead };
}

/** Indicators of one topic in the list of all. */
export interface IndicatorGroup {
  topic: string;
  href: string | undefined;
  rows: {
    name: string;
    href: string;
    unit: string;
    definition: string;
    values: number;
    reports: number;
  }[];
  /** Indicators that no report states yet. */
  unstated: { name: string; href: string }[];
}

/**
 * The registry by topic, in the order of the taxonomy; what has no topic of it comes last.
 *
 * @param countReports number of reports that state an indicator, by id
 */
export function indicatorGroups(
  { indicators, taxonomy }: Pick<IndicatorCorpus, 'indicators' | 'taxonomy'>,
  counts: Readonly<Record<string, number>>,
  countReports: (indicator: string) => number,
  paths: Paths,
): IndicatorGroup[] {
  const known = new Set(taxonomy.map(({ id }) => id));
  const others = indicators.filter(({ topic }) => !known.has(topic));
  const statedOrNot = (group: readonly Indicator[]) => {
    const rows = group.map(({ id, name, unit, definition }) => ({
      name,
      href: paths.indicator(id),
      unit,
      definition,
      values: counts[id] ?? 0,
      reports: countReports(id),
    }));
    return {
      rows: rows.filter(({ values }) => values > 0),
      unstated: rows.filter(({ values }) => values === 0).map(({ name, href }) => ({ name, href })),
    };
  };
  return [
    ...taxonomy.map(({ id, name }) => ({
      topic: name,
      href: paths.topic(id),
      ...statedOrNot(indicators.filter(({ topic }) => topic === id)),
    })),
    { topic: topicStrings.indicators.otherTopic, href: undefined, ...statedOrNot(others) },
  ].filter(({ rows, unstated }) => rows.length + unstated.length > 0);
}
