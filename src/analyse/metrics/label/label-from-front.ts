import type { Surroundings } from '../clause.ts';
import {
  carry,
  contextOf,
  fallback,
  inContext,
  join,
  joinShare,
  own,
  type Label,
} from './label-origin.ts';
import { GRADE_NAME, STATE_NAME, STEP, type LabelWords } from './label-words.ts';
import { nameBehind } from './name-behind.ts';
import { nameInFront, trimName } from './name-in-front.ts';

export const SHARE_OF = /^(?:约?占|贡献了?)/u;
const OF_TARGET =
  /^(?:已|超额)?(?:完成)?(?:全年|年度|年初|目标|任务|计划(?!生育)|预算|总任务|总计划)\p{Script=Han}{0,8}$/u;
/** 超额完成年度任务2亿元: what is more than was planned of the number in front. */
const BEYOND_TARGET = /^(?:超额完成|超出)[^,]{0,10}(?:任务|目标|计划|指标|预算)的?$/u;
/** 首批12项及第二批14项重点改革: the noun comes once, after the last number. */
export const FORWARD =
  /^(?:[、和及与]|以及)?(?:第[二三四五]批)?\d[\d.]{0,8}[万亿]?(?:[项个家条件名处所座场宗户组人]|平方米|公里|亩|(?<=[万亿])(?![千兆]?瓦|吨|亩|立方|[美欧]?元|公?[斤里]|标箱)(?=\p{Script=Han}{2}))/u;
export const GRADE_IN_FRONT = /^(?:国家|省|市|(?:自治)?区|县|[厅处科]|[百千万]亿)级(?=.{2})/u;
const SETTING = /^(?:城镇|农村|城市|乡村|市区|男性|女性)$/u;
const SETTING_IN_FRONT = /^(?:城镇|农村|城市|乡村|市区|男性|女性)(?=.{2})/u;
/** 高的达到5%, of those in front. */
const SUPERLATIVE = /^最?[高低多少]的?$/u;
/** 较“十三五”末的9323.1亿元: a base, which has the name of what is compared. */
const COMPARED = /^(?:比|较|超过|高于)(?![重例率值较])[^,、%]{0,14}的?$/u;
/** 占比超过10%的44种、超过20%的23种: what each must pass. */
const PASSED = /(?:超过?|不足|低于)\d[\d.]*%$/u;
/** 33座水库除险加固,其中26座已完成: of which so many are in a state. */
const OF_WHICH = /^(?:其中)?$/u;
const IS_KIND = /^(?:为|是|属于)(?<kind>\p{Script=Han}{2,12})$/u;
/** 59项指标中有22项达标: those of which something is said. */
const SOME_OF = /^(?<whole>\p{Script=Han}{2,})中(?:已?有)$/u;
/** 是2020年的2.2倍: what it is a multiple of. */
const TIMES_OF = /(?:是|为|达到?|相当于)[^,;:。]{0,12}的?$/u;
/** 6人获评县级“能手”、4人获评市级“能手”: what stands before 、 is said of the number in front. */
const NAMES_PREVIOUS = /.、\s*$/u;
/** 达到1.5万亿元、增长19.8%: what is said of the number, not of a thing. */
const CHANGES = /^(?:增长|下降|增加|减少|提高|提升|上升|回落|[升降增减]至?[到为至])/u;
const BARE_VERB =
  /^(?:基本建成|新?开工|竣工|拆除|服务|培训|整治|清理|改造|治理|新增|建成|新建|学习|宣传|走访|检查|办理|处理)$/u;
/** 以两个居家养老服务中心为平台,…服务10万人次 */
const PLATFORM =
  /^以(?:[\d一二两三四五六七八九十]+[个家所处])?(?<platform>\p{Script=Han}{2,10}?)(?:中心|站|平台)?为(?:平台|载体|依托|阵地)/u;
