import type { ComparedReport } from '../../shared/comparability/comparable-value.ts';
import { alignNumbers, groupNumbers } from '../../shared/comparability/number-table.ts';
import type { ColumnName } from '../model/state.ts';
import type { Paths } from '../../../paths.ts';
import type { Metric } from '../../../schema/metric.ts';
import { compareStrings } from '../../../words/compare.ts';
import { strings } from '../../../words/site.ts';
import { numberComparisons, type NumberComparison } from './number-comparison.ts';
import { metricHref, periodNote, valueWords } from '../../shared/metric-words.ts';

/** One number of a cell. */
export interface NumberCell {
  /** Label where it differs from the row's. */
  label: string | undefined;
  value: string;
  /** 2024年 · 实绩. */
  note: string;
  href: string;
}

/** One line of the table; `null` for a side that does not state the number. */
export interface NumberLine {
  label: string;
  kind: string;
  /** Page of the indicator, where the registry has one. */
  href: string | undefined;
  cells: (NumberCell[] | null)[];
  /** The first column that states it against each other one; empty where only one does. */
  comparisons: NumberComparison[];
}

export interface NumberSection {
  heading: string;
  lines: NumberLine[];
}

/** What the table needs beside the numbers. */
export interface NumberContext {
  sides: readonly ColumnName[];
  /** Reports of the columns. */
  reports: readonly ComparedReport[];
  /** Names of indicators by id. */
  indicatorNames: ReadonlyMap<string, string>;
  paths: Paths;
}

/** The table of the numbers of several texts, grouped by the sides that state them. */
export function numberSections(
  texts: readonly (readonly Metric[])[],
  context: NumberContext,
): NumberSection[] {
  return groupNumbers(alignNumbers(texts)).map(({ sides, rows }) => {
    return {
      heading: groupHeading(sides, rows.length, context.sides),
      lines: rows.map(({ indicator, label, kind, cells }) => {
        const name = indicator === null ? undefined : context.indicatorNames.get(indicator);
        const rowLabel = name ?? label;
        return {
          label: rowLabel,
          kind: strings.kind[kind],
          href:
            indicator !== null && name !== undefined
              ? context.paths.indicator(indicator)
              : undefined,
          comparisons: numberComparisons(
            cells.flatMap((metrics, index) => {
              const column = context.sides[index];
              const report = context.reports[index];
              return column && report ? [{ column, report, metrics }] : [];
            }),
          ),
          cells: cells.map((metrics) =>
            metrics.length === 0
              ? null
              : metrics.map((metric) => numberCell(metric, rowLabel, context.paths)),
          ),
        };
      }),
    };
  });
}

/** What several sides state, which is shown, and what only one does, which is folded under `summary`. */
export function divideSections(sections: readonly NumberSection[]): {
  shared: NumberSection[];
  single: NumberSection[];
  summary: string;
} {
  const isSingle = ({ lines }: NumberSection) =>
    lines.every(({ cells }) => cells.filter((cell) => cell !== null).length === 1);
  const single = sections.filter(isSingle);
  const rows = single.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    shared: sections.filter((section) => !isSingle(section)),
    single,
    summary: compareStrings.table.single(rows),
  };
}

function groupHeading(
  stating: readonly number[],
  rows: number,
  columns: readonly ColumnName[],
): string {
  const words = compareStrings.table;
  if (stating.length === columns.length) return words.all(rows);
  const names = stating.flatMap((index) => {
    const column = columns[index];
    return column ? [compareStrings.sides[column]] : [];
  });
  return names.length === 1
    ? words.only(names.join(''), rows)
    : words.some(names.join(strings.marks.list), rows);
}

function numberCell(metric: Metric, rowLabel: string, paths: Paths): NumberCell {
  return {
    label: metric.label === rowLabel || metric.label === '' ? undefined : metric.label,
    value: valueWords(metric),
    note: periodNote(metric),
    href: metricHref(metric, paths),
  };
}
