import type { Change } from '../change-before-number.ts';
import { withoutChange } from '../change-before-number.ts';
import type { Surroundings } from '../clause.ts';
import { FORWARD, GRADE_IN_FRONT, labelFromFront, SHARE_OF } from './label-from-front.ts';
import { labelGrowth } from './label-of-growth.ts';
import { labelRank } from './label-of-rank.ts';
import { introducedBy, joinShare, own, type Label } from './label-origin.ts';
import { GRADE_NAME, type LabelWords } from './label-words.ts';
import { composeBehind, goesOn, nameBehind } from './name-behind.ts';
import { nameInFront, trimName } from './name-in-front.ts';
import type { NumberMention } from '../scan.ts';

const INVESTED =
  /(?:投入|投资|筹集|安排|拨付|募捐|支出|筹措|争取|斥资|出资|发放|捐赠|捐助|整合)(?:资金|专项资金|财政资金)?$/u;
const PURPOSE =
  /^(?:用于|推进|完成|支持|开展|建设|建成|实施|打造|资助|对[^,]{1,20}进行|对|为|升级|改造|新建|办好|高标准|组织|(?:铺设|修建|安装|购置)了?)*/u;
const COUNT = /(?:约|近|超)?\d[\d.]{0,8}[万亿]?(?:多|余)?(?:[个项条家处名户人村]|乡镇)/gu;
/** 投资500万元,建设新城大桥; 投入9万元,在三个社区新建充电棚 */
const SPENT_ON =
  /^(?:在[^,]{2,14}?|即将)?(?:用于|推进|完成|支持|开展|建设|建成|实施|打造|对|升级|改造|新建|修建|扩建|维修|整治|硬化|铺设|安装|购置)(?!投资)/u;
const BEFORE_VERB = /^(?:即将|在[^,]{2,14}?(?=新建|建设|实施|安装|改造|开展))/u;
const ATTRIBUTE =
  /(?:占地(?:面积)?|建筑面积|总?面积|总?长度?|全长|总长|总投资|年度(?:计划)?投资|投资|造价|容量|产值|规模|(?:年|旅客|货物|集装箱)?(?:吞吐|发送|交易|成交|处理|运输|客流|产|销)[量额])$/u;
/** 占地3亩的东园和占地6亩的西园 */
const NEXT_ATTRIBUTE = /[、和及与][^、]{0,8}?(?:投资|占地(?:面积)?|面积|总长|全长)$/u;
const NUMBERED_NAME =
  /^[^、\d]{2,8}\d[\d.]*(?:万?[千兆]?瓦|GW|MW|万?吨|公里)[^、\d]{2,12}(?:项目|工程|电站|基地)$/u;
const LINK_WORDS = /(?:了|共|约|全街|全市|全区|全省|全国|辖区|各类|市级|区级|成功|累计)+$/u;
/** 3个产值超千亿元、2个产值500亿元的产业集群: what is counted comes last. */
const WITH_YIELD = /^(?:年?产值|营收|(?:主营业务|营业|销售)收入|税收|投资)(?:超过?|过|达)?$/u;
/** 总投资10亿元、年度投资3亿元的5个项目: whose both are stands behind the second. */
const SHARED_OWNER = /^、(?:\d{1,4}[个家])?[^,;:。\d]{2,8}\d[\d.]*[万亿]?(?:元|亩|平方米)的/u;
const JOINED = /^\s*(?:[、,和及与并]|同比|增长)/u;
/** 9个行政村与下茆镇13个行政村: the words before the next number are that number's. */
const NEXT_SUBJECT =
  /(?<=\p{Script=Han}{2})(?<!国家)(?:与|和(?![美平谐睦])|及)(?:\p{Script=Han}{0,5}|“[^”]{1,8}”|[^、]{1,12}等)$|、(?:\p{Script=Han}{2}|总投资|(?:培育|新建|建设|创建|改造|实施|完成|打造|引进|推进|新增|组建)+)$/u;
