import { keptVerbs } from './label-words.ts';
import { trimName } from './name-before.ts';

const LONGEST = 28;
/** Words that go on with the sentence after a counted noun. */
const PREDICATE =
  /^(?:分别|已|均(?!衡|等)|全部|全面|获(?!得感)|入选|成为|立足|纳入|列入|完成|实现|建成|投产|投运|落户|落地|启用|投用|投入使用|开工|取得|得到|受到|被|投向|在(?!建|孵|校|册|编|岗|职|线)|加快|推进|开展|上线|通过|达到|达(?!标|产)|参与|推动|进行|由|为(?!民)|将|是|向|从(?!业|事)|有序|有效|顺利|超额|成功|居(?!民|家|住|委)|位居|位列|占(?!地|道|比)|增长|下降|(?:提高|提升)(?=到|至|为|了|\d|$|[,、])|上升|回落|整合为|延长到|调整为|精简为|优化为|压缩到|缩小|跃升|升至|降至|降到|增至|同比|率先|陆续|相继|正式(?!合同|员工|党员)|用于|支持|惠及|带动|吸引|提供|评为|荣获|脱贫|摘帽|竣工|对标|迁至|迁入|贯通|通车|主体封顶|主体完工|积极|主动|初步|超\d(?![\d.]{0,8}[万亿]?(?:元|美元)[^,;:。]{0,10}(?:项目|企业))|正(?=在)|提前|如期|可以|能够|让|使得|给|较|比(?!例|重|率|赛)|着力|稳步|持续|基本(?!医|养|公|农|药|生|口|民)|自愿|自筹|只有|只能|仅|也|还|都(?!市)|应当|需要|就(?!业|地|医|近|学)|以上(?!的?\p{Script=Han}{0,6}(?:项目|企业|城市|医院|产业|园区|高校))|左右|全线|双双|等(?!级|次|候)|涵盖|涉及|包括|高于|低于|累计|荣登|跻身|进入|来自|覆盖(?!面|率)|互认|互通|通水|成立|增加|扩大|开通|到(?!户|位|家)|中的|中(?=占|有|,)|以(?!旧)|其中|亮相|签约(?!面积|额|项目)|动工|问世|第一时间|不同|转为|转化为|逐步|继续|统一|出台|位于|形成|破|创(?!新|业|建|意|客|伤)|免费|安排(?=$|[、,])|建立|新?台阶|大关|关口)/u;
/** A state that is part of the name: 14个市州空气质量全面达标. */
const SHORT_STATE =
  /^(?:全面|全部|均|已|基本|顺利|主体)?(?:达标|建成|完工|完成|开工|竣工|投产|投用|投运|启用|落成|落地|上线|获批|封顶|通车|开通|脱贫|摘帽|运营)$/u;
/** Words that hold a predicate's characters without being one: 全覆盖, 行为, 自由, 线上线下. */
const INSIDE_WORD =
  /^(?:稳增|碳达|直达|通达|传达|表达|下达|抵达|全覆|行为|作为|认为|自由|线上线|方向|面向|定向|服从|存在|所在|智能|缘由|理由|多向|双向|全部|大创|文创|科创|众创|首创|[药首成古酒煤瓷花京国]都|[中高初同均平]等|之都|民居|旧居|故居|群居|定居|同居|移居)/u;
const JOINT = /^(?:[,;:。、!?]|和|及|与|或|以及|并|且|同时|左右|)$/u;
/** 和美乡村 is a noun. */
const HARMONY = /^和[美谐平睦]/u;
/** Nouns that say too little alone. */
const BARE_NOUN =
  /^(?:企业|人|项目|社区|小区|村|街道|单位|人员|地块|学校|群众|家庭|农户|县|区|市|省|国家|省份|成果|产品|行业|地区|城市|乡镇|园区|医院|部门|党员|案例|村居|意见|措施|政策|经验|村\(社区\)|村社区|平台|品牌|景区|工程|中心|乡村|行政村|基地|省级|代表|居民|职工|青年|事项|指标|领域|街镇|镇|社会组织)$/u;

/** 12套(间), 8万吨/年: a remark on the unit, or what it is counted by. */
const REMARK = /^(?:\([^()]{1,12}\)[次间]?|\/[年月日时])/u;

