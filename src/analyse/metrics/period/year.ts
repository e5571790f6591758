import type { Metric } from '../../../schema/metric.ts';
import type { GoverningPeriod } from './period.ts';
import type { PeriodYears } from './years-of-a-form.ts';

const STATED = /^(?<first>\d{4})(?:-\d{2})?(?:\/(?<last>\d{4})(?:-\d{2})?)?$/u;
/** In front of a level that is reached, not of what was done in all those years. */
const REACHED =
  /(?:达|达到|突破|跃上|迈上|站上|登上|跨上|居|位居|稳居|超过?|上升至|保有量|总量)[约近了过]*$/u;
const STOCK =
  /(?:人均[^,;:。]{2,10}|生产总值|增加值|零售总额|经济总量|总产值|余额|保有量|拥有量|里程|总装机|装机(?:容量|规模)?|产能|床位数?|城镇化率)(?:首次|均|已)?$/u;
/** 完成747亿元,是2006年的3.5倍: both are of the last year. */
const OF_MULTIPLE = /^,?(?:是|为|相当于)\d{4}年[底末]?的/u;
const MULTIPLE = /(?:是|为|相当于)\d{4}年[底末]?的$/u;
/** 拥有企业1470家、商标73件 */
const OWNS = /^[^\d]{0,12}(?:拥有|现有)(?!量)/u;
const LINK_ONLY = 4;
const SUMMED =
  /累计|损失|新增|新建|新改建|总计|共|合计|年均|完成|投入|引进|建成|转移|投资|支出|就业/u;

export type TakenYear = Pick<Metric, 'year' | 'yearBasis'>;

/** A level from which something came (由50%提高到…), one that it reached, or what was done in between. */
export type Moment = 'start' | 'whole' | 'end';

const FORMER = /(?:从|由)(?!于|来|此)[^,;:。、]{0,16}$/u;
const BECAME = /^[^,;:。]{0,12}?(?:到|至|为|成)/u;

/** The year, or the years, that a value is taken to be of, and on what ground. */
export function takenYear(
  { period, basis, openMean, isBase, within }: GoverningPeriod,
  moment: Moment,
  { own, reviewed }: PeriodYears,
): TakenYear {
  if (openMean) return { year: null, yearBasis: 'stated' };
  const groups = period === null ? undefined : STATED.exec(period)?.groups;
  if (groups?.first !== undefined) {
    const { first, last = first } = groups;
    if (moment === 'start' && !isBase)
      return { year: String(Number(first) - 1), yearBasis: 'section' };
    const year = first === last || moment === 'end' ? last : `${first}/${last}`;
    return { year, yearBasis: basis };
  }
  // What is counted 累计 is of the year in which its chapter ends.
  if (within !== undefined) return { year: within.slice(-4), yearBasis: 'section' };
  const year = own ?? reviewed;
  return year === null
    ? { year: null, yearBasis: null }
    : { year: String(year), yearBasis: 'report' };
}

/** True for 由50%提高到60%: the number is the level at the start. */
export function isStart(before: string, after: string): boolean {
  return FORMER.test(before.trimEnd()) && BECAME.test(after);
}

/**
 * True if the words in front of a number tell how far something came, or name a stock.
 *
 * @param before words from the number in front on
 * @param clause words of the whole clause: they name what 、达5亿元 is of
 * @param after words behind the number, the next clause included
 */
export function tellsLevel(before: string, clause: string, after: string): boolean {
  const words = before.trimEnd();
  if (MULTIPLE.test(words) || OF_MULTIPLE.test(after)) return true;
  if (OWNS.test(clause)) return true;
  const named = words.length > LINK_ONLY ? words : clause;
  return (REACHED.test(words) || STOCK.test(words)) && !SUMMED.test(named);
}
