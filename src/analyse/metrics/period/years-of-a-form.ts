/** What a period may need to know of the report that states it. */
export interface PeriodYears {
  /** Year that 全年 means: the reviewed one in a review, the planned one in a plan. */
  own: number | null;
  /** Last year that is over: 去年 of a report that is given when its planned year begins. */
  reviewed: number | null;
  /** First year that is to come. */
  planned: number | null;
}

/** What the named groups of a form's pattern caught. */
export type Groups = Readonly<Record<string, string | undefined>>;

const HAN_DIGITS = '零一二三四五六七八九〇';
const counts = new Map(
  [...'一两三四五六七八九十'].map((character, index) => [character, index + 1]),
);
/** 十四五 runs from 1951 + 14 × 5; the first two plans began earlier. */
const BEFORE_FIRST_PLAN = 1951;
const EARLY_PLANS = [1953, 1958];
export const PLAN_LENGTH = 5;
const hanPlan = new Map([
  ...[...'一二三四五六七八九十'].map((character, index) => [character, index + 1] as const),
  ...[...'一二三四五六'].map((character, index) => [`十${character}`, index + 11] as const),
]);

export function countOf(character = ''): number {
  const count = counts.get(character);
  if (count === undefined) throw new RangeError(`expected a count of years, found ${character}`);
  return count;
}

export function planStart(plan = ''): number {
  const number = hanPlan.get(plan);
  if (number === undefined) throw new RangeError(`expected a five-year plan, found ${plan}`);
  return EARLY_PLANS[number - 1] ?? BEFORE_FIRST_PLAN + number * PLAN_LENGTH;
}

export function spanFrom(first: number, count: number): string {
  return `${first}/${first + count - 1}`;
}

/** From a year to the last one that is over; null where it has not begun. */
export function since(first: number, reviewed: number | null): string | null {
  if (reviewed === null || first > reviewed) return null;
  return first === reviewed ? asYear(first) : `${first}/${reviewed}`;
}

export function pastYears({ count }: Groups, { reviewed }: PeriodYears): string | null {
  return reviewed === null ? null : spanFrom(reviewed - countOf(count) + 1, countOf(count));
}

export function hanYear(year = ''): string {
  return [...year].map((digit) => HAN_DIGITS.indexOf(digit) % 10).join('');
}

export function yearOf({ year, word }: Groups, { own, reviewed }: PeriodYears): number | null {
  if (year !== undefined) return Number(year);
  return word === '去年' || word === '上年' ? reviewed : own;
}

export function months(year: number | null, from = '', to = ''): string | null {
  if (year === null) return null;
  return `${year}-${from.padStart(2, '0')}/${year}-${to.padStart(2, '0')}`;
}

export function asYear(year: number | null): string | null {
  return year === null ? null : String(year);
}
