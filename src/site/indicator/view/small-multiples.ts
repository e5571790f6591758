import { scaleBand, scaleLinear } from 'd3-scale';
import type { ComparableValue } from '../../shared/comparability/comparable-value.ts';
import { differenceWords } from '../../shared/comparability/difference-words.ts';
import { targetOutcome } from '../../shared/comparability/target-outcome.ts';
import type { Paths } from '../../../paths.ts';
import { indicatorStrings } from '../../../words/indicator.ts';
import { strings } from '../../../words/site.ts';
import { yearStrings } from '../../../words/year.ts';
import { groupWords, type GroupedValues, type ValueGroup } from './value-groups.ts';
import { type ShownGrade, type ShownValue, shownGrade, shownValue } from './value.ts';

/** Values drawn, of the places with most to see first: a page stays below 150 KB. */
const MOST_BARS = 24;
/** Newest years drawn; fewer where so many places would else have no room. */
const MOST_YEARS = 8;
const PLACES_WITH_ROOM = 4;
/** Beyond so many years, only those at the ends are written out. */
const ROOMY = 3;
/** Pixels from the head of a small picture to its bars, from there to its years, and to the next one. */
const HEAD = 42;
const BARS = 56;
const PANEL = 130;
/** In percent of the width: between two lanes; a bar at its widest. A plan is drawn around its result. */
const BETWEEN = 6;
const WIDEST = 7;
const AROUND = 1.4;

/** A rectangle: numbers are pixels. */
interface Box {
  x: string;
  width: string;
  y: number;
  height: number;
}

/** One value of a place in a year, with the plan for it where that is known. */
export interface SmallBar {
  kind: string;
  shown: ShownValue & ShownGrade;
  box: Box;
  /** Where the newest of its place is written out, above. */
  head: string | undefined;
  plan: { shown: ShownValue; box: Box; difference: string } | undefined;
}

