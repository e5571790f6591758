import type { Quantity } from './quantity.ts';

/** `name` is a number that belongs to a word; a reason says why a number could not be read. */
export type Verdict = 'metric' | 'name' | { reason: string };

const DURATION_LABEL =
  /(?:时长|时间|时数|学时|课时|工时|天数|日数|工期|周期|时限|寿命|年龄|耗时|用时|压缩|压减|缩短|缩减)[^,;:。]{0,12}$/u;
/** Numbers in a place where a value is stated, without a unit to read it by. */
const VALUE_POSITION = /(?:达到|达|为|至|到|约|是|超过|超|指数|评分|得分|总分)$/u;
const VALUE_END = /^(?:[,;:。、)!?]|$)/u;
const RATIO = /^:\d/u;
const FRACTION = /^\/\d/u;
const ROAD_OR_SITE = /^[\p{Script=Han}]{0,3}(?:路|街|道|巷|大厅|跑道|红线|艇)/u;
const LENGTH_VERB =
  /(?:建|设|成|通|修|治|改|造|长|宽|高|加|增|拓|护|清|疏|超|近|约|达|为|了|共|计|程|升|:|,|、|及|和)$/u;
const MAX_SMALL = 10;
const HAN_FIRST = /^\p{Script=Han}/u;
const LAST_MILE = /(?:最后|每|任|哪怕|这|那|同)$/u;

/** Is a number with this unit, at this place, a metric? */
export function judge(text: string, quantity: Quantity, floor: number): Verdict {
  const before = text.slice(Math.max(floor, quantity.start - 20), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 8);
  if (quantity.bare) return 'name';
  // 数十 and 几百万 say that the number is not known.
  if (quantity.script === 'han' && /[数几]$/u.test(before)) return 'name';
  if (quantity.unit === undefined) return judgeWithoutUnit(quantity, before, after);
  if (quantity.script === 'han' && isSmallCount(quantity, before, after)) return 'name';
  // 连续10次获评 tells how long, not how many.
  if (quantity.measureClass === 'counter' && before.endsWith('连续')) return 'name';
  if (quantity.measureClass === 'duration') {
    return DURATION_LABEL.test(before) ? 'metric' : 'name';
  }
  if (quantity.unit === '米' && isNameOfPlace(before, after)) return 'name';
  if (quantity.measureClass === 'physical' && /^[“"]/u.test(after)) return 'name';
  return 'metric';
}

/** 两个, 三项: small counts in words are articles or parts of names; 三吨 and 三成 are not. */
function isSmallCount(
  { measureClass, value, unit }: Quantity,
  before: string,
  after: string,
): boolean {
  if (measureClass === 'counter' || measureClass === 'duration') return value <= MAX_SMALL;
  if (measureClass === 'ratio') return false;
  if (value <= MAX_SMALL && HAN_FIRST.test(after)) return true;
  return value <= 1 || LAST_MILE.test(before) || (value <= 2 && unit === '里');
}

function isNameOfPlace(before: string, after: string): boolean {
  if (ROAD_OR_SITE.test(after)) return true;
  return /^\p{Script=Han}/u.test(after) && before !== '' && !LENGTH_VERB.test(before);
}

function judgeWithoutUnit(quantity: Quantity, before: string, after: string): Verdict {
  if (quantity.script === 'han') return 'name';
  if (RATIO.test(after)) return { reason: 'ratio' };
  if (FRACTION.test(after)) return { reason: 'fraction' };
  if (quantity.multiplied) return /^级|^台阶/u.test(after) ? 'name' : { reason: 'no unit' };
  if (VALUE_POSITION.test(before) && !/^\p{Script=Han}/u.test(after)) return { reason: 'no unit' };
  return VALUE_END.test(after) && before.endsWith('数') ? { reason: 'no unit' } : 'name';
}
