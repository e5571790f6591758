import type { Surroundings } from '../clause.ts';
import type { LabelWords } from './label-words.ts';
import { nameInFront, trimName } from './name-in-front.ts';

const LONGEST = 28;
/** One character is half a word (新投产项目, 拟竣工项目, 海达二期), but for these. */
const HALF_WORD = /^(?![县村镇乡市区省州户店厂校矿桥路街园库港船车人])\p{Script=Han}/u;
/** 推进7个在建项目的施工进程: what is counted stands in front of 的. */
const ABSTRACT =
  /(?<=\p{Script=Han}{2})的\p{Script=Han}{0,4}(?:进程|进度|计划|需求|安全|安排|统计)$/u;
/** A state that is part of the name: 14个市州空气质量全面达标. */
const SHORT_STATE =
  /^(?:全面|全部|均|已|基本|顺利|主体)?(?:达标|建成|完工|完成|开工|竣工|投产|投用|投运|启用|落成|落地|上线|获批|封顶|通车|开通|脱贫|摘帽|运营)$/u;
const DONE_STATE = /(?:建成|完工|完成|投用|投运|启用|落成|落地|上线|开通|运营)$/u;
const LONG_NOUN = 4;
const JOINT = /^(?:[,;:。、!?]|和|及|与|或|以及|并|且|同时|左右|)$/u;
/** 和美乡村 is a noun. */
const HARMONY = /^和[美谐平睦]/u;

/** 12套(间), 8万吨/年: a remark on the unit, or what it is counted by. */
const REMARK = /^(?:\([^()]{1,12}\)[次间]?|\/[年月日时分秒]|[头只口](?=[,;。、]|$))/u;
/**
 * 专题讲座、家长课堂等活动: the noun goes on, unless something is said of it (等获评先进), or all that
 * is said is that it was built (背街小巷等重点项目建设).
 */
const SUMS_UP = /^等(?!\p{Script=Han}{0,6}(?:项目|工程))(?<kind>\p{Script=Han}{2,10})/u;
const LONGEST_KIND = 8;
/** As far as a word of the table looks ahead. */
const LONGEST_LOOK = 14;

/** What is counted, and what is said of it. */
export interface NameBehind {
  noun: string;
  predicate: string;
}

/**
 * Name of a number from the words behind it.
 *
 *   * > | 新建1处垃圾中转点
 *              ^^^^^^^^^^
 *
 * @param followed true if the words go on to another number: what is said there is not said to its end
 */
export function nameBehind(lexicon: LabelWords, after: string, followed = false): NameBehind {
  const words = after.replace(REMARK, '').replace(/^[ 的]+/u, '');
  let end = 0;
  while (end < words.length && !isEnd(lexicon, words, end)) end += 1;
  const noun = tidy(words.slice(0, end)).replace(
    /(?<=.{4})工作$|(?<=任务)目标$|(?<=建设|改造|治理|修复|[^“”]”)任务$/u,
    '',
  );
  const rest = words.slice(end);
  // 24个省份、规模居前列: the last word begins what is said next.
  const next = /(?<=.{2})、(?<last>[^、]+)$/u.exec(noun);
  return {
    noun: next && lexicon.generic.test(next.groups?.last ?? '') ? noun.slice(0, next.index) : noun,
    predicate:
      lexicon.predicate.test(rest) && !(followed && !rest.includes('、'))
        ? tidy(rest.replace(/(?<![国省市区县])、.*$/u, ''))
        : '',
  };
}

/** What goes with a bare noun is a state or an award, not a long story. */
const LONGEST_PREDICATE = 18;
/** 整县 推进…试点: a word of two characters is seldom the whole name. */
const SHORTEST_NOUN = 3;
/** 争取4家企业上市: who it is done to does something. */
const CAUSES = /^(?:争取|带动|吸引|帮助|扶持|转移)$/u;
/** 50万农村人口实现脱贫, 20万转移人口在城镇落户: others did not. */
const LIFTED = /(?:脱贫|落户(?:城镇)?|转移就业)$/u;
/** 成功获得了称号的企业: that it is done goes without saying. */
const DONE =
  /^(?:已经?|均|都|首次|全部|全面|成功|顺利|先后|相继|[如按]期|提前|连续[^,]{1,3}[年次]|实现(?!\p{Script=Han}{3,6}$))+|了(?=[\p{Script=Han}“])/gu;
