import { PART_OF_NOUN, type LabelWords } from './label-words.ts';

const LONGEST = 30;
const SHORTEST_REST = 2;
const LEAST_TELLING = 4;
const ADDED = /^(?:新增|净增|新设)$/u;
const LONGEST_SUBJECT = 10;
const NO_SUBJECT =
  /孵化|引导|力争|推进|推动|支持|加快|促进|鼓励|实现|确保|坚持|优化|加大|加强|深化|强化|健全|完善|落实|抓好|围绕|聚焦|发挥|提升|提高|^(?:可|日|能|平均|每年|年均|在|对|为|使|以|用|累计)$/u;
/** 大寨去年平均每人, 支出连续五年压减比例, 综合治理考核我省: when it was and whose it is. */
const INSIDE =
  /(?<=.{2})(?:连续[\d两三四五六七八九十]{1,2}年(?=.{2})|(?<![比较])(?:去年|今年|上年|全年|当年)(?=.{2})|我[省市区县镇街]$)/u;
const OF_SUBJECT = /^(?:累计)?(?:完成|实现)$/u;
/** A verb's characters inside a noun: 党组织, 社会组织. */
const PART_OF_WORD = /^(?:[党会济工群自团]组织|未完成|已实施|新办理|新建成)/u;
/** 粮食产量在上年增产的基础上, 货物周转量在五年前基数上; 在定额的基础上节约用煤 */
const ON_GROUNDS =
  /(?<=.{2})在[^,;:]{2,24}(?:基础|基数|情况|前提)[上下]$|^.*在[^,;:]{2,24}的(?:基础|情况|前提)[上下](?=.{4})/u;
/** 收入增速高于经济增速、突破: how it grew is not what it is. */
const FASTER =
  /(?<=.{3})(?:增速|增幅)?[高快]于\p{Script=Han}{2,10}、(?=(?:首次)?(?:突破|达到?|超过?)$)/u;
/** 利用短信平台推送短信 */
const BY_MEANS =
  /^(?:利用|通过|依托|借助)\p{Script=Han}{2,8}?(?:平台|渠道|方式|活动|机制)(?=\p{Script=Han}{3})/u;
/** 提出了“十一五”期间… */
const IN_YEARS = /^.{0,12}五”?(?:时期|期间)的?(?=.{3})/u;
/** 决定将…, 争取把…, 用十年时间使…: what is done something to begins here. */
const DISPOSAL =
  /^\p{Script=Han}{0,16}(?<!即|健|干|行)(?:[将把]|使(?!用|领))(?=\p{Script=Han}{4})/u;
/** 部署十大实事、近五年投入资金: what is told of a span begins with it. */
const OF_SPAN = /^.*、(?=(?:近|过去)[\d一二三四五六七八九十]{1,2}年)/u;
/** 供养率、新建小区设施配建率均达…; 修订、制定规章: the verb is not the first of the list. */
const GOES_ON_LIST = /[率额量值数]、$/u;
/** 出台了政策 */
const DID = /^(出台|制定|建成|修订|发布)了/u;
/** What 等 sums up, long enough to stand alone. */
const SUMMED_UP = /^.*[\p{Script=Han}”)](?<![高中初同平均])等(?!级|次|待|候|额|效)(?=.{6})/u;

/**
 * Name of a number from the words in front of it.
 *
 *   * > | 全年新增“四上”企业42家
 *           ^^^^^^^^^^^^
 *
 * @returns the name, or an empty string where the words hold none
 */
export function nameInFront(lexicon: LabelWords, before: string): string {
  let name = trimName(lexicon, before.trimEnd().replace(FASTER, ''))
    .replace(DISPOSAL, '')
    .replace(BY_MEANS, '')
    .replace(IN_YEARS, '')
    .replace(INSIDE, '')
    .replace(OF_SPAN, '')
    .replace(ON_GROUNDS, '');
  name = cutAtVerb(lexicon, name.replace(SUMMED_UP, ''));
  name = shorten(name);
  return stripDropped(lexicon, trimName(lexicon, name).replace(DID, '$1'));
}