/** 在确保质量的前提下: what is spoken of stands further in front. */
const ON_CONDITION = /^在.+[上下]$/u;
/** 100%完成整治任务 */
const DONE_IN_FULL = /^(完成|落实|整改)(.{3,})$/u;
const TASK = /(?<=.{2})(?:任务|目标)数?$/u;
const REACHED_IT = /^(?:已|实际|全年)*(?:完成|实现)$/u;
const LONGEST_CONTEXT = 20;
const LONGEST_SAID = 8;
const TOTAL = /总(?:数|量|计|里程|面积|长度?|人数|规模)|累计/u;
const NEW = /^(?:新增|净增|新认定|新登记|新培育|新建(?:成|改造)?|新引进|新发展)/u;
/** 改造供热管网12公里、供水管网5公里: what is done to the first is done to the next, too. */
const WORKED_ON = /^(?:改造|改建|新改建|改扩建|修复|治理|整治|清理|拆除|淘汰|查处|救助|资助)/u;
const QUANTITY = /(?:[率量额值度]|面积|收入|总数)$/u;
/** 引导1亿人在中西部地区就近城镇化: what they are led to. */
const CAUSES = /^(?:引导|促进|推动|帮助|支持|鼓励|组织|动员|带动|吸引|争取)$/u;
const REACHES = /^[、,]?(?:达到?|增至|增加到)$/u;
/** 新增企业15家、技术中心6家: the second are new too. */
const AND_MORE = /^、(?<words>.+)(?<!就业|创业|培训|抚育|改造|治理|修复)$/u;
const NEW_BEHIND = /(?:新增|净增)$/u;
const PUNCTUATION = /^[\s,;、]+|[\s,;、]+$/gu;
/** 项目新开工43个、竣工38个: one state is not the other's. */
const UNDER_WAY = /^\p{Script=Han}{2,8}(?<![高初集空其])中$/u;
const STATE_BEHIND = /(?<=.{2})(?:全部|均|已)?(?:启动|新?开工|竣工|(?:基本)?建成|在建|完成)$/u;
const PART = /(?<=.{2})(?:占比|比重|人次|资产总额|(?:播种|种植|养殖)?面积)$/u;
const SAID_IN_FRONT = /^\p{Script=Han}{2,8}的(?=.{2})/u;
/** 工业增加值5亿元,利润2亿元: each is a result of the same. */
const RESULT = /(?:增加值|总产值|产值|(?:主营业务|营业|销售)收入|营收|利润|利税)$/u;
const RATE = /\p{Script=Han}{2}率$/u;
const RECEIVED =
  /^(?:办理|受理|接收|承办|接报|上报|共有|现有|签约|招引|引进|落地|新增|新?开工(?:建设)?|续建)+(?=.{2})/u;
/**
 * The name of a number that stands in front of it, or that it takes over.
 *
 * @param words in front of the number, without what makes it a change
 * @param carried label of the number in front, in this sentence
 */
