import {
  type ComparableValue,
  comparableValue,
  type ComparedReport,
} from '../../shared/comparability/comparable-value.ts';
import {
  type Comparability,
  type ComparabilityReason,
  gradePair,
} from '../../shared/comparability/comparability.ts';
import { difference } from '../../shared/comparability/difference.ts';
import type { ColumnName } from '../model/state.ts';
import { type TargetOutcome, targetOutcome } from '../../shared/comparability/target-outcome.ts';
import type { Metric } from '../../../schema/metric.ts';
import { comparabilityStrings } from '../../../words/comparability.ts';
import { compareStrings } from '../../../words/compare.ts';
import { differenceWords } from '../../shared/comparability/difference-words.ts';
import { periodNote, valueWords } from '../../shared/metric-words.ts';

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
 * against them, and said which they are. A target stands against the result of its place and year.
 *
 * @returns empty where fewer than two columns state the number
 */
export function numberComparisons(cells: readonly ComparedCell[]): NumberComparison[] {
  const [first, ...others] = cells.filter(({ metrics }) => metrics.length > 0);
  return first ? others.map((other) => comparePair(first, other)) : [];
}

/** Two values that were found to go together, or not. */
interface ComparedPair {
  a: ComparableValue;
  b: ComparableValue;
  grade: Comparability;
  reasons: readonly ComparabilityReason[];
  outcome: TargetOutcome | undefined;
}

function comparePair(first: ComparedCell, second: ComparedCell): NumberComparison {
  const pair = bestPair(first, second);
  const { a, b, grade, reasons, outcome } = pair;
  const table = compareStrings.table;
  const sides = [compareStrings.sides[first.column], compareStrings.sides[second.column]] as const;
  const isPlain = first.metrics.length === 1 && second.metrics.length === 1;
  const names = isPlain ? sides : [valueOf(sides[0], a.metric), valueOf(sides[1], b.metric)];
  const parts = [
    outcome ? table.outcome : comparabilityStrings.grade[grade],
    ...changeWords(pair, sides),
    ...reasons.map((reason) => reason.words),
  ];
  return { grade, words: table.comparison(names, parts) };
}

function changeWords(
  { a, b, outcome }: ComparedPair,
  sides: readonly [string, string],
): readonly string[] {
  const table = compareStrings.table;
  const change = outcome ? outcome.difference : difference(a, b);
  if (!change) return [];
  const [from, to] = outcome?.target === b ? [sides[1], sides[0]] : sides;
  const names = outcome ? ([table.target(from), table.result(to)] as const) : ([from, to] as const);
  const words = differenceWords(change, a.metric.kind);
  return [change.absolute === 0 ? table.equal(names, words) : table.than(names, words)];
}

/** 甲的增长5%（2026年 · 目标）. */
function valueOf(side: string, metric: Metric): string {
  return compareStrings.table.compared(side, valueWords(metric), periodNote(metric));
}

function bestPair(first: ComparedCell, second: ComparedCell): ComparedPair {
  const valuesOf = ({ metrics, report }: ComparedCell) =>
    metrics.slice(0, MOST_COMPARED).map((metric) => comparableValue(metric, report));
  const others = valuesOf(second);
  const [best] = valuesOf(first)
    .flatMap((a) => others.map((b) => gradedPair(a, b)))
    .sort(
      (x, y) =>
        order.indexOf(x.grade) - order.indexOf(y.grade) || x.reasons.length - y.reasons.length,
    );
  if (!best) throw new Error('expected two cells that state a number');
  return best;
}

function gradedPair(a: ComparableValue, b: ComparableValue): ComparedPair {
  const outcome = targetOutcome(a, b);
  if (!outcome) return { a, b, ...gradePair(a, b), outcome };
  const { reasons } = outcome;
  return { a, b, grade: reasons.length > 0 ? 'caution' : 'comparable', reasons, outcome };
}
