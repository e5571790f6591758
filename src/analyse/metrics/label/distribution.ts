import type { LabelWords } from './label-words.ts';
import { withoutChange } from '../change.ts';
import type { Surroundings } from '../clause.ts';
import type { NumberMention } from '../scan.ts';
import { trimName } from './name-before.ts';

const DISTRIBUTES = /分别|依次/u;
const JOINT = /、|以及|和|(?<!参)与|(?<![普以惠涉])及/gu;
const BETWEEN = /^(?:[、,和与及 ]|以及)+$/u;
/** A head noun that several names may share: 收入, 增加值, 比重. */
const HEAD =
  /(?:人均可支配收入|老旧管网|管网|(?:[毛净]?入[学园]|综合利用|(?:无害化|集中|有效|安全)?(?:处理|处置|治理)|覆盖|普及|达标|合格|满意|参保|巩固|优良|失业|就业|开工|完成|投产|渗透|恢复|绿化|利用)率|增加值|收入|产值|投资|占比|比重|覆盖率|率|产量|支出|余额|数量|人数|起数|(?:进出口|出口|进口)?总额|进出口额|(?:零售|销售|交易|成交|营业|投资|贷款|消费|出口|进口)额|总值|价格|利润|营收|指数|面积|浓度)/u;
/** 新增外资企业、免税销售额分别…: what counts things by itself takes no head of another. */
const COMPLETE = /(?:企业|项目|主体|人才|机构|基地|平台|警情|事项|游客|旅客|进出|[数值额])$/u;
const AFTER_SUBJECT = /(?:分别|依次).*$/u;
const MANNER = /(?:同比|环比|比上年|较上年|年均|实际|预计|均)+$/u;

/**
 * Names for the numbers of one list that 分别 gives out.
 *
 *   * > | 事故起数和死亡人数分别下降4.3%、5.6%
 *         ^^^^^^^^ ^^^^^^^^
 *
 * @returns for each mention its name, where one is given out to it
 */
export function distribute(
  lexicon: LabelWords,
  text: string,
  mentions: readonly NumberMention[],
  surroundings: readonly Surroundings[],
): Map<number, string> {
  const names = new Map<number, string>();
  // 分别为5万元、3万元,增长4%、6%: the second list goes to the same names.
  let subjects: string[] = [];
  for (let first = 0; first < mentions.length; first += 1) {
    const before = surroundings[first]?.before ?? '';
    let last = first;
    while (isListed(text, mentions[last], mentions[last + 1])) last += 1;
    const count = last - first + 1;
    if (DISTRIBUTES.test(before)) {
      subjects = splitSubject(lexicon, before.replace(AFTER_SUBJECT, ''), count) ?? subjects;
    } else if (withoutChange(trimName(lexicon, before)) !== '') {
      subjects = [];
    }
    if (subjects.length === count) {
      for (const [index, subject] of subjects.entries()) names.set(first + index, subject);
    }
    first = last;
  }
  return names;
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

/** The last `count` names of a list, a head noun of the last shared with those that lack one. */
function splitSubject(lexicon: LabelWords, subject: string, count: number): string[] | undefined {
  if (count < 2) return undefined;
  const words = trimName(lexicon, subject.replace(MANNER, ''));
  const parts = words.split(JOINT).filter((part) => part !== '');
  if (parts.length !== count) return undefined;
  const head = sharedHead(parts.at(-1) ?? '');
  return parts.map((part) =>
    HEAD.test(part) || COMPLETE.test(part) || head === '' ? part : part + head,
  );
}

function sharedHead(name: string): string {
  const found = HEAD.exec(name);
  return found && found.index > 0 ? name.slice(found.index) : '';
}
