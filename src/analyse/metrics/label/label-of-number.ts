import type { Change } from '../change-before-number.ts';
import { withoutChange } from '../change-before-number.ts';
import type { Surroundings } from '../clause.ts';
import { labelGrowth } from './label-of-growth.ts';
import { labelRank } from './label-of-rank.ts';
import {
  carry,
  contextOf,
  fallback,
  introducedBy,
  join,
  joinShare,
  own,
  type Label,
} from './label-origin.ts';
import { GRADE_NAME, STATE_NAME, STEP, type LabelWords } from './label-words.ts';
import { composeBehind, goesOn, nameBehind } from './name-behind.ts';
import { isNounLike, nameInFront, trimName } from './name-in-front.ts';
import type { NumberMention } from '../scan.ts';

const SHARE_OF = /^(?:约?占|贡献了?)/u;
const OF_TARGET =
  /^(?:已|超额)?(?:完成)?(?:全年|年度|年初|目标|任务|计划|预算|总任务|总计划)\p{Script=Han}{0,8}$/u;
/** 超额完成年度任务2亿元: what is more than was planned of the number in front. */
const BEYOND_TARGET = /^(?:超额完成|超出)[^,]{0,10}(?:任务|目标|计划|指标|预算)的?$/u;
const INVESTED =
  /(?:投入|投资|筹集|安排|拨付|募捐|支出|筹措|争取|斥资|出资|发放|捐赠|捐助|整合)(?:资金|专项资金|财政资金)?$/u;
const PURPOSE =
  /^(?:用于|推进|完成|支持|开展|建设|建成|实施|打造|资助|对|为|升级|改造|新建|办好|高标准|组织)*/u;
const COUNT = /(?:约|近|超)?\d[\d.]{0,8}[万亿]?(?:多|余)?[个项条家处名户]/gu;
const ATTRIBUTE =
  /(?:占地面积|建筑面积|总?面积|总?长度?|全长|总长|总投资|投资|造价|容量|产值|规模|(?:年|旅客|货物|集装箱)?(?:吞吐|发送|交易|成交|处理|运输|客流|产|销)[量额])$/u;
const LINK_WORDS = /(?:了|共|约|全街|全市|全区|全省|全国|辖区|各类|市级|区级|成功|累计)+$/u;
const JOINED = /^\s*(?:[、,和及与并]|同比|增长)/u;
/** 9个行政村与下茆镇13个行政村: the words before the next number are that number's. */
const NEXT_SUBJECT =
  /(?<=\p{Script=Han}{2})(?:与|和(?![美平谐睦])|及)(?:\p{Script=Han}{0,5}|“[^”]{1,8}”|[^、]{1,12}等)$|、\p{Script=Han}{2}$/u;
/** 首批12项及第二批14项重点改革: the noun comes once, after the last number. */
const FORWARD =
  /^(?:[、和及与]|以及)?(?:第[二三四五]批)?\d[\d.]{0,8}[万亿]?(?:[项个家条件名处所座场宗户组]|平方米|公里|亩|(?<=[万亿])(?=\p{Script=Han}{2}))/u;
const GRADE_IN_FRONT = /^(?:国家|省|市|区|县|[百千万]亿)级(?=.{2})/u;
const STEP_BEHIND =
  /^[^,;:。、]{0,6}(?:台阶|关口|大关)|^(?:等级|档次|位次|的?目标|的?任务)(?=[,;:。、]|$)/u;
