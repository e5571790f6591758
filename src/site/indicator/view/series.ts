import { comparableGroups } from '../../shared/comparability/comparable-groups.ts';
import type { ComparableValue } from '../../shared/comparability/comparable-value.ts';
import { difference } from '../../shared/comparability/difference.ts';
import { placeNames } from '../../shared/report-name.ts';
import type { Paths } from '../../../paths.ts';
import type { ReportSummary } from '../../../schema/report.ts';
import { indicatorStrings } from '../../../words/indicator.ts';
import { differenceWords } from '../../shared/comparability/difference-words.ts';
import { type Mark, markScale } from './chart.ts';
import { groupWords } from './value-groups.ts';
import { type ShownGrade, type ShownValue, shownGrade, shownValue } from './value.ts';
import { yearStrings } from '../../../words/year.ts';

/** One line of a series, in the order of years; `note` is the change since the one before, and reasons. */
export type SeriesRow =
  | ({ type: 'value'; year: string; mark: Mark; note: string } & ShownValue & ShownGrade)
  /** A value that may not stand in the drawing. */
  | ({ type: 'break'; year: string; note: string } & ShownValue & ShownGrade)
  /** A year between the first and the last of which nothing is known. */
  | { type: 'absent'; year: string; words: string };

/** What one place says of the indicator year by year. */
export interface PlaceSeries {
  /** Of the page, as a fragment. */
  id: string;
  place: { name: string; within: string; href: string };
  /** What the drawn values have in common. */
  description: string;
  axis: string;
  rows: SeriesRow[];
}

/**
 * The series of the places that state at least two years that may be compared.
 *
 * @param values those of some places, with all that each of the places states
 * @param reportsOf all reports of a place by its code
 */
export function placeSeries(
  values: readonly ComparableValue[],
  reportsOf: (place: string) => readonly ReportSummary[],
  paths: Paths,
): PlaceSeries[] {
  const strands = Map.groupBy(
    values.filter(({ place, period }) => place !== null && period.year !== null),
    ({ place, unit, metric }) => JSON.stringify([place, metric.kind, metric.status, unit]),
  );
  return [...strands.values()]
    .flatMap((strand) => oneSeries(strand, reportsOf, paths) ?? [])
    .map((series, index) => ({ id: `series-${index + 1}`, ...series }));
}

function oneSeries(
  strand: readonly ComparableValue[],
  reportsOf: (place: string) => readonly ReportSummary[],
  paths: Paths,
): Omit<PlaceSeries, 'id'> | undefined {
  const drawn = comparableGroups(strand)
    .map((values) => ({ values, years: yearsOf(values) }))
    .sort((a, b) => b.years.length - a.years.length)[0];
  const [newest] = strand;
  const place = newest?.report.place;
  if (!drawn || drawn.years.length < 2 || !place) return undefined;
  const ordered = strand.toSorted((a, b) => (a.period.year ?? 0) - (b.period.year ?? 0));
  const inDrawing = new Set(drawn.values);
  const reference = ordered.findLast((value) => inDrawing.has(value));
  if (!reference) return undefined;
  const { markOf, axis } = markScale(drawn.values);
  let previous: ComparableValue | undefined;
  const valueRow = (value: ComparableValue, year: string): SeriesRow => {
    const shown = { year, ...shownValue(value, paths), ...shownGrade(value, reference) };
    if (!inDrawing.has(value)) {
      return { type: 'break', ...shown, note: indicatorStrings.series.apart(shown.reasons) };
    }
    const notes = [changeSince(previous, value), shown.reasons].filter((words) => words !== '');
    previous = value;
    return {
      type: 'value',
      ...shown,
      mark: markOf(value),
      note: indicatorStrings.table.joined(notes),
    };
  };
  const known = Map.groupBy(ordered, ({ period }) => period.year ?? 0);
  const rows = span(yearsOf(strand)).flatMap((year): SeriesRow[] => {
    const yearWords = yearStrings.page(year);
    const stated = known.get(year)?.map((value) => valueRow(value, yearWords));
    if (stated) return stated;
    const { absent, notCollected } = indicatorStrings.series;
    const isCollected = reportsOf(place.code).some(
      ({ reviewYear, planYear }) =>
        (reference.metric.status === 'target' ? planYear : reviewYear) === year,
    );
    return [{ type: 'absent', year: yearWords, words: isCollected ? absent : notCollected }];
  });
  const names = placeNames(place);
  return {
    place: {
      name: names.at(-1) ?? place.code,
      within: names.slice(0, -1).join(''),
      href: paths.place(place.code),
    },
    description: groupWords({ values: drawn.values, reference }),
    axis,
    rows,
  };
}

/** Against the value before it, of an earlier year: 比2022年增加3.2亿元（+4.1%）; else empty. */
function changeSince(previous: ComparableValue | undefined, value: ComparableValue): string {
  if (!previous || previous.period.year === value.period.year) return '';
  const change = difference(previous, value);
  if (!change || previous.period.year === null) return '';
  const words = differenceWords(change, value.metric.kind);
  return indicatorStrings.series.since(yearStrings.page(previous.period.year), words);
}

const yearsOf = (values: readonly ComparableValue[]) => [
  ...new Set(values.flatMap(({ period }) => period.year ?? [])),
];

/** Every year from the first to the last. */
function span(years: readonly number[]): number[] {
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