/** The words without periods and adverbs in front and link words behind. */
export function trimName(lexicon: LabelWords, words: string): string {
  let name = words.trim();
  for (;;) {
    const trimmed = name
      .replace(lexicon.leading, '')
      .replace(lexicon.leadingPeriod, '')
      .replace(lexicon.trailing, '')
      .trim();
    if (trimmed === name) return balance(name);
    name = trimmed;
  }
}

/** From the last verb on that begins the name of what is counted. */
function cutAtVerb(lexicon: LabelWords, name: string): string {
  for (let offset = name.length - SHORTEST_REST - 1; offset > 0; offset -= 1) {
    const verb = lexicon.cutting.find((candidate) => name.startsWith(candidate, offset));
    if (verb === undefined) continue;
    const rest = name.slice(offset + verb.length);
    if (rest.length < SHORTEST_REST || PART_OF_NOUN.test(rest)) continue;
    if (isQuoted(name, offset) || PART_OF_WORD.test(name.slice(offset - 1, offset + 2))) continue;
    const front = name.slice(0, offset);
    if (GOES_ON_LIST.test(front) || lexicon.kept.some((one) => front.endsWith(`${one}、`)))
      continue;
    const subject = trimName(lexicon, front);
    // 城镇新增就业 is a name; a longer subject is not part of it.
    const adds = ADDED.test(verb) ? stripDropped(lexicon, subject) : '';
    if (isNounLike(lexicon, adds)) return adds + name.slice(offset);
    // 攻坚战完成治理: without its subject the name says nothing.
    if (
      OF_SUBJECT.test(verb) &&
      rest.length <= LEAST_TELLING &&
      subject.length <= LONGEST - rest.length
    ) {
      return subject + rest;
    }
    return name.slice(offset);
  }
  return name;
}

/** 城镇 in front of 新增就业: a short noun, not what was done to add something. */
export function isNounLike(lexicon: LabelWords, words: string): boolean {
  if (words === '' || words.length > LONGEST_SUBJECT || NO_SUBJECT.test(words)) return false;
  return ![...lexicon.kept, ...lexicon.cutting].some((verb) => words.includes(verb));
}

function stripDropped(lexicon: LabelWords, name: string): string {
  const verb = lexicon.dropped.find(
    (candidate) => name.startsWith(candidate) && !PART_OF_NOUN.test(name.slice(candidate.length)),
  );
  const rest = verb === undefined ? name : trimName(lexicon, name.slice(verb.length));
  if (rest === '') return '';
  // 实施改革的村: without its verb the class is another.
  if (lexicon.bareNoun.test(/的(?<noun>\p{Script=Han}{1,4})$/u.exec(rest)?.groups?.noun ?? ''))
    return name;
  return rest.length < SHORTEST_REST ? name : rest;
}

/** 研究与试验发展 is one word. */
const JOINT = /^(?:[、,在对向以把将为和由]|与(?!试验))/u;

/** The end of a long clause, from a joint on. */
function shorten(name: string): string {
  if (name.length <= LONGEST) return name;
  for (let offset = name.length - LONGEST; offset < name.length - 3; offset += 1) {
    if (JOINT.test(name.slice(offset, offset + 3)) && !isQuoted(name, offset)) {
      return name.slice(offset + 1);
    }
  }
  return name.slice(-LONGEST);
}

function isQuoted(name: string, offset: number): boolean {
  const before = name.slice(0, offset);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** No half of a pair of quotation marks or brackets is left at an end. */
function balance(name: string): string {
  return name
    .replace(/^[^“]*”(?=[^”]*$)/u, (found) => (found.includes('“') ? found : found.slice(0, -1)))
    .replace(/^[”’)》]+|[“‘(《]+$/u, '');
}