const SETTING = /^(?:城镇|农村|城市|乡村|市区|男性|女性)$/u;
const SETTING_IN_FRONT = /^(?:城镇|农村|城市|乡村|市区|男性|女性)(?=.{2})/u;
/** 高的达到5%, of those in front. */
const SUPERLATIVE = /^最?[高低多少]的?$/u;
const FORMER = /(?:由|从)[^,、]{0,8}$/u;
const BECAME = /^\p{Script=Han}{1,4}(?:到|至|为|成)/u;
/** 由51家整合为33家: the second is named as the first. */
const FROM = /(?:由|从)[^,;:。]*\d/u;
const TO = /^[\p{Script=Han}()、]{1,12}(?:到|至|为|成)了?(?:\d{4}年[底末]?的)?$/u;
/** 较“十三五”末的9323.1亿元: a base, which has the name of what is compared. */
const COMPARED = /^(?:比|较|超过|高于)(?![重例率值较])[^,、%]{0,14}的?$/u;
/** 占比超过10%的44种、超过20%的23种: what each must pass. */
const PASSED = /(?:超过?|不足|低于)\d[\d.]*%$/u;
/** 59项指标中有22项达标: those of which something is said. */
const SOME_OF = /^(?<whole>\p{Script=Han}{2,})中(?:已?有)?$/u;
/** 22条沟渠整治率达100%: what is counted has the rate, and is none. */
const RATE_OF_COUNTED = /(?<=.{2})(?:(?:水质|水体)优良|\p{Script=Han}{2})(?:率|比例)$/u;
/** 是2020年的2.2倍: what it is a multiple of. */
const TIMES_OF = /(?:是|为|达到?|相当于)[^,;:。]{0,12}的?$/u;
/** 6人获评县级“能手”、4人获评市级“能手”: what stands before 、 is said of the number in front. */
const NAMES_PREVIOUS = /.{2}、\s*$/u;
/** 达到1.5万亿元、增长19.8%: what is said of the number, not of a thing. */
const CHANGES = /^(?:增长|下降|增加|减少|提高|提升)/u;
const BARE_VERB =
  /^(?:基本建成|新?开工|竣工|拆除|服务|培训|整治|清理|改造|治理|新增|建成|新建|学习|宣传|走访|检查|办理|处理)$/u;
/** 以两个居家养老服务中心为平台,…服务10万人次 */
const PLATFORM =
  /^以(?:[\d一二两三四五六七八九十]+[个家所处])?(?<platform>\p{Script=Han}{2,10}?)(?:中心|站|平台)?为(?:平台|载体|依托|阵地)/u;
/** 在确保质量的前提下: what is spoken of stands further in front. */
const ON_CONDITION = /^在.+[上下]$/u;
/** 100%完成整治任务 */
const DONE_IN_FULL = /^(完成|落实|整改)(.{3,})$/u;
const LONGEST_CONTEXT = 20;
const LONGEST_SAID = 8;
const LONGEST_SHARE = 30;
const TOTAL = /总(?:数|量|计|里程|面积|长度?|人数|规模)|累计/u;
const NEW = /^(?:新增|净增|新认定|新登记|新培育|新建成?|新引进|新发展)/u;
const NEW_BEHIND = /(?:新增|净增)$/u;
const PUNCTUATION = /^[\s,;、]+|[\s,;、]+$/gu;
/** 项目新开工43个、竣工38个: one state is not the other's. */
const UNDER_WAY = /^\p{Script=Han}{2,8}(?<![高初集空其])中$/u;
const STATE_BEHIND = /(?<=.{2})(?:新?开工|竣工|(?:基本)?建成|在建|完成)$/u;
const PART = /(?<=.{2})(?:占比|比重|人次|资产总额|(?:播种|种植|养殖)?面积)$/u;
const RATE = /\p{Script=Han}{2}率$/u;
const RECEIVED =
  /^(?:办理|受理|接收|承办|接报|上报|共有|现有|签约|招引|引进|新增|新?开工(?:建设)?|续建)+(?=.{2})/u;

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
    return carry(carried);
  const words =
    change.type === 'to' ? withoutChange(trimName(lexicon, around.before)) : around.before;
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
  const attribute = ATTRIBUTE.exec(trimName(lexicon, words))?.[0];
  if (attribute !== undefined && around.after.startsWith('的')) {
    const noun =
      nameBehind(lexicon, around.after).noun ||
      nameBehind(lexicon, around.rest.replace(COUNT, '')).noun;
    if (noun !== '') return own(noun + attribute);
  }
  const invests =
    (mention.inferred || mention.measureClass === 'physical') &&
    INVESTED.test(trimName(lexicon, words));
  if (invests && !JOINED.test(around.after) && trimName(lexicon, around.after).length > 3)
    return own(purpose(lexicon, words, around));
  if (!goesOn(lexicon, around.after) && !isFormerLevel(words, around.after)) {
    const after = nameBehind(lexicon, around.after, around.followed);
    const shared = GRADE_NAME.test(after.noun) ? nounFurtherOn(lexicon, after.noun, around) : '';
    if (shared !== '') return own(after.noun + shared);
    const noun = around.followed ? ownNoun(lexicon, after.noun, around.after) : after.noun;
    const text = composeBehind(
      lexicon,
      words.trimEnd().replace(LINK_WORDS, ''),
      { ...after, noun },
      mention.unit,
      around.previousClause,
    );
    if (text.length > 0 && !STEP_BEHIND.test(around.after)) return own(text);
  }
  const level = STEP_BEHIND.test(around.after) ? withoutChange(words) : words;
  return fromBefore(lexicon, level, around, carried, mention.unit);
}