/** What is counted, and what is said of it. */
export interface NameAfter {
  noun: string;
  predicate: string;
}

/**
 * Name of a number from the words behind it.
 *
 *   * > | 新建1处垃圾中转点
 *              ^^^^^^^^^^
 */
export function nameAfter(after: string): NameAfter {
  const words = after.replace(REMARK, '').replace(/^[ 的]+/u, '');
  let end = 0;
  while (end < words.length && !isEnd(words, end)) end += 1;
  const noun = tidy(words.slice(0, end));
  const rest = words.slice(end);
  return { noun, predicate: PREDICATE.test(rest) ? tidy(rest.replace(/[、].*$/u, '')) : '' };
}

/** What goes with a bare noun is a state or an award, not a long story. */
const LONGEST_PREDICATE = 18;
/** 整县 推进…试点: a word of two characters is seldom the whole name. */
const SHORTEST_NOUN = 3;
const STORY = /^(?:由|将|为|从|向|以|立足|主动|积极|自愿|围绕|聚焦)/u;
/** 吸引156万人观看: who came is counted by what they came for. */
const ATTENDANCE = /(?:观看|观赛|参观|参与|参加|体验|观展|打卡|到场|收看)$/u;
const MONEY_VERB = /^(?:签订|签约|投资|投入|获得|争取|发放|拨付)$/u;
const LONGEST_SUBJECT = 8;
const SUBJECT = /(?<subject>\p{Script=Han}{2,6})$/u;

/** The name of a row that counts `noun`. */
export function composeAfter(
  before: string,
  { noun, predicate }: NameAfter,
  unit: string | undefined,
  previousClause: string,
): string {
  const verb = keptVerbs.find((candidate) => before.endsWith(candidate)) ?? '';
  if (noun === '') return predicate.slice(0, LONGEST);
  if (verb !== '') {
    const subject = ownSubject(before.slice(0, -verb.length));
    if (subject !== '' && unit === '人' && ATTENDANCE.test(noun)) return `${subject}${noun}人数`;
    // 省建工集团已签订50亿元框架合同: whose contract it is belongs to the name.
    if (subject !== '' && unit?.endsWith('元') && MONEY_VERB.test(verb)) return subject + noun;
    return verb + noun;
  }
  if (BARE_NOUN.test(noun) || (noun.length < SHORTEST_NOUN && predicate !== '')) {
    if (predicate.length <= LONGEST_PREDICATE && !STORY.test(predicate)) return noun + predicate;
    const subject = SUBJECT.exec(trimName(before))?.groups?.subject;
    // 推进“一社区一项目”,17个社区…
    return (subject ?? QUOTED_END.exec(previousClause)?.[0] ?? '') + noun;
  }
  return SHORT_STATE.test(predicate) ? noun + predicate : noun;
}

const QUOTED_END = /“[^“”]{2,12}”$/u;

/** A short subject right in front of a verb; empty where there is none. */
function ownSubject(before: string): string {
  const words = trimName(before).replace(/^.*的/u, '');
  return /^\p{Script=Han}+$/u.test(words) && words.length <= LONGEST_SUBJECT ? words : '';
}

/** True if the words go on with the sentence and hold no noun for the number in front. */
export function goesOn(after: string): boolean {
  const words = after.trimStart();
  return (
    words === '' ||
    (JOINT.test(words.charAt(0)) && !HARMONY.test(words)) ||
    PREDICATE.test(words) ||
    words.startsWith('”')
  );
}

function isEnd(words: string, offset: number): boolean {
  const character = words.charAt(offset);
  if (/[,;:。!?]/u.test(character)) return true;
  const inQuotation = words.lastIndexOf('“', offset) > words.lastIndexOf('”', offset);
  if (inQuotation || !PREDICATE.test(words.slice(offset, offset + 5))) return false;
  return offset === 0 || !INSIDE_WORD.test(words.slice(offset - 1, offset + 3));
}

function tidy(words: string): string {
  const tidied = words
    .trim()
    .replace(/(?:[、,和及与或 的了]|以及)+$/u, '')
    .replace(/^[”)、]+/u, '')
    .replace(/的?(?:基础|前提|情况)[上下]$/u, '');
  return tidied.length > LONGEST ? tidied.slice(0, LONGEST).replace(/[“(][^”)]*$/u, '') : tidied;
}
