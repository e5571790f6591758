import { comparableValue, type ComparedReport } from '../compare/comparable-value.ts';
import { gradePair, type Comparability } from '../compare/comparability.ts';
import { difference } from '../compare/difference.ts';
import type { ColumnName } from '../compare/state.ts';
import type { Metric } from '../schema/metric.ts';
import { comparabilityStrings } from '../strings-comparability.ts';
import { compareStrings } from '../strings-compare.ts';
import { differenceWords } from './difference-words.ts';
import { periodNote, valueWords } from './metric-table-words.ts';

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
const MOST_COMPARED = 24;
const order: readonly Comparability[] = ['comparable', 'caution', 'incomparable'];

/**
 * The first column that states a number against each other one that does. Where a column states
 * several, the two that go together best are taken: of the best grade, with the fewest reasons
 * against them, and said which they are.
 *
 * @returns empty where fewer than two columns state the number
 */
export function numberComparisons(cells: readonly ComparedCell[]): NumberComparison[] {
  const [first, ...others] = cells.filter(({ metrics }) => metrics.length > 0);
  return first ? others.map((other) => comparePair(first, other)) : [];
}

function comparePair(first: ComparedCell, second: ComparedCell): NumberComparison {
  const { a, b, verdict } = bestPair(first, second);
  const { grade, reasons } = verdict;
  const table = compareStrings.table;
  const sides = [compareStrings.sides[first.column], compareStrings.sides[second.column]] as const;
  const isPlain = first.metrics.length === 1 && second.metrics.length === 1;
  const names = isPlain ? sides : [valueOf(sides[0], a.metric), valueOf(sides[1], b.metric)];
  const change = difference(a, b);
  const words = change && differenceWords(change, a.metric.kind);
  const parts = [
    comparabilityStrings.grade[grade],
    ...(words === undefined
      ? []
      : [change?.absolute === 0 ? table.equal(sides, words) : table.than(sides, words)]),
    ...reasons.map((reason) => reason.words),
  ];
  return { grade, words: table.comparison(names, parts) };
}

/** 甲的增长5%（2026年 · 目标）. */
function valueOf(side: string, metric: Metric): string {
  return compareStrings.table.compared(side, valueWords(metric), periodNote(metric));
}

function bestPair(first: ComparedCell, second: ComparedCell) {
  const valuesOf = ({ metrics, report }: ComparedCell) =>
    metrics.slice(0, MOST_COMPARED).map((metric) => comparableValue(metric, report));
  const others = valuesOf(second);
  const [best] = valuesOf(first)
    .flatMap((a) => others.map((b) => ({ a, b, verdict: gradePair(a, b) })))
    .sort(
      ({ verdict: x }, { verdict: y }) =>
        order.indexOf(x.grade) - order.indexOf(y.grade) || x.reasons.length - y.reasons.length,
    );
  if (!best) throw new Error('expected two cells that state a number');
  return best;
}