const STORY = /^(?:[、和及]|中|由|将|为|从|向|以|立足|主动|积极|自愿|围绕|聚焦|等|居|位|占|均)/u;
/** 11个小区被授予“五星级小区”称号: the title is what they are. */
const TITLED =
  /(?:授予|评为|获评|命名为|认定为)(?<title>[国省市区县家级、]{0,5}“[^“”]{2,16}”)(?<kind>\p{Script=Han}{0,6}?)(?:称号)?$/u;
/** 40家企业主营业务收入超10亿元 */
const RESULT_OF_EACH =
  /^(?<thing>\p{Script=Han}{0,4}(?:企业|园区|集聚区|集群))(?:实现)?(?<result>(?:主营业务|营业|销售)收入|营收|年?产值|年?税收|纳税)$/u;
/** 吸引156万人观看: who came is counted by what they came for. */
const ATTENDANCE =
  /^(?:线上|线下|现场|到场|在线)*(?<verb>\p{Script=Han}*(?:观看|观赛|参观|参与|参加|体验|观展|打卡|到场|收看))$/u;
const MONEY_VERB = /^(?:签订|签约|投资|投入|获得|争取|发放|拨付)$/u;
const LONGEST_SUBJECT = 8;

/** The name of a row that counts `noun`. */
export function composeBehind(
  lexicon: LabelWords,
  before: string,
  { noun, predicate }: NameBehind,
  unit: string | undefined,
  { previousClause, follows }: Pick<Surroundings, 'previousClause' | 'follows'>,
): string {
  const last =
    lexicon.kept.find((candidate) => before.endsWith(candidate)) ??
    NEW_ONES.exec(before)?.groups?.verb ??
    (follows ? '' : openingVerb(lexicon, before));
  const verb =
    (last === '' ? '' : (PAIRED_VERB.exec(before.slice(0, -last.length))?.[0] ?? '')) + last;
  if (noun === '') return predicate.slice(0, LONGEST);
  const { thing, result } = RESULT_OF_EACH.exec(noun)?.groups ?? {};
  if (thing !== undefined && result !== undefined && predicate.startsWith('超'))
    return `${result}${predicate}的${thing}`;
  const isOwned = lexicon.ownedNoun.test(noun);
  const isBare =
    isOwned ||
    lexicon.bareNoun.test(noun) ||
    (noun.endsWith('人口') && LIFTED.test(predicate)) ||
    (noun.length < SHORTEST_NOUN && predicate !== '');
  const owner = isBare && verb === '' ? ownerOf(lexicon, before) : '';
  if (isOwned && owner !== '') return owner + noun;
  const said = predicate.replace(DONE, '');
  const isTold = said !== '' && predicate.length <= LONGEST_PREDICATE && !STORY.test(said);
  const { title = '', kind = '' } = TITLED.exec(predicate)?.groups ?? {};
  if (title.endsWith(`${noun}”`) || (title !== '' && kind === noun)) return title + kind;
  if (isBare && isTold && (verb === '' || CAUSES.test(verb)))
    return said.endsWith(noun) ? said : `${said}的${noun}`;
  if (verb !== '') {
    const subject = before.endsWith(verb) ? ownSubject(lexicon, before.slice(0, -verb.length)) : '';
    const attends = unit === '人' ? ATTENDANCE.exec(noun)?.groups?.verb : undefined;
    if (subject !== '' && attends !== undefined) return `${subject}${attends}人数`;
    // 省建工集团已签订50亿元框架合同: whose contract it is belongs to the name.
    if (subject !== '' && unit?.endsWith('元') && MONEY_VERB.test(verb)) return subject + noun;
    // 基础教育对口帮扶217所学校
    return isBare || noun.length < SHORTEST_NOUN ? subject + verb + noun : verb + noun;
  }
  // 推进“一社区一项目”,17个社区…
  if (isBare) return (owner || (QUOTED_END.exec(previousClause)?.[0] ?? '')) + noun;
  if (SETTING_BEHIND.test(before)) return (SETTING_BEHIND.exec(before)?.[0] ?? '') + noun;
  // 道路建成 and 村庄脱贫 are rows; of a longer name the state goes without saying.
  return SHORT_STATE.test(predicate) && (noun.length < LONG_NOUN || !DONE_STATE.test(predicate))
    ? noun + predicate
    : noun;
}

/** 出清38家企业: the word that alone opens a clause is what was done, unless it says no more than that. */
function openingVerb(lexicon: LabelWords, before: string): string {
  const words = trimName(lexicon, before);
  return /^\p{Script=Han}{2}$/u.test(words) &&
    before.endsWith(words) &&
    !lexicon.dropped.includes(words)
    ? words
    : '';
}

