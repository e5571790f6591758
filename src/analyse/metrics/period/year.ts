import type { Metric } from '../../../schema/metric.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import type { GoverningPeriod } from './period.ts';
import type { PeriodYears } from './period-form.ts';

const STATED = /^(?<first>\d{4})(?:-\d{2})?(?:\/(?<last>\d{4})(?:-\d{2})?)?$/u;
/** In front of a level that is reached, not of what was done in all those years. */
const REACHED =
  /(?:达|达到|突破|跃上|迈上|站上|登上|跨上|居|位居|稳居|超过?|上升至|保有量|总量)[约近了过]*$/u;
const SUMMED = /累计|新增|新建|新改建|总计|共|合计|年均|完成|投入|引进|建成|转移/u;

/** The year, or the years, that a value is taken to be of, and on what ground. */
export type TakenYear = Pick<Metric, 'year' | 'yearBasis'>;

/**
 * @param isLevel true for what is reached at the end of a span of years, not summed up over it
 * @param side of the paragraph: it tells whether the report's reviewed or planned year is meant
 */
export function takenYear(
  { period, basis, openMean }: GoverningPeriod,
  isLevel: boolean,
  side: SectionStatus,
  { own, reviewed, planned }: PeriodYears,
): TakenYear {
  if (openMean) return { year: null, yearBasis: 'stated' };
  const groups = period === null ? undefined : STATED.exec(period)?.groups;
  if (groups?.first !== undefined) {
    const { first, last = first } = groups;
    const year = first === last || isLevel ? last : `${first}/${last}`;
    return { year, yearBasis: basis };
  }
  const year = own ?? (side === 'review' ? reviewed : planned);
  return year === null
    ? { year: null, yearBasis: null }
    : { year: String(year), yearBasis: 'report' };
}

/** True if the words in front of a number tell how far something came. */
export function tellsLevel(clause: string): boolean {
  return REACHED.test(clause.trimEnd()) && !SUMMED.test(clause);
}
