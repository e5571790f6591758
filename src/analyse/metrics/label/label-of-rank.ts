import type { Surroundings } from '../clause.ts';
import { carry, fallback, join, own, type Label } from './label-origin.ts';
import type { LabelWords } from './label-words.ts';
import { nameInFront } from './name-in-front.ts';

const RANK_WORDS =
  /(?:排名|位次|名次|排位|稳居|居|位居|位列|名列|列|排在|排|获|评为|并列|跃居|提升至|提升到|提升为|上升至|上升到|跃升至|跃升到|跃升为|升至|升为|保持|首次|均|也|都|连续|继续|有望|进入|跻身|,|、)+$/u;
/** 总量在全国排名: how wide it is counted is told by the rank itself. */
const SCOPE_IN_FRONT = /(?<=.{2})在?全[国省市区县盟旗]$/u;
/** 稳居全国前列、全省第一: the first of two ranks is no part of the name. */
const OTHER_RANK = /(?:稳居|位居|居|保持|进入)?\p{Script=Han}{2,3}前列?[、,]?$/u;
/** 连续多年稳居西部和边境省区: where it stands is no part of what stands there. */
const STANDS =
  /(?:连续[^,、]{1,3}年)?(?:稳居|位[居列]|跃居|名列|(?<![新故旧定移])居(?![民住家]))\p{Script=Han}{0,16}$/u;
/** 入选某某榜单…第五, 连续三年获评…: the list is the name. */
const AWARDED =
  /^(?:连续[\d一二三四五六七八九十]{1,2}年)?在?(?:入选|获评|荣获|评为|获得|获)?(?=.{3})/u;
/** 某项工作在年度考核中居第3位: the contest is not what is ranked. */
const IN_CONTEST = /(?<=.{2})(?<!年)在[^,、]{0,12}(?:考核|测评|评比|评价|考评)中?$/u;
const IN_LIST = /(?<=.{2})(?:进入|跻身)?(?:全[国省市区县])?综合$/u;
const INSIDE_OF = /(?<=.{2})中$/u;
const AMONG = /^[、,]?在(?:全|同)[^,、]*$/u;
/** 在全市考核中, 完成任务且: what stands before these is not the indicator. */
const BEFORE_INDICATOR = /^.{0,40}(?:且|并(?!网|购))(?=.{2})|^.{0,16}在(?=.{3})/gu;

/**
 * Name of a rank: the indicator in front of it.
 *
 *   * > | 限上商业零售额16亿元,居全区第4
 *         ^^^^^^^
 */
export function labelRank(
  lexicon: LabelWords,
  scope: string | null,
  around: Surroundings,
  carried: Label | null,
): Label {
  let words = around.before.trimEnd().replace(RANK_WORDS, '');
  if (scope !== null && words.endsWith(scope)) words = words.slice(0, -scope.length);
  words = words.replace(RANK_WORDS, '').replace(SCOPE_IN_FRONT, '');
  // 规模超过1000亿元、在全省城商行中居第3位: among whom is no name.
  if (carried !== null && AMONG.test(words)) return carry(carried);
  words = words
    .replace(IN_LIST, '')
    .replace(IN_CONTEST, '')
    .replace(INSIDE_OF, '')
    .replace(OTHER_RANK, '')
    .replace(STANDS, '')
    .replace(BEFORE_INDICATOR, '');
  const name = nameInFront(lexicon, words).replace(RANK_WORDS, '').replace(AWARDED, '');
  if (lexicon.generic.test(name)) {
    if (carried !== null) return join(carried, carried.base, name);
    const context = nameInFront(lexicon, around.previousClause);
    return own(context + name);
  }
  if (name.length > 1) return own(name);
  if (carried !== null) return carry(carried);
  if (around.previousClause === '' && words.trim().length > 1) return own(words.trim());
  const guessed = fallback(lexicon, around, null);
  return { ...own(guessed.text.replace(AWARDED, '')), source: 'guessed' };
}
