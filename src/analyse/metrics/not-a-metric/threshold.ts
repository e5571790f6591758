import type { Quantity } from '../number/quantity.ts';

const HAN = /^\p{Script=Han}/u;
/** After 以上, these go on with the sentence; anything else names a class. */
const NOT_A_CLASS =
  /^(?:的目标|的水平|的增长|的速度|目标|水平|并|和|且|与|及|或|地|是|在|为|达|占|由|时|后|将|可|的?(?:[,;:。)]|$))/u;
const CLASS_NOUN =
  /^(?:元)?(?:的)?(?:重大|工业|产业|制造业|先进|优质|规模|水利|能源|大)?(?:项目|工程|企业|总部企业|楼宇|园区|城市|县|区|市|镇|村|产业集群|集群|单位|大户|商圈|俱乐部|产业(?!化))/u;
/** 产值过10亿元的农业特色优势产业 */
const PASSES = /(?:过|超|超过|达到?|不足|低于|突破)$/u;
const CLASS_PHRASE =
  /^(?:的|以[上下]的?)\p{Script=Han}{0,8}(?:项目|企业|园区|大县|强县|集群|产业|产品|县|市|镇|村|单品|品牌)/u;
const CLASS_OF_PLACES =
  /^\p{Script=Han}{0,4}[县市镇区村]|^人口以上的?\p{Script=Han}{0,4}[县市镇区村]/u;
/** 占比超过10%的有44种. */
const RATIO_CLASS = /^的(?:有|企业|县|村|镇|产品|地区|项目)\d/u;
/** A class is told by the count that follows it. */
const COUNTED_CLASS = /^的?[\p{Script=Han}]{0,8}\d/u;
/** 1000人以上学校全部配备: all of a class. */
const ALL_OF_CLASS = /^的?\p{Script=Han}{2,6}(?:全部|全都|均已?|都)/u;
/** 快递单量达1000单以上的经营主体 */
const CLASS_OF_PERSONS = /^的\p{Script=Han}{0,6}(?:主体|企业|农户|单位|个人|家庭|机构)/u;
/** 10亿元楼宇3栋 */
const CLASS_BY_SUM = /^级?(?:楼宇|企业|项目|园区|大户)\d/u;
/** 80斤到99斤的有55个县; 1000斤以上的,共有204个县 */
const CLASS_TOLD = /^的,?(?:共|已经?)?有\d/u;
const NEW_THINGS =
  /(?:增|建|设|育|造|成|施|展|办|进|供|少|引|有|达|为|过|养|训|选|出|得|家|动|持|务|放|装|改|理|聚|集|化|织|行)$/u;
const JOINED = /^(?:或者|或|及|和|、|至|到|-)?$/u;

/**
 * True if a quantity bounds a class of things instead of counting them.
 *
 *   * > | 注册资本2000万元以上企业41家
 *                 ^^^^^^^^^^
 */
export function isThreshold(text: string, quantity: Quantity): boolean {
  const rest = text.slice(quantity.end, quantity.end + 12);
  if (!HAN.test(rest)) return false;
  const before = text.slice(Math.max(0, quantity.start - 2), quantity.start);
  if (
    quantity.measureClass !== 'ratio' &&
    quantity.measureClass !== 'duration' &&
    CLASS_TOLD.test(rest)
  )
    return true;
  switch (quantity.measureClass) {
    case 'ratio':
      // 全国前1%学科8个
      if (before.endsWith('前')) return COUNTED_CLASS.test(rest);
      return quantity.qualifier !== '=' && RATIO_CLASS.test(rest);
    case 'counter':
      // 新增50家以上智能工厂 counts; 500人以上企业20家 does not.
      return (
        quantity.bounded &&
        (ALL_OF_CLASS.test(rest) ||
          (PASSES.test(before) && CLASS_OF_PERSONS.test(rest)) ||
          isCountedClass(text, quantity, rest))
      );
    default:
      // 1000万以上贫困人口 counts people; 20万以上人口县 is a class.
      if (quantity.inferred && quantity.unit === '人')
        return (quantity.bounded || rest.startsWith('人口以上')) && CLASS_OF_PLACES.test(rest);
      if (quantity.bounded) return !NOT_A_CLASS.test(rest);
      if (!isMoney(quantity)) return false;
      if (CLASS_BY_SUM.test(rest)) return true;
      if (quantity.qualifier === '>' && CLASS_NOUN.test(rest)) return true;
      return (
        (PASSES.test(before) && CLASS_NOUN.test(rest)) ||
        ((PASSES.test(before) || quantity.qualifier === '>') && CLASS_PHRASE.test(rest))
      );
  }
}

function isCountedClass(text: string, quantity: Quantity, rest: string): boolean {
  const before = text.slice(Math.max(0, quantity.start - 1), quantity.start);
  return COUNTED_CLASS.test(rest) && !NEW_THINGS.test(before) && !NOT_A_CLASS.test(rest);
}

/** True if a quantity is the first half of a threshold (1亿元或1000万美元以上项目). */
export function joinsThreshold(text: string, quantity: Quantity, threshold: Quantity): boolean {
  return (
    quantity.measureClass === threshold.measureClass &&
    threshold.start > quantity.end &&
    JOINED.test(text.slice(quantity.end, threshold.start).slice(0, 4))
  );
}

/** 40家企业主营业务收入超10亿元, 其中17个县超10亿元: what each of them passes. */
const THING = String.raw`[家个户][\p{Script=Han}()]{0,4}?(?:企业|集群|园区|集聚区|县\(市\)|[县市镇村乡])`;
const YIELD =
  '(?:实现)?(?:(?:年|工业)?(?:主营业务收入|营业收入|销售收入|营收|产值|收入|税收|纳税|交易额))';
const PASSED_BY_EACH = new RegExp(
  `${THING}${YIELD}?(?:均|全部|各)?$|[家个户]${YIELD}(?:均|全部|各)$`,
  'u',
);
const ENDS_CLAUSE = /^[,;。、)]|^$/u;

/** True if a sum of money is what each of the things counted in front exceeds. */
export function isPassedByEach(text: string, quantity: Quantity, floor: number): boolean {
  if (!isMoney(quantity) || quantity.qualifier !== '>') return false;
  if (!ENDS_CLAUSE.test(text.slice(quantity.end, quantity.end + 1))) return false;
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start);
  return (
    floor >= quantity.start - 24 && PASSED_BY_EACH.test(before.replace(/(?:突破|超过?|过)$/u, ''))
  );
}

function isMoney({ unit }: Quantity): boolean {
  return unit === undefined || unit.endsWith('元');
}