/** 60万吨复合肥项目、综合技改项目: what is measured of the first is not of the next. */
const PLANT = /^[^、]{2,}?(?:项目|工程|机组|电站|生产线|基地)(?=、)|^[^、]{2,8}(?=、)/u;
/** 年产5000辆罐式车、复合物等项目 */
const BY_YEAR = /[年日]产$/u;
const VILLAGES = /^(?:\p{Script=Han}{0,4})?(?:村|社区|乡镇)$/u;
const WORK = /^[^\d]{2,}(?:工程|改造|建设|治理|任务)$/u;
const WORKS = /(?:开展|完成|实施|推进|启动|抓好)[^,;]*$/u;
const WORKED = /(?:改造|治理|修复|整治)$/u;
const FIELD = /(?:开发|建设|交通|水利|能源|农业|工业|产业|民生|生态|文旅)$/u;
const THING = /(?:(?:遗留)?问题|项目|工程)$/u;
const STEP_BEHIND =
  /^[^,;:。、]{0,6}(?:台阶|关口|大关)|^(?:等级|档次|位次|的?目标|的?任务)(?=[,;:。、]|$|[如按]期|顺利|圆满|全面|超额|提前|已)/u;
const FORMER = /(?:由|从)[^,、]{0,8}$/u;
const BECAME = /^\p{Script=Han}{1,4}(?:到|至|为|成)/u;
/** 12个百亿元、70个30亿元以上项目 */
const SUM_NAME = /^[过超]?[百千万]*亿元?$/u;
const SUM_IN_FRONT = /^[过超]?[\d.百千万]+亿元?(?:以上)?的?(?=.{2})/u;
/** 由51家整合为33家: the second is named as the first. */
const FROM = /(?:由|从)[^,;:。]*\d/u;
const TO = /^[\p{Script=Han}()、]{1,12}(?:到|至|为|成)了?(?:\d{4}年[底末]?的)?$/u;
/** 22条沟渠整治率达100%, 9种矿产储量居全国第1: what is counted has the rate, and is none. */
const RATE_OF_COUNTED =
  /(?<=.{2})(?:(?:(?:水质|水体)优良|\p{Script=Han}{2})(?:率|比例)|(?:年|总|查明)?(?:产量|产值|销量|产能|储量|资源量|出口量))$/u;
/** 优良率保持100%的城市: the rate is what the share is of. */
const RATE = /\p{Script=Han}{2}(?:[率度]|比[例重])$/u;
/** 3座35万千瓦光热电站: how large each is belongs to its name. */
const SIZED =
  /^\d[\d.]*[万亿]?(?:[千兆吉]?瓦|千伏|立方米|吨|公里|米)级?(?=\p{Script=Han}{2})(?![时小])/u;
/** 80种产品产能全国第一 */
const RANKED_IN = /(?<=.{2})全[国省市区县球]$/u;
/** 占全国1786个县的28%: a number of all there are, and the share of them. */
const PART_OF = /占(?<whole>[\p{Script=Han}]{0,8})$/u;
const THEIR_SHARE = /^[^,;:。、\d]{0,12}的(?:约|近|超)?\d[\d.]*%/u;
const SHARE_OF_COUNTED = /占(?!地|比|用)(?<whole>[^,;:。、\d%]*)\d[^,;:。、%]*$/u;
const COUNTED_THING = /^(?<thing>[^,;:。、\d%]{0,12})的$/u;
const LONGEST_SHARE = 30;

/**
 * How a reader would name the row.
 *
 * @param previous label of the number in front, in this sentence
 */
