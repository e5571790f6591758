import type { PassReason } from '../extracted-metric.ts';
import type { Quantity } from '../number/quantity.ts';

/** `as` tells what a number is instead; a reason says why it could not be read. */
export type Verdict = 'metric' | { as: PassReason } | { reason: string };

const DURATION_LABEL =
  /(?:时长|时间|时数|学时|课时|工时|天数|日数|工期|周期|时限|年限|寿命|年龄|耗时|用时|压缩|压减|缩短|缩减)[^,;:。]{0,24}$/u;
/** 优良天数达到217天,比上年增加39天: how many days more. */
const MORE_DAYS = /天数[^;:。]{0,30}(?:增加|减少|提高|多|少)$/u;
/** 1?43亿元, 2l.9亿元: a character was lost or misread inside the number. */
const BROKEN = /\d[?\ufffdlIO]\.?$/u;
const RATIO = /^:\d/u;
const FRACTION = /^\/\d/u;
const ROAD_OR_SITE = /^[\p{Script=Han}]{0,3}(?:路|街|道|巷|大厅|跑道|红线|艇)/u;
const LENGTH_VERB =
  /(?:建|设|成|通|修|治|改|造|长|宽|高|加|增|拓|护|清|疏|超|近|约|达|为|了|共|计|程|升|:|,|、|及|和)$/u;
const MAX_SMALL = 10;
/** 9个方面工作: how a text is parted, not what there is. */
const ASPECT = /^(?:方面|层面|维度|角度|环节)/u;
const ONE_OF = /^[^,;:。、]{1,14}之一/u;
const ONLY_MULTIPLIED: ReadonlySet<string> = new Set(['度', '方', 'P']);
const COMPUTING = /算力[^,;:。]{0,8}$/u;
const BARE_YEAR = /^(?:19|20)\d{2}$/u;
const HAN_FIRST = /^\p{Script=Han}/u;
const LAST_MILE = /(?:最后|每|任|哪怕|这|那|同)$/u;

/** Is a number with this unit, at this place, a metric? */
export function judge(text: string, quantity: Quantity, floor: number): Verdict {
  const before = text.slice(Math.max(floor, quantity.start - 32), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 8);
  if (BROKEN.test(text.slice(Math.max(0, quantity.start - 3), quantity.start)))
    return { reason: 'broken' };
  if (quantity.bare) return { as: 'vague' };
  // 破零倍增 is a slogan.
  if (quantity.script === 'han' && quantity.value === 0) return { as: 'word' };
  // 数十 and 几百万 say that the number is not known.
  if (quantity.script === 'han' && /[数几]$/u.test(before)) return { as: 'vague' };
  if (quantity.unit === undefined) return judgeWithoutUnit(quantity, after);
  if (quantity.script === 'han' && isSmallCount(quantity, before, after)) {
    return { as: 'small-count' };
  }
  // 每10万人口的在校生, 0.6人/百亿元: what it is counted by.
  const isDivisor = /每(?:生产|创造|增加)?$|\p{Script=Han}\/$/u.test(
    text.slice(Math.max(0, quantity.start - 3), quantity.start),
  );
  if (quantity.measureClass !== 'ratio' && isDivisor) return { as: 'name' };
  // 连续10次获评 tells how long, not how many.
  if (quantity.measureClass === 'counter' && before.endsWith('连续')) {
    return { as: 'duration' };
  }
  if (quantity.measureClass === 'duration') {
    // 人均预期寿命提高1岁、达到79岁: what is measured stands in front of both.
    const clause = text.slice(Math.max(0, quantity.start - 40), quantity.start);
    const measures = DURATION_LABEL.test(clause) || MORE_DAYS.test(clause);
    return measures ? 'metric' : { as: 'duration' };
  }
  if (quantity.unit === '公里' && /时速[约达超为]*$/u.test(before)) return { as: 'name' };
  // 全国首批5个国家公园之一 counts nothing here.
  if (
    quantity.measureClass === 'counter' &&
    ONE_OF.test(text.slice(quantity.end, quantity.end + 20))
  )
    return { as: 'name' };
  if (quantity.unit === '个' && ASPECT.test(after)) return { as: 'name' };
  // 345亿度 is electricity and 22亿方 gas; 3度, 三方 and 1080P are no measures of that kind.
  if (ONLY_MULTIPLIED.has(quantity.unit) && !quantity.multiplied && !COMPUTING.test(before)) {
    return { as: 'word' };
  }
  if (quantity.unit === '米' && isNameOfPlace(before, after)) return { as: 'place' };
  // 100兆瓦级储能, 5吨级码头: a class of things.
  if (quantity.measureClass === 'physical' && /^(?:[“"]|级(?!别)|攻坚)/u.test(after))
    return { as: 'name' };
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

/** What is called by a number: 品牌100平台, 1+6+N工作体系. */
const NAMED_THING =
  /^(?:平台|工程|计划|行动|专项|模式|机制|体系|品牌|政策|系统|小镇|园区|大道|广场|产业园|俱乐部)/u;

function judgeWithoutUnit(quantity: Quantity, after: string): Verdict {
  if (quantity.script === 'han') return { as: 'word' };
  if (NAMED_THING.test(after)) return { as: 'name' };
  if (BARE_YEAR.test(String(quantity.value)) && !quantity.multiplied) return { as: 'date' };
  if (RATIO.test(after)) return { reason: 'ratio' };
  if (FRACTION.test(after)) return { reason: 'fraction' };
  if (quantity.multiplied) return /^级|^台阶/u.test(after) ? { as: 'name' } : { reason: 'no unit' };
  return { reason: 'no unit' };
}
