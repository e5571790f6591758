import type { NumberMention } from './scan.ts';
import type { SentenceSpan } from './sentence.ts';

/** The words around one number, up to its neighbours. */
export interface Surroundings {
  /** From the clause's start, or from the number before, to this number. */
  before: string;
  /** From this number to the clause's end, or to the number after. */
  after: string;
  /** From the clause's start to this number, numbers in front included. */
  clause: string;
  /** From this number to the clause's end, numbers included. */
  rest: string;
  /** The nearest clause in front that has words of its own for what is counted. */
  previousClause: string;
  /** The clause behind, up to the next comma: 投资500万元,建设新城大桥; empty at a stronger stop. */
  nextClause: string;
  /** The first clause of the sentence: 以居家养老服务中心为平台. */
  opening: string;
  /** True if a number of the same clause stands in front: the two may share a name. */
  follows: boolean;
  /** True if the clause goes on to another number. */
  followed: boolean;
}

/**
 * 扣除物价因素, 连续五年居首位, 同上年相比, 在三类地区: what is said further of the subject of the clause in
 * front.
 */
const SAYS_MORE =
  /^(?:[同与][^,]{2,24}相比$|在[^,]{2,12}(?:地区|方面)$|按[^,]{2,16}计算$|连续[^,]{1,4}[年月]|稳?居(?!民)|位[居列]|[再又]?创(?:下|历史|新[高低])|首次|取得了|得到了|[\p{Script=Han}]{2}[^,]{0,8}因素(?:影响)?后?$)/u;
const BREAK = /[,;:。!?\n]/u;
const REACH = 80;
/** 村(社区), 县(市、区) and 企(事)业 are one word; a longer bracket is a remark. */
const SHORT_REMARK = 4;
const PLACES = /^\([市区县州镇乡街道社村旗、]+\)$/u;
const REMARK = /\((?![市区县州镇乡街道社村旗、]+\))[^()]{3,60}\)/gu;
/** 7万套(间)、累计达到61万套: a remark on the unit in front. */
const UNIT_REMARK = /^(?:\([^()]{1,12}\)[次间]?|\/[年月日人])/u;
const OPEN_REMARK = /\([^()]*$/u;
const OPENING = '(';
const CLOSING = ')';

/** 生产总值(预计,下同)、财政收入: what a remark without a number holds ends no clause. */
const WORDS_REMARK = /\([^()\d;。\n]{2,40}\)/uy;

/** Offsets at which clauses end, outside quotation marks and remarks. */
export function findClauseBreaks(
  text: string,
  { start, end }: SentenceSpan,
  quotations: ReadonlyMap<number, number>,
): number[] {
  const breaks: number[] = [];
  for (let offset = start; offset < end; offset += 1) {
    WORDS_REMARK.lastIndex = offset;
    const passed =
      quotations.get(offset) ?? (WORDS_REMARK.test(text) ? WORDS_REMARK.lastIndex : undefined);
    if (passed !== undefined) offset = passed - 1;
    else if (BREAK.test(text.charAt(offset))) breaks.push(offset);
  }
  return breaks;
}

/** Words around every mention of a sentence, in one pass over its breaks. */
export function surround(
  text: string,
  sentence: SentenceSpan,
  mentions: readonly NumberMention[],
  breaks: readonly number[],
): Surroundings[] {
  let next = 0;
  let closing = 0;
  let seam = -1;
  return mentions.map((mention, index) => {
    while ((breaks[next] ?? Infinity) < mention.start) next += 1;
    const startOf = (clause: number) =>
      clause < 1 ? sentence.start : (breaks[clause - 1] ?? sentence.start) + 1;
    const clauseStart = startOf(next);
    let spoken = next - 1;
    while (spoken > 0 && SAYS_MORE.test(text.slice(startOf(spoken), breaks[spoken]))) spoken -= 1;
    const previousStart = startOf(spoken);
    const previousBreak = breaks[spoken] ?? clauseStart - 1;
    while (closing < breaks.length && (breaks[closing] ?? 0) < mention.end) closing += 1;
    const breakAfter = breaks[closing] ?? sentence.end;
    const previousEnd = mentions[index - 1]?.end ?? -1;
    const following = mentions[index + 1];
    const nextStart = following?.start ?? Infinity;
    const from = Math.max(clauseStart, previousEnd, seam);
    seam = following && nextStart < breakAfter ? seamBetween(text, mention, following) : -1;
    const afterEnd = Math.min(breakAfter, nextStart, seam === -1 ? Infinity : seam - 1);
    return {
      before: insideBracket(
        withoutAside(text, clauseStart, from, mention).replace(UNIT_REMARK, ''),
      ),
      after: upToBracket(text.slice(mention.end, Math.min(afterEnd, mention.end + REACH))),
      clause: window(text, clauseStart, mention.start),
      rest: text.slice(mention.end, Math.min(breakAfter, mention.end + REACH)),
      previousClause:
        clauseStart > sentence.start
          ? window(
              text,
              Math.max(previousStart, Math.min(previousEnd, previousBreak)),
              previousBreak,
            ).replace(UNIT_REMARK, '')
          : '',
      nextClause:
        text.charAt(breakAfter) === ','
          ? text.slice(
              breakAfter + 1,
              Math.min(breaks[closing + 1] ?? sentence.end, breakAfter + REACH),
            )
          : '',
      opening: window(text, sentence.start, breaks[0] ?? sentence.end),
      follows: previousEnd > clauseStart,
      followed: nextStart < breakAfter,
    };
  });
}

const NAMED_BEFORE = /^\s*(?:[,;:。、)!?]|$)/u;
/** 9家光伏、风电企业年产值达6亿元: the last word counts both. */
const SHARED_HEAD = /(?:企业|项目|园区)年?(?:产值|营收|收入|利润|税收|投资)[达为超]?到?$/u;
/** 国、省考断面 is no seam. */
const SEAM = /^(?<noun>\p{Script=Han}[^、]+)(?<![国省市县城])、(?=\p{Script=Han}{3})/u;

