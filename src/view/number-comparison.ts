import { comparableValue, type ComparedReport } from '../compare/comparable-value.ts';
import { gradePair, type Comparability } from '../compare/comparability.ts';
import { difference } from '../compare/difference.ts';
import type { ColumnName } from '../compare/state.ts';
import type { Metric } from '../schema/metric.ts';
import { comparabilityStrings } from '../strings-comparability.ts';
import { compareStrings } from '../strings-compare.ts';
import { differenceWords } from './difference-words.ts';

/** How the number of one column stands to that of another. */
export interface NumberComparison {
  grade: Comparability;
  /** 甲与乙：可比，乙比甲增加3.2亿元（+5.6%）; the reasons where it is not simply comparable. */
  words: string;
}

/** A cell of a row of numbers, with what is needed of its column. */
export interface ComparedCell {
  column: ColumnName;
  report: ComparedReport;
  metrics: readonly Metric[];
}

/** Cells hold few numbers; of more, the first ones are looked at. */
const MOST_COMPARED = 4;
const order: readonly Comparability[] = ['comparable', 'caution', 'incomparable'];

/**
 * The first column that states a number against each other one that does. Where a column states
 * several, the two that go together best are taken.
 *
 * @returns empty where fewer than two columns state the number
 */
export function numberComparisons(cells: readonly ComparedCell[]): NumberComparison[] {
  const [first, ...others] = cells.filter(({ metrics }) => metrics.length > 0);
  return first ? others.map((other) => comparePair(first, other)) : [];
}

function comparePair(first: ComparedCell, second: ComparedCell): NumberComparison {
  const valuesOf = ({ metrics, report }: ComparedCell) =>
    metrics.slice(0, MOST_COMPARED).map((metric) => comparableValue(metric, report));
  const pairs = valuesOf(first).flatMap((a) =>
    valuesOf(second).map((b) => ({ a, b, verdict: gradePair(a, b) })),
  );
  const rank = ({ verdict }: (typeof pairs)[number]) => order.indexOf(verdict.grade);
  const [best] = pairs.toSorted((x, y) => rank(x) - rank(y));
  if (!best) throw new Error('expected two cells that state a number');
  const change = difference(best.a, best.b);
  const { grade, reasons } = best.verdict;
  const names = [compareStrings.sides[first.column], compareStrings.sides[second.column]] as const;
  const parts = [
    comparabilityStrings.grade[grade],
    ...(change
      ? [compareStrings.table.than(names, differenceWords(change, best.a.metric.kind))]
      : []),
    ...reasons.map(({ words }) => words),
  ];
  return { grade, words: compareStrings.table.comparison(names, parts) };
}
