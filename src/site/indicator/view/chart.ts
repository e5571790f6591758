import { scaleLinear } from 'd3-scale';
import type { ComparableValue } from '../../shared/comparability/comparable-value.ts';
import { gradePair } from '../../shared/comparability/comparability.ts';
import type { Paths } from '../../../paths.ts';
import { comparabilityStrings } from '../../../words/comparability.ts';
import { indicatorStrings } from '../../../words/indicator.ts';
import { metricStrings } from '../../../words/metric.ts';
import { strings } from '../../../words/site.ts';
import { groupWords, type GroupedValues, type ValueGroup } from './value-groups.ts';
import { type ShownGrade, type ShownValue, shownGrade, shownValue } from './value.ts';
import { type ValueBin, valueBins } from './bins.ts';
import { formatNumber } from '../../shared/report-metric.ts';

/** Up to this many values are drawn one by one. */
const MAX_ROWS = 24;
/** Charts on a page, those of the largest groups, and values drawn one by one in all of them: a page stays below 150 KB. */
const MAX_CHARTS = 10;
const MAX_ROWS_ON_PAGE = 48;

/** Where a value is drawn, in percent of the width. */
export interface Mark {
  /** Where zero is. */
  zero: number;
  at: number;
  /** Upper end of a range; equal to `at` for a single value. */
  until: number;
}

export interface ChartRow extends ShownValue, ShownGrade {
  mark: Mark;
}

/** One drawing of values of which no two are incomparable. */
export interface ValueChart {
  /** Of the page, as a fragment. */
  id: string;
  heading: string;
  /** How many are drawn, and from where to where. */
  caption: string;
  /** Number of values that the drawing stands for. */
  count: number;
  content:
    | { type: 'rows'; rows: ChartRow[] }
    | { type: 'bins'; bins: ValueBin[]; landmarks: (ShownValue & { name: string })[] };
}

export interface ChartSection {
  charts: ValueChart[];
  /** Said under the heading: what is drawn and what is not. */
  note: string;
}

/** The charts of an indicator: one for each group of at least two values, the largest first. */
export function indicatorCharts({ groups }: GroupedValues, paths: Paths): ChartSection {
  const words = indicatorStrings.chart;
  const able = groups.filter(({ values }) => values.length > 1);
  const charts: ValueChart[] = [];
  let rows = 0;
  for (const group of able.slice(0, MAX_CHARTS)) {
    rows += rowsOf(group.values);
    if (rows > MAX_ROWS_ON_PAGE) break;
    charts.push(valueChart(group, `chart-${charts.length + 1}`, paths));
  }
  if (charts.length === 0) return { charts, note: words.none };
  const fewer = able.length > charts.length ? [words.fewer(charts.length, able.length)] : [];
  return { charts, note: sentences(words.lead, ...fewer) };
}

const sentences = (...said: string[]) => said.join(strings.marks.gap);

/** How many of the values of a group are drawn one by one. */
const rowsOf = ({ length }: readonly unknown[]) => (length > MAX_ROWS ? 0 : length);

function valueChart(group: ValueGroup, id: string, paths: Paths): ValueChart {
  const words = indicatorStrings.chart;
  const { values, reference } = group;
  const shared = { id, heading: groupWords(group), count: values.length };
  const sorted = bySize(values);
  if (rowsOf(values) === 0) {
    const bins = valueBins(sorted.map(({ metric }) => metric.value));
    const comparable = values.filter((value) => gradePair(reference, value).grade === 'comparable');
    return {
      ...shared,
      caption: words.binned(values.length, bins.length, comparable.length),
      content: { type: 'bins', bins, landmarks: landmarks(sorted, paths) },
    };
  }
  const { markOf, axis } = markScale(values);
  return {
    ...shared,
    caption: sentences(words.drawn(values.length), axis, words.marks(comparabilityStrings.grade)),
    content: {
      type: 'rows',
      rows: sorted.map((value) => ({
        ...shownValue(value, paths),
        ...shownGrade(value, reference),
        mark: markOf(value),
      })),
    },
  };
}

/** Positions of values on one axis that starts at zero; falls are drawn to its other side. */
export function markScale(values: readonly ComparableValue[]) {
  const ends = values.flatMap(({ metric }) => [metric.value, metric.valueMax ?? metric.value]);
  const [least, most] = ends.reduce(
    ([low, high], end) => [Math.min(low, end), Math.max(high, end)],
    [0, 0],
  );
  // Nothing but zeros still needs a scale with two ends.
  const scale = scaleLinear([least, most > least ? most : 1], [0, 100]);
  const at = (value: number) => Math.round(scale(value) * 100) / 100;
  const unit = values[0]?.metric.kind === 'rank' ? '' : (values[0]?.metric.unit ?? '');
  const size = (value: number) => metricStrings.measure(formatNumber(value), unit);
  return {
    axis: indicatorStrings.chart.axis(size(least), size(most)),
    markOf: ({ metric }: ComparableValue): Mark => ({
      zero: at(0),
      at: at(metric.value),
      until: at(metric.valueMax ?? metric.value),
    }),
  };
}

/** Largest first, the first of ranks first; equal values keep their order. */
export function bySize(values: readonly ComparableValue[]): ComparableValue[] {
  return values.toSorted(({ metric: a }, { metric: b }) =>
    a.kind === 'rank' ? a.value - b.value : b.value - a.value,
  );
}

/** The ends and the middle of values that are sorted, each with its sentence. */
function landmarks(sorted: readonly ComparableValue[], paths: Paths) {
  const words = indicatorStrings.chart;
  const isRank = sorted[0]?.metric.kind === 'rank';
  const [first, last] = isRank ? [words.least, words.most] : [words.most, words.least];
  return [
    { name: first, value: sorted[0] },
    { name: words.middle, value: sorted[Math.floor((sorted.length - 1) / 2)] },
    { name: last, value: sorted.at(-1) },
  ].flatMap(({ name, value }) => (value ? [{ name, ...shownValue(value, paths) }] : []));
}
