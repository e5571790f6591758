import type { LabelWords } from './label-words.ts';
import { withoutChange } from '../change-before-number.ts';
import { siblingOf } from './label-from-front.ts';
import type { Surroundings } from '../clause.ts';
import type { NumberMention } from '../scan.ts';
import { nameInFront, trimName } from './name-in-front.ts';

const DISTRIBUTES = /分别|依次/u;
/** 由4.6万元和1.7万元分别提高到…: the word comes behind the list. */
const DISTRIBUTED_NEXT = '分别';
/** Tried in this order: 金融业、软件和信息服务业 are two where two numbers follow. */
const JOINTS = [
  /、|以及|和|(?<!参)与|(?<![普以惠涉])及/u,
  /、/u,
  /以及|和|(?<!参)与|(?<![普以惠涉])及/u,
];
const BETWEEN = /^(?:\/[年月日人])?(?:[、,和与及 ]|以及)+$/u;
/** A head noun that several names may share: 收入, 增加值, 比重. */
const HEAD =
  /(?:(?:年(?=出)|最[高低]|单日|地铁)\p{Script=Han}{2,14}|(?:(?:常住)?居民)?人均可支配收入|居民收入|建成区面积|老旧管网|管网|(?:[毛净]?入[学园]|综合利用|(?:无害化|集中|有效|安全)?(?:处理|处置|治理)|覆盖|普及|达标|(?:抽检|抽查)?合格|满意|参保|巩固|优良|失业|就业|开工|完成|投产|渗透|恢复|绿化|利用)率|(?:水质|水体)优良(?:比例|率)|增加值|收入|产值|投资|占比|比重|比例|覆盖率|率|增速|增幅|案件|警情|进?出口|(?:吞吐|发送|周转|保有|成交|播放|用电|发电|货运|客运|运输)量|产量|(?:人均\p{Script=Han}{0,6})?标准|支出|余额|数量|人数|起数|(?:进出口|出口|进口)?总额|进出口额|(?:零售|销售|交易|成交|营业|投资|贷款|消费|出口|进口)额|总值|价格|利润|营收|指数|(?:种植|播种|建筑)?面积|(?:平均|年均)?浓度|(?:环境)?质量)/u;
/** 新增外资企业、免税销售额分别…: what counts things by itself takes no head of another. */
const COMPLETE =
  /(?:企业|项目|主体|人才|机构|基地|平台|警情|案件|消费|事项|游客|税收|出口|进口|进出|经费|GDP|[数值额量])$/u;
/** 第一、第三产业增加值; 存、贷款余额; 中、高等学校: the last name goes on from the same character. */
const ORDINAL = /^第[一二三]$/u;
/** 一、二、三产业 */
const INDUSTRIES = /(?<!第)(?=[一二三](?:、[一二三])*产业)/gu;
const HALF_WORD = /[存进]$|^[初中高]$/u;
const OTHER_HALF = /^(?:贷款|出口|[中高]等)/u;
/** 急难型、支出型救助, 国家级、部级平台: the names go on from the same character. */
const CLASS = /(?<=.)[型级类]$/u;
/** 分别占全市的7%和8%, 分别完成年计划的90%和95% */
const SHARE_OF_EACH = /分别(?<said>(?:占|完成)[^,]+?)的?$/u;

/** 存款5亿元、贷款3亿元,比上年增加2亿元和1亿元: a change of each, though 分别 is not said. */
const COMPARED_ONLY = /^[比较][^,、]{1,10}$/u;

/** What was counted so many places back, and what is said of it. */
export interface EarlierName {
  back: number;
  said: string;
}

/** One word for two, where two numbers follow. */
const PAIRS: readonly [RegExp, readonly [string, string]][] = [
  [/(?:常住)?城乡居民(?=.{2})/u, ['城镇居民', '农村居民']],
  [/城乡常住居民(?=.{2})/u, ['城镇常住居民', '农村常住居民']],
  [/城乡(?=.{2})/u, ['城市', '农村']],
  [/存贷款(?=余额)/u, ['存款', '贷款']],
  [/收支$/u, ['收入', '支出']],
  [/广播电视/u, ['广播', '电视']],
];
/** 两种品牌分别新增12项和44项, 两类贷款分别完成年计划的90%和95%: what is told of each. */
const NEW_OF_EACH =
  /(?<=分别)(?:新增|净增|(?:淘汰|新建|建成|完成|压减|改造|引进|投入|发放)\p{Script=Han}{2,10}?)(?=的?$)/u;
/** 国家、省级名录, as 国家级名录 and 省级名录. */
const GRADE = /^(?:国家|省|市|区|县)$/u;
const GRADED = /^(?:国家|省|市|区|县)(?=级.{2})/u;
/** 旅游收入、接待人数恢复率, 投资、消费增速: amounts recover and grow, so both are rates. */
const RATE_OF_AMOUNTS = /(?:恢复率|增速|增幅)$/u;
const SHARE = /^占.{2,}/u;
const AFTER_SUBJECT = /(?:分别|依次).*$|(?:稳?居|位列|列|排名?)(?:全|同|世界).*$/u;
const MANNER = /(?:同比|环比|比上年|较上年|年均|实际|预计|均)+$/u;

/**
 * Names for the numbers of one list that 分别 gives out.
 *
 *   * > | 事故起数和死亡人数分别下降4.3%、5.6%
 *         ^^^^^^^^ ^^^^^^^^
 *
 * @returns for each mention the name that is given out to it; a list without names of its own goes to
 * what was counted right before (游客400万人、花费9亿元,分别增长6%、9%)
 */