/** 新增甲县、乙县2个强县: the new ones are listed before they are counted. */
const NEW_ONES =
  /(?:^|[,;])(?<verb>新增|净增)[\p{Script=Han}]{2,6}(?:、[\p{Script=Han}]{2,6})+等?$/u;
/** 建设、改造2所学校: the first of two verbs that share their object. */
const PAIRED_VERB = /(?:新建|改建|扩建|改扩建|建设|改造|维修|整修|引进|培育|修订|制定)[、和]$/u;
const QUOTED_END = /“[^“”]{2,12}”$/u;
/** 城区11条道路 */
const SETTING_BEHIND = /(?:(?:中心|主|[市县、]+)?城区|市区|县城|农村|城镇)$/u;
/** 产值过…, A和…: a threshold, or another name. */
const NO_OWNER = /(?:[、,和与及过超达]|以及)$/u;
const LONGEST_OWNER = 20;
/** 规划从6个维度设置29项指标: in what they are parted, and that they are set. */
const ASPECTS = /从[^,]{1,20}(?:维度|方面|层面|角度|领域)/u;
const SETS = /(?:细化|具体|明确)?(?:设置|设定|提出|明确|确定|部署)了?$/u;

/** 外送拓展至22个省份 */
const WIDENS = /(?<=.{2})(?:扩大|拓展|延伸|增加)$/u;

/** Whose a bare noun is: 自贸试验区47项经验, 残疾人康复服务率等5项指标; empty where it is not told. */
function ownerOf(lexicon: LabelWords, before: string): string {
  const words = before.trim().replace(ASPECTS, '').replace(SETS, '');
  const named = NO_OWNER.test(words) ? '' : nameInFront(lexicon, words).replace(WIDENS, '');
  const owner = named.length > LONGEST_OWNER ? named.replace(/^.*、/u, '') : named;
  if (owner.length < 2 || owner.length > LONGEST_OWNER) return '';
  return words.endsWith('等') ? `${owner}等` : owner;
}

/** A short subject right in front of a verb; empty where there is none. */
function ownSubject(lexicon: LabelWords, before: string): string {
  const words = trimName(lexicon, before).replace(/^.*的/u, '');
  return /^\p{Script=Han}+$/u.test(words) && words.length <= LONGEST_SUBJECT ? words : '';
}

/** True if the words go on with the sentence and hold no noun for the number in front. */
export function goesOn(lexicon: LabelWords, after: string): boolean {
  const words = after.replace(REMARK, '').trimStart();
  return (
    words === '' ||
    (JOINT.test(words.charAt(0)) && !HARMONY.test(words)) ||
    lexicon.predicate.test(words) ||
    words.startsWith('”') ||
    words.startsWith('/') ||
    /^的(?:[增降]幅|幅度|速度|增速|水平|目标|任务|(?:\p{Script=Han}{1,3}[项个])?(?:主要|重点)?指标)/u.test(
      words,
    )
  );
}

function isEnd(lexicon: LabelWords, words: string, offset: number): boolean {
  const character = words.charAt(offset);
  if (/[,;:。!?]/u.test(character)) return true;
  if (character === '、' && /\d/u.test(words.charAt(offset + 1))) return true;
  const inQuotation = words.lastIndexOf('“', offset) > words.lastIndexOf('”', offset);
  if (offset === 1 && HALF_WORD.test(words)) return false;
  if (inQuotation || !lexicon.predicate.test(words.slice(offset, offset + LONGEST_LOOK)))
    return false;
  if (offset === 0) return true;
  if (lexicon.insideWord.test(words.slice(offset - 1, offset + 3))) return false;
  const kind = SUMS_UP.exec(words.slice(offset))?.groups?.kind;
  if (kind === undefined) return true;
  let end = 0;
  while (end < kind.length && !lexicon.predicate.test(kind.slice(end, end + LONGEST_LOOK)))
    end += 1;
  return end < 2 || end > LONGEST_KIND;
}

function tidy(words: string): string {
  const tidied = words
    .trim()
    .replace(/(?:[、,和及与或 的了]|以及|、\p{Script=Han}|(?<=.{2})等)+$/u, '')
    .replace(/^[”)、]+/u, '')
    .replace(/的?(?:基础|前提|情况)[上下]$|(?<=.{2})(?<![高初集空其])中$/u, '')
    .replace(ABSTRACT, '');
  if (tidied.length <= LONGEST) return tidied;
  const short = tidied.replace(/等[^等]*$/u, '');
  return short.slice(0, LONGEST).replace(/[“(][^”)]*$/u, '');
}
