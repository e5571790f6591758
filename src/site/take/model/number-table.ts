import type { Metric } from '../../../schema/metric.ts';
import type { Place } from '../../../schema/place.ts';
import { strings } from '../../../words/site.ts';
import { takeStrings as words } from '../../../words/take.ts';
import { tableColumns, type DownloadTable } from '../../shared/download-table.ts';

/** A number with what a row says of it beyond the number itself. */
export interface NumberInContext {
  metric: Metric;
  report: string;
  place: Place | null;
  /** Headings around it, outermost first; empty before the first heading. */
  path: readonly string[];
  /** 原句, as written. */
  sentence: string;
  /** Name of its indicator; null where it maps to none. */
  indicator: string | null;
}

type Field = keyof typeof words.fields;

/** Columns of every table of numbers, in their order. */
export const numberColumns = tableColumns(
  words.fields,
  ['label', 'sentence', 'section', 'report', 'url'],
  {
    yearBasis: words.yearBasis,
    qualifier: words.qualifier,
    kind: strings.kind,
    status: strings.status,
  },
);

const ONE_YEAR = /^\d{4}$/u;

/**
 * Numbers as rows.
 *
 * @param name of the file, without its ending
 * @param origin scheme and host, before the root-relative addresses of the numbers
 */
export function numberTable(
  name: string,
  numbers: Iterable<NumberInContext>,
  origin: string,
): DownloadTable {
  const rows = Array.from(numbers, ({ metric, report, place, path, sentence, indicator }) => {
    const row: Record<Field, string | number | null> = {
      province: place?.province ?? null,
      city: place?.city ?? null,
      district: place?.district ?? null,
      subdistrict: place?.subdistrict ?? null,
      year: ONE_YEAR.test(metric.year ?? '') ? Number(metric.year) : metric.year,
      yearBasis: metric.yearBasis,
      label: metric.label,
      indicator,
      value: metric.value,
      valueMax: metric.valueMax,
      qualifier: metric.qualifier,
      unit: metric.unit,
      kind: metric.kind,
      status: metric.status,
      period: metric.period,
      scope: metric.scope,
      quote: metric.quote,
      sentence,
      section: path.join(' › '),
      report,
      url: origin + metric.url,
    };
    return row;
  });
  return { name, columns: numberColumns, rows };
}
