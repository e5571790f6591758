import { entryOf } from '../../shared/entry-at.ts';
import { comparableGroups } from '../../shared/comparability/comparable-groups.ts';
import {
  type ComparableValue,
  comparableValue,
} from '../../shared/comparability/comparable-value.ts';
import { spanWords } from '../../shared/comparability/span-words.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import type { Metric, MetricKind } from '../../../schema/metric.ts';
import type { ReportSummary } from '../../../schema/report.ts';
import { indicatorStrings } from '../../../words/indicator.ts';
import { metricStrings } from '../../../words/metric.ts';
import { strings } from '../../../words/site.ts';

/** Values of which no two are incomparable. */
export interface ValueGroup {
  values: ComparableValue[];
  /** The one that the others are set against: of the most common kind. */
  reference: ComparableValue;
}

/** All values of an indicator, sorted out once for all of its pages. */
export interface GroupedValues {
  indicator: Indicator;
  /** In the order of the store. */
  values: ComparableValue[];
  /** The largest first. */
  groups: ValueGroup[];
  /** The largest group of each kind of metric that occurs. */
  leading: ReadonlyMap<MetricKind, ValueGroup>;
  /** Ids of the reports that state the indicator. */
  stating: ReadonlySet<string>;
}

/**
 * @param metrics all values of the indicator, in the order of the store
 * @param reports summaries by id
 * @throws if a metric's report is not among `reports`
 */
export function groupValues(
  indicator: Indicator,
  metrics: readonly Metric[],
  reports: ReadonlyMap<string, ReportSummary>,
): GroupedValues {
  const values = metrics.map((metric) => comparableValue(metric, entryOf(reports, metric.report)));
  const groups = comparableGroups(values).flatMap((group): ValueGroup[] => {
    const reference = referenceOf(group);
    return reference ? [{ values: group, reference }] : [];
  });
  groups.sort((a, b) => b.values.length - a.values.length || rankOf(b) - rankOf(a));
  const leading = new Map<MetricKind, ValueGroup>();
  for (const group of groups) {
    const { kind } = group.reference.metric;
    if (!leading.has(kind)) leading.set(kind, group);
  }
  return {
    indicator,
    values,
    groups,
    leading,
    stating: new Set(metrics.map(({ report }) => report)),
  };
}

/** What the values of a group have in common: 总量（实绩，全年，元）. */
export function groupWords({ reference: { metric, period, scope } }: ValueGroup): string {
  const shared = [
    strings.status[metric.status],
    metric.kind === 'amount' ? spanWords(period.shape) : '',
    metric.kind === 'rank' ? scope.name : metricStrings.unitName(metric.unit),
  ].filter((word) => word !== '');
  return indicatorStrings.group(strings.kind[metric.kind], shared);
}

/** Of groups of one size, what was done goes before what is promised, a whole year before a part. */
const rankOf = ({ reference }: ValueGroup) =>
  (reference.metric.status === 'actual' ? 2 : 0) + (reference.period.shape === 'year' ? 1 : 0);

/** The first of the values that are most alike in period and exactness; the exact ones if tied. */
function referenceOf(group: readonly ComparableValue[]): ComparableValue | undefined {
  const alike = Map.groupBy(group, profileOf);
  const [most] = [...alike.values()].sort(
    (a, b) => b.length - a.length || plainness(b[0]) - plainness(a[0]),
  );
  return most?.[0];
}

function profileOf({ metric, period, unit, definition }: ComparableValue): string {
  return JSON.stringify([
    period,
    metric.qualifier,
    metric.valueMax === null,
    unit === metric.unit,
    [...definition],
  ]);
}

function plainness(value: ComparableValue | undefined): number {
  if (!value) return 0;
  const { metric, period } = value;
  const points = [period.shape === 'year', period.stated, metric.qualifier === '='];
  return points.filter(Boolean).length + metric.confidence;
}