export function labelFromFront(
  lexicon: LabelWords,
  words: string,
  around: Surroundings,
  carried: Label | null,
  unit: string | undefined,
): Label {
  if (carried !== null && COMPARED.test(words.replace(PUNCTUATION, ''))) return carry(carried);
  if (around.follows && NAMES_PREVIOUS.test(words)) {
    const { predicate } = nameBehind(lexicon, around.after);
    const said = predicate.replace(/^(?:实现|完成)/u, '');
    if (said.length > 1 && !CHANGES.test(said)) return own(said);
    if (carried !== null) return carry(carried);
  }
  if (carried !== null && OF_WHICH.test(words.replace(PUNCTUATION, ''))) {
    const { noun, predicate } = nameBehind(lexicon, around.after);
    const thing = withoutState(carried.base);
    if (noun === '' && STATE_NAME.test(predicate))
      return join(carried, thing, predicate.replace(/^已/u, ''));
    // 其中56项为全国首创
    const kind = IS_KIND.exec(noun === '' ? predicate : '')?.groups?.kind;
    if (kind !== undefined) return { ...carry(carried), text: `${kind}的${thing}` };
  }
  const whole = SOME_OF.exec(words.trim())?.groups?.whole;
  if (whole !== undefined) {
    const { predicate } = nameBehind(lexicon, around.after);
    const isTold = around.follows && predicate !== '';
    return own(isTold ? `${predicate}的${whole}` : whole);
  }
  const name = nameInFront(lexicon, unit === '倍' ? words.replace(TIMES_OF, '') : words);
  if (carried !== null && PASSED.test(name) && PASSED.test(carried.base)) {
    return { ...own(carried.base.replace(PASSED, name)), source: 'carried' };
  }
  if (
    carried !== null &&
    (TOTAL.test(around.before) || (NEW.test(carried.base) && REACHES.test(around.before))) &&
    (name === '' || lexicon.generic.test(name))
  ) {
    // 新增企业504家,总数达2913家; 新增企业5家、达到96家: the total is not of the new ones.
    const base = carried.base.replace(NEW, '').replace(NEW_BEHIND, '');
    return join(carried, base, name);
  }
  if (carried !== null) {
    const raw = words.replace(PUNCTUATION, '');
    const before = trimName(lexicon, words);
    if (BEYOND_TARGET.test(raw)) return joinShare(carried, raw.replace(/的$/u, ''));
    if (SHARE_OF.test(raw) || (unit === '%' && OF_TARGET.test(raw))) {
      return joinShare(carried, OF_TARGET.test(raw) ? raw.replace(/[的达]$/u, '') : before);
    }
    const aimed = TASK.exec(carried.base)?.index;
    // 收入任务5亿元,完成6亿元: the second is the income, not the task.
    if (aimed !== undefined && unit !== '%' && REACHED_IT.test(raw))
      return { ...own(carried.base.slice(0, aimed)), source: 'carried' };
    if (STATE_NAME.test(raw) || UNDER_WAY.test(raw)) {
      return join(carried, withoutState(carried.base), raw);
    }
    const sibling = siblingOf(lexicon, carried.base, name);
    if (sibling !== '') return { ...own(sibling), source: 'carried' };
    if (lexicon.generic.test(name)) {
      // 垃圾分类知晓率98%、参与率95%: one rate is not the other's.
      const base = name.endsWith('率')
        ? carried.base.replace(RECEIVED, '').replace(RATE, '')
        : carried.base.replace(PART, '').replace(RESULT.test(name) ? RESULT : '', '');
      return join(carried, base, name);
    }
    if (GRADE_NAME.test(name)) {
      return join(carried, name, carried.base.replace(RECEIVED, '').replace(GRADE_IN_FRONT, ''));
    }
  } else if (lexicon.generic.test(name)) {
    const named = inContext(lexicon, name, around);
    if (named) return named;
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
    // 新修公路27公里,整治25公里: the same is counted.
    const counted = carried?.base ?? '';
    const verb = lexicon.kept.find((one) => counted.startsWith(one));
    if (text === name && verb !== undefined)
      return { ...own(name + counted.slice(verb.length)), source: 'carried' };
    return { ...own(text), source: text === name ? 'own' : 'guessed' };
  }
  if (CAUSES.test(name)) {
    const { noun, predicate } = nameBehind(lexicon, around.after);
    if (noun === '' && predicate.length > 1) return own(predicate);
  }
  if (name !== '') {
    const next = around.follows ? AND_MORE.exec(around.before)?.groups?.words : undefined;
    const isOwn = next === undefined || startsWithVerb(lexicon, next);
    const done = isOwn ? undefined : (carried?.base.match(NEW) ?? carried?.base.match(WORKED_ON));
    return own(QUANTITY.test(name) ? name : (done?.[0] ?? '') + name);
  }
  if (carried !== null && around.follows) return carry(carried);
  const { noun, predicate } = nameBehind(lexicon, around.after);
  const said = CHANGES.test(predicate) ? '' : predicate;
  const text = noun === '' ? (unit === '%' ? said.replace(DONE_IN_FULL, '$2$1') : said) : noun;
  return text.length > 1 ? own(text) : fallback(lexicon, around, carried);
}

/** 新开工项目, 签约入驻的企业: without the state that is told of them. */
function withoutState(base: string): string {
  return base.replace(RECEIVED, '').replace(STATE_BEHIND, '').replace(SAID_IN_FRONT, '');
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

/** 全年共拆除756亩: what, the clause in front says. */
function withContext(lexicon: LabelWords, verb: string, clause: string): string {
  const context = contextOf(lexicon, clause);
  if (context.length < 2 || context.length > LONGEST_CONTEXT || /\d/u.test(context)) return verb;
  return context.includes(verb) ? context : context + verb;
}

function startsWithVerb(lexicon: LabelWords, name: string): boolean {
  return [lexicon.kept, lexicon.dropped, lexicon.cutting].some((verbs) =>
    verbs.some((verb) => name.startsWith(verb)),
  );
}