/**
 * Offset at which the words between two numbers change hands, or -1: where the second is named in
 * front, or by the noun of the first.
 *
 *   * > | 完成11台加装电梯、建设充电场所130个
 *                      ^
 *   * > | 甲区47项经验、乙区48项经验
 *                    ^
 */
function seamBetween(text: string, mention: NumberMention, following: NumberMention): number {
  const between = text.slice(mention.end, Math.min(following.start, mention.end + REACH));
  const { 0: seam, groups } = SEAM.exec(between) ?? {};
  if (seam === undefined) return -1;
  const isShared = text.startsWith(groups?.noun ?? seam, following.end);
  const isNamed =
    NAMED_BEFORE.test(text.slice(following.end, following.end + 2)) && !SHARED_HEAD.test(between);
  return isShared || isNamed ? mention.end + seam.length : -1;
}

const ASIDE_END = /^的?(?:情况|基础|前提|背景)[上下],?/u;

/**
 * The words in front of a number, inside an aside or outside of it.
 *
 *   * > | 进出口在出口下降3成的情况下增长12%
 *         ^^^ ^^^^          ^^
 */
function withoutAside(
  text: string,
  clauseStart: number,
  from: number,
  { start, end }: NumberMention,
): string {
  const words = window(text, from, start);
  if (ASIDE_END.test(text.slice(end, end + 4))) return words.slice(words.lastIndexOf('在') + 1);
  const aside = ASIDE_END.exec(words)?.[0];
  const opening = aside === undefined ? -1 : text.lastIndexOf('在', from);
  if (aside === undefined || opening < clauseStart) return words;
  return window(text, clauseStart, opening) + words.slice(aside.length);
}

/** The words between two offsets, no more of them than a name can need. */
function window(text: string, start: number, end: number): string {
  return text.slice(Math.max(start, end - REACH), end);
}

/** Words of an open bracket, or of the text with closed brackets left out. */
function insideBracket(before: string): string {
  let closed = '';
  let depthStart = -1;
  let from = 0;
  for (let offset = 0; offset < before.length; offset += 1) {
    const character = before.charAt(offset);
    if (character === OPENING && depthStart === -1) depthStart = offset;
    if (character !== CLOSING) continue;
    if (depthStart === -1) {
      // The bracket was opened before the number in front: what it held is not ours.
      closed = '';
    } else {
      closed += before.slice(from, depthStart);
      const remark = before.slice(depthStart, offset + 1);
      if (remark.length <= SHORT_REMARK || PLACES.test(remark)) closed += remark;
    }
    from = offset + 1;
    depthStart = -1;
  }
  return depthStart === -1 ? closed + before.slice(from) : before.slice(depthStart + 1);
}

function upToBracket(after: string): string {
  const closing = after.indexOf(CLOSING);
  const opening = after.indexOf(OPENING);
  const outside = closing !== -1 && (opening === -1 || closing < opening);
  const words = outside ? after.slice(0, closing) : after;
  // 床位700张(牵头单位:民政厅): the clause ends inside the bracket.
  return words.replace(UNIT_REMARK, '').replace(REMARK, '').replace(OPEN_REMARK, '');
}