export function labelNumber(
  lexicon: LabelWords,
  mention: NumberMention,
  around: Surroundings,
  change: Change,
  previous: Label | null,
): Label {
  const carried = introducedBy(lexicon, around) ?? previous;
  if (mention.type === 'rank') return labelRank(lexicon, mention.scope, around, carried);
  if (change.type === 'by') return labelGrowth(lexicon, around, carried);
  if (carried !== null && FROM.test(around.clause) && TO.test(around.before.trim()))
    return { ...carried, source: 'carried' };
  const words =
    change.type === 'to' ? withoutChange(trimName(lexicon, around.before)) : around.before;
  const counted = mention.unit === '%' ? shareOfCounted(around) : '';
  if (counted !== '') return own(counted);
  if (
    mention.unit === '%' &&
    !goesOn(lexicon, around.after) &&
    !isFormerLevel(words, around.after)
  ) {
    const text = shareOf(lexicon, words, change.type === 'to', around);
    // 进出口9.5万亿元,贡献了全国24.1%的增量
    if (carried !== null && SHARE_OF.test(text)) return joinShare(carried, text);
    if (text !== '') return own(text);
  }
  const all = THEIR_SHARE.test(around.rest) ? PART_OF.exec(words)?.groups?.whole : undefined;
  if (mention.unit !== '%' && all !== undefined) {
    const name = nameBehind(lexicon, around.after).noun || all;
    if (name !== '') return own(name);
  }
  const attribute = ATTRIBUTE.exec(trimName(lexicon, words))?.[0];
  if (attribute !== undefined && around.after.startsWith('的') && !goesOn(lexicon, around.after)) {
    const whole = nameBehind(lexicon, around.rest.replace(COUNT, '')).noun;
    const near = nameBehind(lexicon, around.after).noun.replace(NEXT_ATTRIBUTE, '');
    // 的黄花滩1200兆瓦抽水蓄能项目: a number inside the name does not end it.
    const noun = near === '' || NUMBERED_NAME.test(whole) ? whole : near;
    if (noun !== '') return own(noun + attribute);
  }
  const shares = attribute === undefined ? undefined : SHARED_OWNER.exec(around.rest)?.[0];
  if (attribute !== undefined && shares !== undefined) {
    const { noun } = nameBehind(lexicon, around.rest.slice(shares.length).replace(COUNT, ''));
    if (noun.length > 1) return own(noun + attribute);
  }
  const invests =
    (mention.inferred || mention.measureClass === 'physical') &&
    INVESTED.test(trimName(lexicon, words));
  if (invests && !JOINED.test(around.after) && trimName(lexicon, around.after).length > 3)
    return own(purpose(lexicon, words, around.rest));
  // The money comes first, and what was done with it: nothing else names it.
  const isAlone = invests && trimName(lexicon, words).replace(INVESTED, '') === '';
  if (isAlone && around.after.trim() === '' && SPENT_ON.test(around.nextClause)) {
    const text = purpose(lexicon, words, around.nextClause.replace(BEFORE_VERB, ''));
    // 综合治理,投资5亿元,实施项目169个: projects of what stands in front.
    if (!lexicon.bareNoun.test(text.replace(INVESTED, ''))) return own(text);
  }
  if (mention.measureClass === 'counter' && WITH_YIELD.test(around.after.trim())) {
    const { noun } = nameBehind(lexicon, around.rest.replace(/^.*的/u, ''));
    if (around.rest.includes('的') && noun.length > 1) return own(noun);
  }
  const size =
    mention.measureClass === 'counter' && around.after === ''
      ? SIZED.exec(around.rest)?.[0]
      : undefined;
  if (size !== undefined) {
    const { noun } = nameBehind(lexicon, around.rest.slice(size.length));
    if (noun.length > 1) return own(size + noun);
  }
  if (!goesOn(lexicon, around.after) && !isFormerLevel(words, around.after)) {
    const after = nameBehind(lexicon, around.after, around.followed);
    const shared =
      GRADE_NAME.test(after.noun) || SUM_NAME.test(after.noun)
        ? nounFurtherOn(lexicon, after.noun, around)
        : '';
    if (shared !== '') return own(after.noun + shared);
    const isCapacity = mention.measureClass === 'physical' || BY_YEAR.test(words);
    const first = (isCapacity ? PLANT.exec(after.noun)?.[0] : undefined) ?? after.noun;
    const noun = around.followed ? ownNoun(lexicon, first, around.after) : first;
    const common = sharedWork(lexicon, noun, around);
    if (common !== '') return own(common);
    const text = composeBehind(
      lexicon,
      words.trimEnd().replace(LINK_WORDS, ''),
      { ...after, noun },
      mention.unit,
      around,
    );
    if (text.length > 0 && !STEP_BEHIND.test(around.after)) return own(text);
  }
  const level = STEP_BEHIND.test(around.after) ? withoutChange(words) : words;
  return labelFromFront(lexicon, level, around, carried, mention.unit);
}

