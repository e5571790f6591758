import type { Paths } from '../../paths.ts';
import type { Metric } from '../../schema/metric.ts';
import type { Reconciliation } from '../../schema/reconciliation.ts';
import type { Report } from '../../schema/report.ts';
import { reconciliationStrings } from '../../words/reconciliation.ts';
import { isAtConstantPrices } from './constant-price.ts';
import { toReconciliation, toFinding } from './finding.ts';
import { sum, type RoundingBounds } from './rounding-bounds.ts';
import type { Relation } from './relation.ts';
import { isOver, progressRelation } from './target.ts';

/** Characters between a value and its growth; farther apart they are two statements. */
const REACH = 30;
const YEAR = /(?:19|20)\d{2}/gu;

/**
 * Hold the reports of one place against each other: a value with its growth against the value of the
 * year before, progress against the target that the report before had set. Work and memory are
 * linear in the numbers of these reports.
 *
 * @param reports all reports of one place
 * @returns the same reports in the same order, with what was found among their reconciliations
 */
export function reconcileYears(reports: readonly Report[], paths: Paths): Report[] {
  if (reports.length < 2) return [...reports];
  const byYear = new Map(reports.map((report) => [report.reviewYear, report]));
  return reports.map((report) => {
    const before = report.reviewYear === null ? undefined : byYear.get(report.reviewYear - 1);
    if (!before || before === report) return report;
    return { ...report, reconciliations: withYearBefore(report, before, paths) };
  });
}

function withYearBefore(report: Report, before: Report, paths: Paths): Reconciliation[] {
  const values = indexValues(before);
  const paragraphs = new Map(report.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const byStart = new Map(report.metrics.map((metric) => [metric.start, metric]));
  const relations = [
    ...grownValues(report, values),
    ...report.reconciliations.flatMap((reconciliation) =>
      plannedTarget(reconciliation, report, byStart, values),
    ),
  ];
  const reconciliations = new Map(
    report.reconciliations.map((reconciliation) => [reconciliation.id, reconciliation]),
  );
  for (const relation of relations) {
    const finding = toFinding(relation);
    const paragraph = paragraphs.get(relation.stated.paragraph);
    if (!finding || !paragraph) continue;
    const reconciliation = toReconciliation(finding, paragraph, paths);
    reconciliations.set(reconciliation.id, reconciliation);
  }
  return [...reconciliations.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

/** Single values by what they are of; null where the report gives two that differ. */
type ValueIndex = Map<string, Metric | null>;

function indexValues(report: Report): ValueIndex {
  const values: ValueIndex = new Map();
  for (const metric of report.metrics) {
    if (!isLevel(metric)) continue;
    const own = metric.status === 'actual' ? report.reviewYear : report.planYear;
    for (const key of keysOf(metric, metric.period ?? `${own ?? ''}`)) {
      const known = values.get(key);
      if (known === undefined) values.set(key, metric);
      else if (known?.value !== metric.value) values.set(key, null);
    }
  }
  return values;
}

function keysOf(metric: Metric, period: string): string[] {
  const { label, indicator, unit, status } = metric;
  const names = [label === '' ? null : `label ${label}`, indicator && `indicator ${indicator}`];
  return names
    .filter((name) => name !== null)
    .map((name) => [name, unit, status, period].join('|'));
}

function lookUp(values: ValueIndex, metric: Metric, period: string): Metric | undefined {
  // The same name is surer than the same indicator, which others may share.
  for (const key of keysOf(metric, period)) {
    const found = values.get(key);
    if (found) return found;
  }
  return undefined;
}

/** 税收10.5亿元,增长5% against the 10亿元 of the year before. */
function grownValues(report: Report, values: ValueIndex): Relation[] {
  const { metrics, reviewYear } = report;
  return metrics.flatMap((growth, index): Relation[] => {
    const value = metrics[index - 1];
    if (!value || !isGrowthOf(growth, value)) return [];
    const period = yearBefore(value.period ?? `${reviewYear ?? ''}`);
    const prior = period === undefined ? undefined : lookUp(values, value, period);
    if (!prior) return [];
    return [
      {
        kind: 'growth',
        operands: [
          { role: 'from', metric: prior },
          { role: 'change', metric: growth },
        ],
        stated: value,
        compute: growth.unit === '%' && value.unit !== '%' ? multiplied : added,
        formula: formulaOf(prior, growth, value),
        ...(growth.unit === '%' && isAtConstantPrices(value.label)
          ? { obstacle: reconciliationStrings.gap.real }
          : { caution: reconciliationStrings.gap.revised }),
      },
    ];
  });
}

function multiplied([from, by]: readonly RoundingBounds[]): RoundingBounds | undefined {
  if (!from || !by || from.low < 0) return undefined;
  return { low: from.low * (1 + by.low / 100), high: from.high * (1 + by.high / 100) };
}

function added([from, by]: readonly RoundingBounds[]): RoundingBounds | undefined {
  return from && by && sum([from, by]);
}

function formulaOf(prior: Metric, growth: Metric, value: Metric): string {
  const { grown, shrunk, sum: plus, difference, lastYear } = reconciliationStrings;
  const [from, by] = [lastYear(prior.quote), growth.quote.replace(/^[-−]/u, '')];
  const falls = growth.value < 0;
  if (growth.unit === '%' && value.unit !== '%') return (falls ? shrunk : grown)(from, by);
  return falls ? difference(from, by) : plus([from, by]);
}

/** A single number that says how much there is, not by how much it changed. */
function isLevel({ kind, valueMax }: Metric): boolean {
  return (kind === 'amount' || kind === 'share') && valueMax === null;
}

function isGrowthOf(growth: Metric, value: Metric): boolean {
  if (growth.kind !== 'growth' || growth.valueMax !== null || !isLevel(value)) return false;
  // A share that grows by per cent instead of points may mean either.
  const fits =
    value.unit === '%' ? growth.unit === '百分点' : [value.unit, '%'].includes(growth.unit);
  if (!fits || growth.status !== 'actual' || value.status !== 'actual') return false;
  if (growth.paragraph !== value.paragraph || growth.start - value.end > REACH) return false;
  return (
    growth.label === value.label ||
    (growth.indicator !== null && growth.indicator === value.indicator)
  );
}

/** 2023-01/2023-09 → 2022-01/2022-09; undefined for what has no year. */
function yearBefore(period: string): string | undefined {
  const years = period.match(YEAR);
  if (!years || new Set(years).size > 1) return undefined;
  return period.replace(YEAR, (year) => String(Number(year) - 1));
}

/** An open progress against the target that the report of the year before had set. */
function plannedTarget(
  reconciliation: Reconciliation,
  report: Report,
  byStart: ReadonlyMap<number, Metric>,
  values: ValueIndex,
): Relation[] {
  if (reconciliation.kind !== 'target' || reconciliation.outcome !== 'uncheckable') return [];
  const [first, second] = reconciliation.operands.map(({ start }) => byStart.get(start));
  if (!first || !second) return [];
  const planned = lookUp(values, { ...first, status: 'target' }, `${report.reviewYear ?? ''}`);
  if (!planned) return [];
  const over = isOver(reconciliation.quote.slice(0, -second.quote.length), second);
  const relation = progressRelation(first, planned, second, over);
  const { quotient, beyond, lastPlan } = reconciliationStrings;
  return [
    {
      ...relation,
      formula: (over ? beyond : quotient)(first.quote, lastPlan(planned.quote)),
      caution: reconciliationStrings.gap.taskChanged,
    },
  ];
}
