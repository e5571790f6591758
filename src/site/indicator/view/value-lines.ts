import { entryOf } from '../../shared/entry-at.ts';
import type { ComparableValue } from '../../shared/comparability/comparable-value.ts';
import { type NumberLine, numberLine } from '../../shared/metric-table.ts';
import type { Paths } from '../../../paths.ts';
import type { ReportSummary } from '../../../schema/report.ts';
import { indicatorStrings } from '../../../words/indicator.ts';
import { groupWords, type GroupedValues } from './value-groups.ts';
import { type ShownGrade, type ShownValue, shownGrade, shownValue } from './value.ts';

/** One row of the table of values. */
export interface IndicatorLine extends NumberLine, ShownValue, ShownGrade {}

/** What the grades of one kind of value refer to. */
export interface ReferenceLine {
  words: string;
  value: string;
  href: string;
}

/** @param reports all of the corpus, by id */
export function indicatorLine(
  value: ComparableValue,
  { leading }: GroupedValues,
  reports: ReadonlyMap<string, ReportSummary>,
  paths: Paths,
): IndicatorLine {
  const { metric, report } = value;
  // Each kind that occurs has a group that leads it.
  const reference = leading.get(metric.kind)?.reference ?? value;
  return {
    ...numberLine(metric, entryOf(reports, report.id), paths),
    ...shownValue(value, paths),
    ...shownGrade(value, reference),
  };
}

/** The values that the grades of a table refer to, one of each kind. */
export function referenceLines({ leading }: GroupedValues, paths: Paths): ReferenceLine[] {
  const words = indicatorStrings.reference;
  return [...leading.values()].map((group) => {
    const { place, period, value, href } = shownValue(group.reference, paths);
    return {
      words: words.item(groupWords(group), group.values.length),
      value: words.value(place, period, value),
      href,
    };
  });
}
