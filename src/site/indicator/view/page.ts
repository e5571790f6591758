import type { Crumb } from '../../shared/crumb.ts';
import type { ComparableValue } from '../../shared/comparability/comparable-value.ts';
import { reportName } from '../../shared/report-name.ts';
import type { Paths } from '../../../paths.ts';
import type { ReportSummary } from '../../../schema/report.ts';
import type { Topic } from '../../../schema/topic.ts';
import { indicatorStrings } from '../../../words/indicator.ts';
import { strings } from '../../../words/site.ts';
import { type ChartSection, indicatorCharts } from './chart.ts';
import { type PlaceSeries, placeSeries } from './series.ts';
import type { GroupedValues } from './value-groups.ts';
import {
  type IndicatorLine,
  indicatorLine,
  type ReferenceLine,
  referenceLines,
} from './value-lines.ts';
import { type LeaderLine, leaderLines } from './leaders.ts';
import { type SmallMultiples, smallMultiples } from './small-multiples.ts';
import {
  type Pagination,
  pageCount,
  pageSlice,
  pageTitle,
  pagination,
} from '../../shared/pagination.ts';
import { shortYears } from '../../shared/report-card.ts';

/** Values on one page of an indicator. */
export const INDICATOR_PAGE_SIZE = 32;
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
  /** On the first page; the others lead to it. */
  charts: ChartSection | undefined;
  multiples: SmallMultiples | undefined;
  chartsHref: string | undefined;
  references: ReferenceLine[];
  /** On the first page: who says most of what, and how many may be compared. */
  answer: { stated: string; stating: NamedReport[]; leaders: LeaderLine[] } | undefined;
  caption: string;
  lines: IndicatorLine[];
  pagination: Pagination | undefined;
  /** Of the places whose values begin on this page. */
  series: PlaceSeries[];
  /** Reports that do not state the indicator; named where the corpus is small. */
  missing: { reports: NamedReport[]; note: string } | undefined;
}

interface NamedReport {
  name: string;
  href: string;
}

/** What the pages of indicators read of the corpus. */
export interface IndicatorCorpus {
  taxonomy: readonly Topic[];
  summaries: readonly ReportSummary[];
  /** The same by id. */
  reports: ReadonlyMap<string, ReportSummary>;
  /** All reports of a place by its code. */
  reportsOf: (place: string) => readonly ReportSummary[];
}

/** @param number page, from 1 */
export function indicatorPage(
  grouped: GroupedValues,
  number: number,
  corpus: IndicatorCorpus,
  paths: Paths,
): IndicatorPage {
  const { values, stating, indicator } = grouped;
  const { id, name, definition, unit, aliases } = indicator;
  const total = pageCount(values.length, INDICATOR_PAGE_SIZE);
  const shown = pageSlice(values, number, INDICATOR_PAGE_SIZE);
  const topic = corpus.taxonomy.find((candidate) => candidate.id === indicator.topic);
  return {
    name,
    title: pageTitle(name, number, total),
    description: indicatorStrings.page.description(name),
    crumbs: [{ label: strings.nav.indicators, href: paths.indicators }, { label: name }],
    definition,
    unit,
    aliases: aliases.join(strings.marks.list),
    topic: topic && { name: topic.name, href: paths.topic(topic.id) },
    charts: number === 1 ? indicatorCharts(grouped, paths) : undefined,
    multiples: number === 1 ? smallMultiples(grouped, paths) : undefined,
    chartsHref: number === 1 ? undefined : `${paths.indicator(id)}#charts`,
    references: referenceLines(grouped, paths),
    answer:
      number === 1 && values.length > 0
        ? {
            stated: indicatorStrings.answer.stated(
              stating.size,
              corpus.summaries.length,
              values.length,
            ),
            stating: namedReports(corpus.summaries, (report) => stating.has(report), paths),
            leaders: leaderLines(grouped, paths),
          }
        : undefined,
    caption: captionOf(grouped, number, shown.length),
    lines: shown.map((value) => indicatorLine(value, grouped, corpus.reports, paths)),
    pagination: pagination(number, total, (page) => paths.indicator(id, page)),
    series: placeSeries(valuesOfPlaces(grouped, number), corpus.reportsOf, paths),
    missing: missingReports(corpus.summaries, stating, paths),
  };
}

function captionOf({ values, stating }: GroupedValues, number: number, shown: number): string {
  const { caption, captionOf } = indicatorStrings.table;
  if (shown === values.length) return caption(values.length, stating.size);
  const first = (number - 1) * INDICATOR_PAGE_SIZE + 1;
  return captionOf(first, first + shown - 1, values.length, stating.size);
}

/**
 * All values of the places of which the first value stands on a page: the store has the values of
 * one place in a row.
 */
function valuesOfPlaces({ values }: GroupedValues, number: number): ComparableValue[] {
  const start = (number - 1) * INDICATOR_PAGE_SIZE;
  const before = values[start - 1]?.place;
  let end = start + INDICATOR_PAGE_SIZE;
  while (end < values.length && values[end]?.place === values[end - 1]?.place) end += 1;
  return values.slice(start, end).filter(({ place }) => place !== null && place !== before);
}

function missingReports(
  summaries: readonly ReportSummary[],
  stating: ReadonlySet<string>,
  paths: Paths,
): IndicatorPage['missing'] {
  const count = summaries.length - stating.size;
  if (count === 0) return undefined;
  const reports = namedReports(summaries, (id) => !stating.has(id), paths);
  const { missingCount, missingLead } = indicatorStrings.page;
  return { reports, note: reports.length === 0 ? missingCount(count) : missingLead };
}

/** Reports one by one, in a small corpus only. */
function namedReports(
  summaries: readonly ReportSummary[],
  isNamed: (id: string) => boolean,
  paths: Paths,
): NamedReport[] {
  if (summaries.length > NAMED_CORPUS) return [];
  return summaries
    .filter(({ id }) => isNamed(id))
    .map((report) => ({
      name: `${reportName(report).own} ${shortYears(report)}`,
      href: paths.report(report.id),
    }));
}