/** 11个改造项目总里程205公里, 9个村与13个村: the last words are those of the number that follows. */
function ownNoun(lexicon: LabelWords, noun: string, after: string): string {
  const end = noun.length - 2;
  const isNext = after.trimEnd().endsWith(noun);
  for (let offset = 2; isNext && offset <= end; offset += 1) {
    if (lexicon.generic.test(noun.slice(offset)))
      return noun.slice(0, offset).replace(/(?<=项目)建设$/u, '');
  }
  // A等4项规划、B等6项制度: what 等 sums up is the next.
  const named = after.trimEnd().endsWith('等') ? noun.replace(/、[^、]{2,16}$/u, '') : noun;
  return named.replace(NEXT_SUBJECT, '').replace(RATE_OF_COUNTED, '').replace(RANKED_IN, '');
}

/**
 * Name of a share of what stands behind it: what is said of it (70%的诊所实现联网), or what is said in
 * front (向基层投放50%号源, 试点扩大到60%的县).
 */
function shareOf(
  lexicon: LabelWords,
  words: string,
  isLevel: boolean,
  { after, followed }: Surroundings,
): string {
  const before = nameInFront(lexicon, words);
  const { noun, predicate } = nameBehind(lexicon, after, followed);
  if (RATE.test(before) && after.startsWith('的')) return before;
  if (noun === '' || (isLevel && before.length > 1)) return isLevel ? before : '';
  if (predicate !== '') return (noun + predicate).slice(0, LONGEST_SHARE);
  const whole = before + noun;
  return before.length > 1 && whole.length <= LONGEST_SHARE ? whole : noun;
}

/** Of what a share is whose whole is counted in front of it: 占全国县 of 占全国1786个县的28%. */
function shareOfCounted({ before, clause }: Surroundings): string {
  const words = before.trim();
  const thing = COUNTED_THING.exec(words)?.groups?.thing;
  if (thing === undefined) return '';
  const whole = SHARE_OF_COUNTED.exec(clause.trim().slice(0, -words.length))?.groups?.whole;
  return whole === undefined || whole + thing === '' ? '' : `占${whole}${thing}`;
}

/** 4个国家级、9个省级示范区: the noun comes once, after the last grade. */
function nounFurtherOn(lexicon: LabelWords, grade: string, { rest }: Surroundings): string {
  const behind = rest.slice(rest.indexOf(grade) + grade.length);
  const forward = FORWARD.exec(behind)?.[0];
  if (forward === undefined) return '';
  const { noun } = nameBehind(lexicon, behind.slice(forward.length));
  const bare = noun.replace(GRADE_IN_FRONT, '').replace(SUM_IN_FRONT, '');
  return bare === noun ? '' : bare;
}

/**
 * The name of the first of two numbers that share what stands behind the second (31个村、2.5万户“气代煤”改造,
 * 13条河流、30条侵蚀沟治理, 4个房地产开发和2个棚改遗留问题); empty where the second counts another thing.
 */
function sharedWork(lexicon: LabelWords, bare: string, { before, rest }: Surroundings): string {
  const forward = FORWARD.exec(rest.slice(rest.indexOf(bare) + bare.length));
  if (bare === '' || !forward) return '';
  const { noun } = nameBehind(lexicon, rest.slice(rest.indexOf(forward[0]) + forward[0].length));
  if (VILLAGES.test(bare)) return WORK.test(noun) ? noun : '';
  const work = bare.length <= 4 && WORKS.test(before) ? WORKED.exec(noun)?.[0] : undefined;
  const thing = FIELD.test(bare) ? THING.exec(noun)?.[0] : undefined;
  return work === undefined && thing === undefined ? '' : bare + (work ?? thing ?? '');
}

/** 由106家整合为50家: what stands behind the number is what became of it. */
function isFormerLevel(words: string, after: string): boolean {
  return FORMER.test(words) && BECAME.test(after);
}

/** 投入300万元完成照料中心建设: the row is named by what the money is for. */
function purpose(lexicon: LabelWords, words: string, behind: string): string {
  const verb = INVESTED.exec(trimName(lexicon, words))?.[0] ?? '';
  const rest = behind.replace(COUNT, '').trimStart().replace(PURPOSE, '');
  const object = trimName(lexicon, nameBehind(lexicon, rest).noun);
  return object.length < 2 ? nameInFront(lexicon, words) : object + verb;
}