interface YearLabel {
  words: string;
  x: string;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface SmallMultiples {
  note: string;
  height: number;
  /** From where the bars of each lane rise or fall. */
  lanes: { from: string; to: string; zero: number }[];
  years: YearLabel[];
  panels: { name: string; href: string; y: number; bars: SmallBar[] }[];
}

/** What was done in a year, and what had been planned for it. */
interface Cell {
  place: string;
  year: number;
  value: ComparableValue;
  plan: ComparableValue | undefined;
}

interface Lane {
  kind: string;
  words: string;
  reference: ComparableValue;
  cells: Cell[];
}

/**
 * One small picture a place, all on one scale: levels and growth by year, and the plan beside the result.
 *
 * @returns undefined where there are fewer than two places or years, or where the list of one kind of
 * value of one year, which the page has anyway, shows as much
 */
export function smallMultiples(
  { values, groups }: Pick<GroupedValues, 'values' | 'groups'>,
  paths: Paths,
): SmallMultiples | undefined {
  const targets = values.filter(({ metric }) => metric.status === 'target');
  const known = (['amount', 'growth'] as const).flatMap((kind) => {
    const group = groups.find(
      ({ reference: { metric } }) => metric.kind === kind && metric.status === 'actual',
    );
    const lane = group && laneOf(group, targets);
    return lane && (lane.cells.length > 1 || lane.cells.some(({ plan }) => plan)) ? [lane] : [];
  });
  const all = known.flatMap((lane) => lane.cells);
  const { years, cells } = newestAndFullest(all);
  const places = placesOf(cells);
  const drawn = known.flatMap((lane) => {
    const own = lane.cells.filter((cell) => cells.includes(cell));
    return own.length > 0 ? [{ ...lane, cells: own }] : [];
  });
  const hasPlans = cells.some(({ plan }) => plan);
  if (places.length < 2 && years.length < 2) return undefined;
  if (drawn.length < 2 && years.length < 2 && !hasPlans) return undefined;

  const lanes = drawn.map((lane, index) =>
    drawLane(lane, { index, count: drawn.length }, years, paths),
  );
  const panels = places.map((place, index) => {
    const bars = lanes.flatMap(({ barsOf }) => barsOf(place));
    const name = bars[0]?.shown.place ?? place;
    return { name, href: paths.place(place), y: PANEL * index, bars };
  });
  const hasCaution = panels.some(({ bars }) => bars.some(({ shown }) => shown.grade === 'caution'));
  return {
    note: indicatorStrings.multiples.note(
      drawn.map(({ words }) => words),
      { places: placesOf(all).length, years: yearsOf(all).length },
      { places: places.length, years: years.length },
      { hasPlans, hasCaution },
    ),
    height: PANEL * places.length,
    lanes,
    years: lanes.flatMap((lane) => lane.years),
    panels,
  };
}

const placesOf = (cells: readonly Cell[]) => [...new Set(cells.map(({ place }) => place))];

const yearsOf = (cells: readonly Cell[]) =>
  [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);

/** The newest years, and of them the values of the places with most, as far as there is room. */
function newestAndFullest(all: readonly Cell[]): { years: number[]; cells: Cell[] } {
  let years = yearsOf(all).slice(-MOST_YEARS);
  const fullest = () =>
    [
      ...Map.groupBy(
        all.filter(({ year }) => years.includes(year)),
        ({ place }) => place,
      ).values(),
    ].sort((a, b) => b.length - a.length);
  while (fullest().slice(0, PLACES_WITH_ROOM).flat().length > MOST_BARS) years = years.slice(1);
  const cells: Cell[] = [];
  for (const own of fullest()) {
    if (cells.length + own.length > MOST_BARS) break;
    cells.push(...own);
  }
  return { years, cells };
}

const keyOf = ({ place, period }: ComparableValue) => `${place ?? ''} ${period.year ?? ''}`;

/** One value a place and year: the first that is of the span of the reference, or else the first. */
function laneOf({ reference, ...group }: ValueGroup, targets: readonly ComparableValue[]): Lane {
  const planned = Map.groupBy(targets, keyOf);
  const cells = [...Map.groupBy(group.values, keyOf)].flatMap(([key, values]): Cell[] => {
    const { shape } = reference.period;
    const value = values.find(({ period }) => period.shape === shape) ?? values[0];
    if (!value || value.place === null || value.period.year === null) return [];
    const plan = planned.get(key)?.find((target) => targetOutcome(target, value));
    return [{ place: value.place, year: value.period.year, value, plan }];
  });
  const kind = strings.kind[reference.metric.kind];
  return { kind, words: groupWords({ reference, ...group }), reference, cells };
}

function drawLane(
  { kind, reference, cells }: Lane,
  { index, count }: { index: number; count: number },
  years: readonly number[],
  paths: Paths,
) {
  const width = (100 - BETWEEN * (count - 1)) / count;
  const left = index * (width + BETWEEN);
  const [from, to] = [percent(left), percent(left + width)];
  const across = scaleBand(years, [left, left + width]).padding(0.2);
  const middleOf = (year: number) => (across(year) ?? left) + across.bandwidth() / 2;
  const ends = cells.flatMap(({ value, plan }) => [value.metric.value, plan?.metric.value ?? 0]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const up = scaleLinear([least, most > least ? most : 1], [HEAD + BARS, HEAD]);
  const zero = Math.round(up(0));
  const boxOf = (year: number, { metric }: ComparableValue, wider = 1): Box => {
    const end = Math.round(up(metric.value));
    const thick = Math.min(across.bandwidth(), WIDEST) * wider;
    return {
      x: percent(middleOf(year) - thick / 2),
      width: percent(thick),
      y: Math.min(zero, end),
      height: Math.max(1, Math.abs(end - zero)),
    };
  };
  const planOf = ({ year, value, plan }: Cell): SmallBar['plan'] => {
    const difference = plan && targetOutcome(plan, value)?.difference;
    return (
      plan && {
        shown: shownValue(plan, paths),
        box: boxOf(year, plan, AROUND),
        difference: difference ? differenceWords(difference, value.metric.kind) : '',
      }
    );
  };
  const barsOf = (place: string): SmallBar[] => {
    const own = cells.filter((cell) => cell.place === place).sort((a, b) => a.year - b.year);
    return own.map((cell) => {
      const { year, value } = cell;
      const head = cell === own.at(-1) ? from : undefined;
      const shown = { ...shownValue(value, paths), ...shownGrade(value, reference) };
      return { kind, shown, box: boxOf(year, value), head, plan: planOf(cell) };
    });
  };
  const written = years.map((year): YearLabel => ({
    words: yearStrings.page(year),
    x: percent(middleOf(year)),
    y: HEAD + BARS + 16,
    anchor: 'middle',
  }));
  const atEnds = written.flatMap((label, at): YearLabel[] => {
    if (at === 0) return [{ ...label, x: from, anchor: 'start' }];
    return at === years.length - 1 ? [{ ...label, x: to, anchor: 'end' }] : [];
  });
  return { from, to, zero, barsOf, years: years.length <= ROOMY ? written : atEnds };
}

const percent = (value: number) => `${value.toFixed(2)}%`;
