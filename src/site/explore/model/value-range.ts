/** Which way a change goes, where the words say so. */
export type Direction = 'rise' | 'fall';

/** Numbers that a condition lets through: from `low` to `high`, each end in or out. */
export interface ValueRange {
  low: number;
  high: number;
  lowIn: boolean;
  highIn: boolean;
}

/** How a number is compared with the one of a condition. */
export type Comparator = '>' | '>=' | '<' | '<=' | '=';

/** Numbers that compare so with a value. */
export function compare(sign: Comparator, value: number): ValueRange {
  const below = { low: -Infinity, lowIn: false, high: value };
  const above = { high: Infinity, highIn: false, low: value };
  if (sign === '>') return { ...above, lowIn: false };
  if (sign === '>=') return { ...above, lowIn: true };
  if (sign === '<') return { ...below, highIn: false };
  if (sign === '<=') return { ...below, highIn: true };
  return { low: value, high: value, lowIn: true, highIn: true };
}

/** Of the sizes of changes in one direction, the signed numbers: 下降 > 5% is below −5. */
export function directed(interval: ValueRange, direction: Direction): ValueRange {
  const sized = interval.low >= 0 ? interval : { ...interval, low: 0, lowIn: false };
  if (direction === 'rise') return sized;
  const { low, high, lowIn, highIn } = sized;
  return { low: -high, high: -low, lowIn: highIn, highIn: lowIn };
}

/** Whether a metric's number, or some number of its range, lies in an interval. */
export function meets(value: number, valueMax: number | null, interval: ValueRange): boolean {
  const low = Math.min(value, valueMax ?? value);
  const high = Math.max(value, valueMax ?? value);
  const isAbove = interval.lowIn ? high >= interval.low : high > interval.low;
  const isBelow = interval.highIn ? low <= interval.high : low < interval.high;
  return isAbove && isBelow;
}
