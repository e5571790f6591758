import { rowMetric, rowQuote, type ExploreRow } from '../model/decode-part.ts';
import type { Paths } from '../../../paths.ts';
import type { MetricStatus, SectionStatus } from '../../../schema/status.ts';
import { strings } from '../../../words/site.ts';
import { exploreStrings } from '../../../words/explore.ts';
import { valueWords } from '../../shared/metric-words.ts';
import { placeChain } from '../../shared/place-tree.ts';
import { shortYears } from '../../shared/report-card.ts';
import { periodWords } from '../../shared/report-metric.ts';
import { metricStrings } from '../../../words/metric.ts';

/** Characters of the sentence shown on each side of the number. */
const CONTEXT = 36;
const CUT = '……';

/** One number as the explorer shows it. */
export interface ExploreLine {
  label: string;
  /** Id of its indicator; null where it maps to none. */
  indicator: string | null;
  /** 增长12.5%, 全区第1. */
  value: string;
  number: number;
  /** The number in its sentence. */
  href: string;
  /** Sentence around the quote, cut at both ends where it is long. */
  before: string;
  quote: string;
  after: string;
  place: string;
  within: string;
  report: { title: string; href: string; years: string };
  period: string;
  kind: string;
  status: MetricStatus;
  side: SectionStatus;
}

export function exploreLine(row: ExploreRow, paths: Paths): ExploreLine {
  const metric = rowMetric(row, paths);
  const { report, sentence, years } = row;
  const { at, quote } = rowQuote(row);
  const end = at + quote.length;
  const words = exploreStrings;
  const names = report.division ? placeChain(report.division).map(({ name }) => name) : [];
  const year = years === null ? '' : `${years.from}`;
  return {
    label: row.label === '' ? metricStrings.noLabel : row.label,
    indicator: row.indicator,
    value: valueWords(metric),
    number: row.value,
    href: metric.url,
    before: `${at > CONTEXT ? CUT : ''}${sentence.slice(Math.max(0, at - CONTEXT), at)}`,
    quote,
    after: `${sentence.slice(end, end + CONTEXT)}${end + CONTEXT < sentence.length ? CUT : ''}`,
    place: names.at(-1) ?? '',
    within: names.slice(0, -1).join(''),
    report: { title: report.title, href: paths.report(report.id), years: shortYears(report) },
    period:
      metric.period === null
        ? year === ''
          ? words.noPeriod
          : words.noPeriodOf(year)
        : periodWords(metric.period),
    kind: strings.kind[row.kind],
    status: row.status,
    side: row.side,
  };
}
