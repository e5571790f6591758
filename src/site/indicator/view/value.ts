import type { ComparableValue } from '../../shared/comparability/comparable-value.ts';
import { gradePair, type Comparability } from '../../shared/comparability/comparability.ts';
import { reportName } from '../../shared/report-name.ts';
import type { Paths } from '../../../paths.ts';
import { comparabilityStrings } from '../../../words/comparability.ts';
import { indicatorStrings } from '../../../words/indicator.ts';
import { metricHref, valueWords } from '../../shared/metric-words.ts';
import { periodWords } from '../../shared/report-metric.ts';

/** A value as charts and series show it. */
export interface ShownValue {
  /** `<report>:<start>`: which of the published metrics it is. */
  key: string;
  place: string;
  /** 2023年1—9月; with the year that is presumed where the text states none. */
  period: string;
  /** 约1.2万平方米. */
  value: string;
  /** The number in its sentence. */
  href: string;
}

/** How far a value may be set against a reference. */
export interface ShownGrade {
  grade: Comparability;
  /** 可比, 需注意, 不可比, or 参照 for the reference itself. */
  word: string;
  /** All reasons in one sentence; empty where there is none. */
  reasons: string;
}

export function shownValue(value: ComparableValue, paths: Paths): ShownValue {
  const { metric, report } = value;
  return {
    key: `${metric.report}:${metric.start}`,
    place: reportName(report).own,
    period: periodOf(value),
    value: valueWords(metric),
    href: metricHref(metric, paths),
  };
}

export function shownGrade(value: ComparableValue, reference: ComparableValue): ShownGrade {
  const { grade, reasons } = gradePair(reference, value);
  return {
    grade,
    word:
      value === reference ? indicatorStrings.reference.oneself : comparabilityStrings.grade[grade],
    reasons: indicatorStrings.table.joined(reasons.map(({ words }) => words)),
  };
}

/** The stated period, or that none is stated with the year of the report in its place. */
function periodOf({ metric, period }: ComparableValue): string {
  if (metric.period !== null) return periodWords(metric.period);
  return indicatorStrings.presumed(period.year === null ? '' : periodWords(`${period.year}`));
}
