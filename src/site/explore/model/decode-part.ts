import { metricFragment, type Paths } from '../../../paths.ts';
import type { ExplorePart, ExploreReport } from '../../../schema/explore.ts';
import type { Metric, MetricKind } from '../../../schema/metric.ts';
import type { MetricStatus, SectionStatus } from '../../../schema/status.ts';
import { entryAt } from '../../shared/entry-at.ts';
import type { NumberInContext } from '../../take/model/number-table.ts';
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
      const label = entryAt(part.labels, entryAt(columns.label, index));
      const indicator = orNull(part.indicators, entryAt(columns.indicator, index));
      rows.push({
        part,
        index,
        report,
        label,
        names: [label, ...(indicator?.names ?? [])],
        sentence: entryAt(part.sentences, entryAt(columns.sentence, index)).text,
        indicator: indicator?.id ?? null,
        value: entryAt(columns.value, index),
        valueMax: entryAt(columns.valueMax, index),
        unit: entryAt(part.units, entryAt(columns.unit, index)),
        kind: entryAt(kinds, entryAt(columns.kind, index)),
        status: entryAt(statuses, entryAt(columns.status, index)),
        side: entryAt(sides, entryAt(columns.side, index)),
        topics: indicator
          ? [indicator.topic]
          : (orNull(part.sections, entryAt(columns.section, index))?.topics ?? []),
        confidence: entryAt(columns.confidence, index),
        years: yearSpan(orNull(part.years, entryAt(columns.year, index))),
      });
    }
  }
  return rows;
}

/** A row with what a spreadsheet says of it. */
export function rowInContext(row: ExploreRow, paths: Paths): NumberInContext {
  const { part, index, report, sentence, indicator } = row;
  return {
    metric: rowMetric(row, paths),
    report: report.title,
    place: report.division,
    path: orNull(part.sections, entryAt(part.columns.section, index))?.path ?? [],
    sentence,
    // The label comes first among the names, then the indicator's own.
    indicator: indicator === null ? null : (row.names[1] ?? indicator),
  };
}

/** Offset of a row's quote in its sentence, and the quote. */
export function rowQuote({ part, index, sentence }: ExploreRow): { at: number; quote: string } {
  const start = entryAt(part.columns.at, index);
  return { at: start, quote: sentence.slice(start, start + entryAt(part.columns.length, index)) };
}

/** The metric of a row with all its public fields, as `metrics.json` has it. */
export function rowMetric(row: ExploreRow, paths: Paths): Metric {
  const { part, index, report } = row;
  const { columns } = part;
  const sentence = entryAt(part.sentences, entryAt(columns.sentence, index));
  const paragraph = entryAt(part.paragraphs, sentence.paragraph);
  const offset = sentence.offset + entryAt(columns.at, index);
  const start = paragraph.start + offset;
  return {
    report: report.id,
    section: orNull(part.sections, entryAt(columns.section, index))?.id ?? null,
    paragraph: paragraph.id,
    line: paragraph.line,
    start,
    end: start + entryAt(columns.length, index),
    quote: rowQuote(row).quote,
    label: row.label,
    indicator: row.indicator,
    value: row.value,
    valueMax: row.valueMax,
    qualifier: entryAt(qualifiers, entryAt(columns.qualifier, index)),
    unit: row.unit,
    kind: row.kind,
    status: row.status,
    period: orNull(part.periods, entryAt(columns.period, index)),
    year: orNull(part.years, entryAt(columns.year, index)),
    yearBasis: orNull(yearBases, entryAt(columns.yearBasis, index)),
    scope: orNull(part.scopes, entryAt(columns.scope, index)),
    confidence: row.confidence,
    url: paths.fragment(report.id, metricFragment(paragraph.id, offset)),
  };
}

/** `2023` or `2021/2025` as numbers. */
function yearSpan(year: string | null): YearSpan | null {
  if (year === null) return null;
  return { from: Number(year.slice(0, 4)), to: Number(year.slice(-4)) };
}

function orNull<T>(list: readonly T[], index: number): T | null {
  return index === -1 ? null : entryAt(list, index);
}
