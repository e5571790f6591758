import { metricFragment, type Paths } from '../../../paths.ts';
import type { ExplorePart, ExploreReport } from '../../../schema/explore.ts';
import type { Metric, MetricKind } from '../../../schema/metric.ts';
import type { MetricStatus, SectionStatus } from '../../../schema/status.ts';
import { kinds, qualifiers, sides, statuses, yearBases } from './metric-codes.ts';

/** A metric with what it is filtered and shown by. */
export interface ExploreRow {
  part: ExplorePart;
  /** Index of the row in its part. */
  index: number;
  report: ExploreReport;
  label: string;
  /** The label, and the names of its indicator. */
  names: readonly string[];
  /** Sentence as written. */
  sentence: string;
  indicator: string | null;
  value: number;
  valueMax: number | null;
  unit: string;
  kind: MetricKind;
  status: MetricStatus;
  side: SectionStatus;
  /** The topic of its indicator; of its section where it has none. */
  topics: readonly string[];
  /** How sure the reading is, 0 to 1. */
  confidence: number;
  /** Years that the number is taken to be of; null where the report does not tell. */
  years: YearSpan | null;
}

/** First and last year; equal for one year. */
export interface YearSpan {
  from: number;
  to: number;
}

/** The rows of a part, in the order of the text. */
export function decodePart(part: ExplorePart): ExploreRow[] {
  const { columns } = part;
  const rows: ExploreRow[] = [];
  for (const report of part.reports) {
    for (let count = 0; count < report.rows; count += 1) {
      const index = rows.length;
      const label = at(part.labels, at(columns.label, index));
      const indicator = orNull(part.indicators, at(columns.indicator, index));
      rows.push({
        part,
        index,
        report,
        label,
        names: [label, ...(indicator?.names ?? [])],
        sentence: at(part.sentences, at(columns.sentence, index)).text,
        indicator: indicator?.id ?? null,
        value: at(columns.value, index),
        valueMax: at(columns.valueMax, index),
        unit: at(part.units, at(columns.unit, index)),
        kind: at(kinds, at(columns.kind, index)),
        status: at(statuses, at(columns.status, index)),
        side: at(sides, at(columns.side, index)),
        topics: indicator
          ? [indicator.topic]
          : (orNull(part.sections, at(columns.section, index))?.topics ?? []),
        confidence: at(columns.confidence, index),
        years: yearSpan(orNull(part.years, at(columns.year, index))),
      });
    }
  }
  return rows;
}

/** Offset of a row's quote in its sentence, and the quote. */
export function rowQuote({ part, index, sentence }: ExploreRow): { at: number; quote: string } {
  const start = at(part.columns.at, index);
  return { at: start, quote: sentence.slice(start, start + at(part.columns.length, index)) };
}

/** The metric of a row with all its public fields, as `metrics.json` has it. */
export function rowMetric(row: ExploreRow, paths: Paths): Metric {
  const { part, index, report } = row;
  const { columns } = part;
  const sentence = at(part.sentences, at(columns.sentence, index));
  const paragraph = at(part.paragraphs, sentence.paragraph);
  const offset = sentence.offset + at(columns.at, index);
  const start = paragraph.start + offset;
  return {
    report: report.id,
    section: orNull(part.sections, at(columns.section, index))?.id ?? null,
    paragraph: paragraph.id,
    line: paragraph.line,
    start,
    end: start + at(columns.length, index),
    quote: rowQuote(row).quote,
    label: row.label,
    indicator: row.indicator,
    value: row.value,
    valueMax: row.valueMax,
    qualifier: at(qualifiers, at(columns.qualifier, index)),
    unit: row.unit,
    kind: row.kind,
    status: row.status,
    period: orNull(part.periods, at(columns.period, index)),
    year: orNull(part.years, at(columns.year, index)),
    yearBasis: orNull(yearBases, at(columns.yearBasis, index)),
    scope: orNull(part.scopes, at(columns.scope, index)),
    confidence: row.confidence,
    url: paths.fragment(report.id, metricFragment(paragraph.id, offset)),
  };
}

/** `2023` or `2021/2025` as numbers. */
function yearSpan(year: string | null): YearSpan | null {
  if (year === null) return null;
  return { from: Number(year.slice(0, 4)), to: Number(year.slice(-4)) };
}

/** @throws if a part is cut short or names what it does not hold */
function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`expected an entry ${index} of ${list.length}`);
  return item;
}

function orNull<T>(list: readonly T[], index: number): T | null {
  return index === -1 ? null : at(list, index);
}