function fromBefore(
  lexicon: LabelWords,
  words: string,
  around: Surroundings,
  carried: Label | null,
  unit: string | undefined,
): Label {
  if (carried !== null && COMPARED.test(words.replace(PUNCTUATION, ''))) return carry(carried);
  if (around.follows && NAMES_PREVIOUS.test(words)) {
    const { predicate } = nameBehind(lexicon, around.after);
    if (predicate.length > 1 && !CHANGES.test(predicate)) return own(predicate);
  }
  const whole = around.follows ? SOME_OF.exec(words.trim())?.groups?.whole : undefined;
  if (whole !== undefined) {
    const { predicate } = nameBehind(lexicon, around.after);
    return own(predicate === '' ? whole : `${predicate}的${whole}`);
  }
  const name = nameInFront(lexicon, unit === '倍' ? words.replace(TIMES_OF, '') : words);
  if (carried !== null && PASSED.test(name) && PASSED.test(carried.base)) {
    return { ...own(carried.base.replace(PASSED, name)), source: 'carried' };
  }
  if (
    carried !== null &&
    TOTAL.test(around.before) &&
    (name === '' || lexicon.generic.test(name))
  ) {
    // 新增企业504家,总数达2913家: the total is not of the new ones.
    const base = carried.base.replace(NEW, '').replace(NEW_BEHIND, '');
    return join(carried, base, name);
  }
  if (carried !== null) {
    const raw = words.replace(PUNCTUATION, '');
    const before = trimName(lexicon, words);
    if (BEYOND_TARGET.test(raw)) return joinShare(carried, raw.replace(/的$/u, ''));
    if (SHARE_OF.test(raw) || (unit === '%' && OF_TARGET.test(raw))) {
      return joinShare(carried, OF_TARGET.test(raw) ? raw.replace(/的$/u, '') : before);
    }
    if (STATE_NAME.test(raw) || UNDER_WAY.test(raw)) {
      return join(carried, carried.base.replace(RECEIVED, '').replace(STATE_BEHIND, ''), raw);
    }
    const sibling = siblingOf(lexicon, carried.base, name);
    if (sibling !== '') return { ...own(sibling), source: 'carried' };
    if (lexicon.generic.test(name)) {
      // 垃圾分类知晓率98%、参与率95%: one rate is not the other's.
      const base = name.endsWith('率')
        ? carried.base.replace(RECEIVED, '').replace(RATE, '')
        : carried.base.replace(PART, '');
      return join(carried, base, name);
    }
    if (GRADE_NAME.test(name)) {
      return join(carried, name, carried.base.replace(RECEIVED, '').replace(GRADE_IN_FRONT, ''));
    }
  } else if (lexicon.generic.test(name)) {
    const context = contextOf(lexicon, around.previousClause);
    if (isNounLike(lexicon, context)) return { ...own(context + name), source: 'guessed' };
    // 完成投资, 安排资金: the verb tells more than nothing.
    const said = trimName(lexicon, words);
    if (said.length <= LONGEST_SAID && lexicon.dropped.some((verb) => said.startsWith(verb)))
      return { ...own(said), source: 'guessed' };
  }
  if (carried !== null && (SUPERLATIVE.test(name) || STEP.test(name))) return carry(carried);
  if (carried !== null && SETTING.test(name)) {
    // 城镇人均居住面积增加到8平方米,农村增加到22平方米
    const other = carried.base.replace(SETTING_IN_FRONT, '');
    if (other !== carried.base) return { ...own(name + other), source: 'carried' };
  }
  const forward = FORWARD.exec(around.rest)?.[0];
  if (forward !== undefined && (name === '' || /^\d/u.test(forward))) {
    const { noun } = nameBehind(lexicon, around.rest.slice(forward.length));
    if (noun.length > 1) return own(noun);
  }
  if (BARE_VERB.test(name)) {
    const platform = PLATFORM.exec(around.opening)?.groups?.platform;
    if (platform !== undefined) return own(platform.endsWith(name) ? platform : platform + name);
    const isProviso = ON_CONDITION.test(around.previousClause);
    const text = withContext(lexicon, name, isProviso ? around.opening : around.previousClause);
    return { ...own(text), source: text === name ? 'own' : 'guessed' };
  }
  if (name !== '') return own(name);
  if (carried !== null && around.follows) return carry(carried);
  const { noun, predicate } = nameBehind(lexicon, around.after);
  const said = CHANGES.test(predicate) ? '' : predicate;
  const text = noun === '' ? (unit === '%' ? said.replace(DONE_IN_FULL, '$2$1') : said) : noun;
  return text.length > 1 ? own(text) : fallback(lexicon, around, carried);
}

