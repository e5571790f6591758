import type { Metric, MetricKind } from '../../../schema/metric.ts';
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
  const rows = new Map<string, NumberRow>();
  for (const [side, metrics] of sides.entries()) {
    for (const metric of metrics) {
      const key = rowKey(metric);
      let row = rows.get(key);
      if (!row) {
        const { indicator, label, kind } = metric;
        row = { indicator, label, kind, cells: sides.map(() => []) };
        rows.set(key, row);
      }
      row.cells[side]?.push(metric);
    }
  }
  return [...rows.values()];
}

/** Rows by the sides that state them: rows of most sides first, then in the order of the sides. */
export function groupNumbers(rows: readonly NumberRow[]): NumberGroup[] {
  const groups = new Map<string, NumberGroup>();
  for (const row of rows) {
    const sides = row.cells.flatMap((cell, side) => (cell.length > 0 ? [side] : []));
    const key = sides.join();
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { sides, rows: [row] });
  }
  return [...groups.values()].sort(
    (a, b) => b.sides.length - a.sides.length || compareLists(a.sides, b.sides),
  );
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
