import type { Metric, MetricKind } from '../../../schema/metric.ts';
import { entryAt } from '../entry-at.ts';
import { canonicalUnit } from '../../../schema/unit.ts';

/** One row of the numbers of several texts: what measures the same stands side by side. */
export interface NumberRow {
  /** Id in the registry; null where the row is matched by its label. */
  indicator: string | null;
  /** Label of the first number of the row, from the words of its text. */
  label: string;
  kind: MetricKind;
  /** Numbers of each side, in the order of its text; empty where the side states none. */
  cells: Metric[][];
}

/** Rows that the same sides state. */
export interface NumberGroup {
  /** Indexes of the sides that state the rows. */
  sides: number[];
  rows: NumberRow[];
}

/**
 * Lines up the numbers of several texts: by indicator and kind, whatever the unit, or, where the registry
 * has no indicator for them, by the same label, unit and kind. Counters of the same things (件, 宗)
 * are one unit. Nothing is computed from the values.
 *
 * @returns rows in the order in which the texts first state them, the first text first
 */
export function alignNumbers(sides: readonly (readonly Metric[])[]): NumberRow[] {
  const stated = sides.flatMap((metrics, side) => metrics.map((metric) => ({ metric, side })));
  return [...Map.groupBy(stated, ({ metric }) => rowKey(metric)).values()].map((found) => {
    const { indicator, label, kind } = entryAt(found, 0).metric;
    const cells = sides.map((_, side) =>
      found.filter((one) => one.side === side).map(({ metric }) => metric),
    );
    return { indicator, label, kind, cells };
  });
}

/** Rows by the sides that state them: rows of most sides first, then in the order of the sides. */
export function groupNumbers(rows: readonly NumberRow[]): NumberGroup[] {
  const sidesOf = ({ cells }: NumberRow) =>
    cells.flatMap((cell, side) => (cell.length > 0 ? [side] : []));
  return [...Map.groupBy(rows, (row) => sidesOf(row).join()).values()]
    .map((group) => ({ sides: sidesOf(entryAt(group, 0)), rows: group }))
    .sort((a, b) => b.sides.length - a.sides.length || compareLists(a.sides, b.sides));
}

function rowKey({ indicator, label, unit, kind }: Metric): string {
  return JSON.stringify(
    indicator === null ? [label, canonicalUnit(unit), kind] : [indicator, kind],
  );
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const difference = a.findIndex((value, index) => value !== b[index]);
  return difference === -1 ? 0 : (a[difference] ?? 0) - (b[difference] ?? 0);
}