/** 11个改造项目总里程205公里, 9个村与13个村: the last words are those of the number that follows. */
function ownNoun(lexicon: LabelWords, noun: string, after: string): string {
  const end = noun.length - 2;
  const isNext = after.trimEnd().endsWith(noun);
  for (let offset = 2; isNext && offset <= end; offset += 1) {
    if (lexicon.generic.test(noun.slice(offset)))
      return noun.slice(0, offset).replace(/(?<=项目)建设$/u, '');
  }
  return noun.replace(NEXT_SUBJECT, '').replace(RATE_OF_COUNTED, '');
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
  if (noun === '' || (isLevel && before.length > 1)) return isLevel ? before : '';
  if (predicate !== '') return (noun + predicate).slice(0, LONGEST_SHARE);
  const whole = before + noun;
  return before.length > 1 && whole.length <= LONGEST_SHARE ? whole : noun;
}

/** 生猪出栏5万头、存栏3万头: what is said of the first holds for the second; empty if they are no pair. */
export function siblingOf(lexicon: LabelWords, first: string, name: string): string {
  for (const family of lexicon.siblings) {
    if (!family.whole.test(name)) continue;
    const rest = first.replace(family.ending, '');
    if (rest !== first && rest !== '') return rest + name;
  }
  return '';
}

/** 4个国家级、9个省级示范区: the noun comes once, after the last grade. */
function nounFurtherOn(lexicon: LabelWords, grade: string, { rest }: Surroundings): string {
  const behind = rest.slice(rest.indexOf(grade) + grade.length);
  const forward = FORWARD.exec(behind)?.[0];
  if (forward === undefined) return '';
  const { noun } = nameBehind(lexicon, behind.slice(forward.length));
  return GRADE_IN_FRONT.test(noun) ? noun.replace(GRADE_IN_FRONT, '') : '';
}

/** 由106家整合为50家: what stands behind the number is what became of it. */
function isFormerLevel(words: string, after: string): boolean {
  return FORMER.test(words) && BECAME.test(after);
}

/** 全年共拆除756亩: what, the clause in front says. */
function withContext(lexicon: LabelWords, verb: string, clause: string): string {
  const context = contextOf(lexicon, clause);
  if (context.length < 2 || context.length > LONGEST_CONTEXT || /\d/u.test(context)) return verb;
  return context.includes(verb) ? context : context + verb;
}

/** 投入300万元完成照料中心建设: the row is named by what the money is for. */
function purpose(lexicon: LabelWords, words: string, around: Surroundings): string {
  const verb = INVESTED.exec(trimName(lexicon, words))?.[0] ?? '';
  const rest = around.rest.replace(COUNT, '').trimStart().replace(PURPOSE, '');
  const object = trimName(lexicon, nameBehind(lexicon, rest).noun);
  return object.length < 2 ? nameInFront(lexicon, words) : object + verb;
}