export function nameLists(
  lexicon: LabelWords,
  text: string,
  mentions: readonly NumberMention[],
  surroundings: readonly Surroundings[],
): Map<number, string | EarlierName> {
  const names = new Map<number, string | EarlierName>();
  // 分别为5万元、3万元,增长4%、6%: the second list goes to the same names.
  let subjects: string[] = [];
  for (let first = 0; first < mentions.length; first += 1) {
    const before = surroundings[first]?.before ?? '';
    let last = first;
    while (isListed(text, mentions[last], mentions[last + 1])) last += 1;
    const count = last - first + 1;
    const rest = surroundings[last]?.rest ?? '';
    const subject = withoutChange(trimName(lexicon, before.replace(AFTER_SUBJECT, '')));
    const parts = splitSubject(lexicon, subject || namesInFront(surroundings[first]), count);
    let suffix = NEW_OF_EACH.exec(before)?.[0] ?? '';
    const areRanks = count > 1 && mentions[first]?.type === 'rank';
    // 水利、电网、治污项目121个、18个和74个: as many names as numbers of one unit.
    const isEven = parts !== undefined && areAlike(mentions.slice(first, last + 1));
    if (DISTRIBUTES.test(before) || rest.startsWith(DISTRIBUTED_NEXT) || areRanks || isEven) {
      // …增长22%和16%,占工业比重分别提高3个和5个百分点: the shares are of the same.
      if (!parts && SHARE.test(subject)) suffix = subject;
      subjects = parts ?? subjects;
    } else if (subject !== '') {
      subjects = parts?.every((part) => HEAD.test(part)) ? parts : [];
    }
    const isOfEach = DISTRIBUTES.test(before)
      ? subject === ''
      : COMPARED_ONLY.test(subject) && areWholeClause(surroundings, first - count, count);
    if (count > 1 && subjects.length !== count && isOfEach) {
      const said = SHARE_OF_EACH.exec(before.trimEnd())?.groups?.said ?? '';
      for (let index = first; index <= last; index += 1)
        names.set(index, { back: count + first - index, said });
    }
    if (subjects.length === count) {
      for (const [index, name] of subjects.entries()) names.set(first + index, name + suffix);
    }
    first = last;
  }
  return names;
}

function areAlike(mentions: readonly NumberMention[]): boolean {
  const units = new Set(mentions.map((one) => (one.type === 'rank' ? '' : one.unit)));
  return units.size === 1 && !units.has('%');
}

/** True if so many mentions from one on are all that their clause counts. */
function areWholeClause(
  surroundings: readonly Surroundings[],
  from: number,
  count: number,
): boolean {
  const members = from < 0 ? [] : surroundings.slice(from, from + count);
  return members.length === count && members.every(({ follows }, index) => follows === index > 0);
}

function isListed(
  text: string,
  mention: NumberMention | undefined,
  next: NumberMention | undefined,
): boolean {
  return (
    mention !== undefined &&
    next !== undefined &&
    BETWEEN.test(text.slice(mention.end, next.start).slice(0, 8))
  );
}

/** 城镇收入和农村收入,分别增长6%和7%: the clause in front, where it holds no number. */
function namesInFront(around: Surroundings | undefined): string {
  const { before = '', previousClause = '' } = around ?? {};
  return DISTRIBUTES.test(before) && !/\d/u.test(previousClause) ? previousClause : '';
}

/** The `count` names of a list, a head noun of the last shared with those that lack one. */
function splitSubject(lexicon: LabelWords, subject: string, count: number): string[] | undefined {
  if (count < 2) return undefined;
  const words = trimName(lexicon, subject.replace(MANNER, ''))
    .replace('城、乡', '城乡')
    .replace(INDUSTRIES, '第');
  for (const joint of JOINTS) {
    const parts = words.split(joint).filter((part) => part !== '');
    const last = parts.at(-1);
    if (last === undefined || parts.length !== count) continue;
    const head = sharedHead(last);
    const named = parts.map((part) => nameInFront(lexicon, part) || part);
    const whose = whoseNames(lexicon, named[0] ?? '');
    return named.map((part, index) => {
      if (index > 0 && lexicon.generic.test(part)) return whose + part;
      const sibling = index > 0 ? siblingOf(lexicon, named[0] ?? '', part) : '';
      if (sibling !== '') return sibling;
      const kind = CLASS.exec(part)?.[0];
      if (kind !== undefined && last.includes(kind)) {
        return part + last.slice(last.indexOf(kind) + 1);
      }
      if (GRADE.test(part) && GRADED.test(last)) return part + last.replace(GRADED, '');
      if (ORDINAL.test(part)) return part + last.replace(/^第./u, '');
      if (HALF_WORD.test(part) && OTHER_HALF.test(last)) return part + last.slice(1);
      const rate = RATE_OF_AMOUNTS.exec(head)?.[0];
      if (rate !== undefined && index < count - 1) return part + rate;
      if (HEAD.test(part) || COMPLETE.test(part)) return part;
      return part.replace(/居民$/u, (who) => (head.startsWith(who) ? '' : who)) + head;
    });
  }
  const pair = PAIRS.find(([pattern]) => count === 2 && pattern.test(words));
  return pair?.[1].map((one) => words.replace(pair[0], one));
}

/** Whose the first name is, where the rest of it is a general name: 省属企业 of 省属企业营业收入. */
function whoseNames(lexicon: LabelWords, name: string): string {
  for (let offset = 2; offset < name.length; offset += 1) {
    if (lexicon.generic.test(name.slice(offset))) return name.slice(0, offset);
  }
  return '';
}

function sharedHead(name: string): string {
  const found = HEAD.exec(name);
  return found && found.index > 0 ? name.slice(found.index) : '';
}
