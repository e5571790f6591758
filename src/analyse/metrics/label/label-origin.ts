import { STEP, type LabelWords } from './label-words.ts';
import type { Surroundings } from '../clause.ts';
import { isNounLike, nameInFront, trimName } from './name-in-front.ts';

/** A name and how it was come by. */
export interface Label {
  text: string;
  /** The name without what was joined to it for this number: 各类事件, not 各类事件办结率. */
  base: string;
  /** What a number without words of its own takes over: 占比 120% does not pass on 占比. */
  heir: string;
  /** `own` from the number's own words, `carried` from a number in front, `guessed` otherwise. */
  source: 'own' | 'carried' | 'guessed';
}

/** 产量实现“八连增”, 排名大幅上升, 桥梁建设取得进展: what is said of the subject of a clause. */
const SAID_OF_SUBJECT =
  /(?<=.{2})(?:工作|攻坚)?(?:[从自][^,]{1,8}(?:开始|起)[^,]*|(?:迈过|跨过|迈上|突破|跨越|站上|越过)[^,]{0,8}(?:大关|关口|台阶)|[两三四五六]次(?:迈过|跨过|突破|跨越)[^,]{0,8}|有新?(?:突破|成效|亮点|进展)|[再连屡又]?创(?:历史)?新[高低]|(?:启动)?实施|(?:取得|出现)\p{Script=Han}{0,8}|正在\p{Script=Han}{2,6}|实现了?[^,]{0,8}(?:“[^”]*”|突破|目标|跨越)|(?:(?:大幅|显著|明显|持续|稳步|有序|扎实|不断|快速|加快|进一步|逐步|逐年)(?:\p{Script=Han}{2,4})?|上升|提升|跃升|攀升|增强|提高|壮大|向好|改善|优化|前移)+|(?:仍然|连年|继续|再获)+(?:增产|增收|丰收|增长)|(?:增长|发展|恢复)(?:较快|平稳|加快|迅速)|(?:成功|顺利|全面|正式)?(?:落户|落地|签约|启动|开工(?:建设)?|投产|竣工|通车))$/u;
/** 逐步降低税率,每年降低1个百分点 */
const CHANGED = /^(?:逐步|继续|进一步|大幅)*(?:降低|提高|增加|减少|扩大)(?=.{3})/u;
const DOING = /(?<=.{2})(?:工作|攻坚)$/u;
const BARE_NUMBER = /(?<=\p{Script=Han}{3})(?:为|达到?)?\d[\d.]*$/u;
const EARLIER_SHARE = /(?<=.{2})占\p{Script=Han}{1,10}$/u;
/** 翻倍增长,从8亿元…: that it grew is no name. */
const CHANGE_ALONE = /^(?:增长|下降|增加|减少|提高|提升)$/u;
const NAMELESS = '未写明名称的数';
const LONGEST = 32;

export function own(text: string): Label {
  return { text, base: text, heir: text, source: 'own' };
}

export function carry(carried: Label): Label {
  return { ...carried, text: carried.heir, source: 'carried' };
}

/** A name made of the one in front and words of this number: 事件 + 办结率. */
export function join(carried: Label, first: string, second: string): Label {
  // 通车里程 does not become 通车里程总里程.
  const text = first.endsWith(second.replace(/^总(?=.{2})/u, '')) ? first : first + second;
  return text.length > LONGEST
    ? carry(carried)
    : { text, base: carried.base, heir: text, source: 'carried' };
}

/** A share of what is in front: 税收 + 完成年度任务, and what follows is of 税收 again. */
export function joinShare(carried: Label, share: string): Label {
  // 占全市41%、占全省36%: each is of the same whole.
  const base = share.startsWith('占') ? carried.base.replace(EARLIER_SHARE, '') : carried.base;
  return { ...join(carried, base, share), heir: carried.heir };
}

/** Of what the clause in front speaks. */
export function contextOf(lexicon: LabelWords, clause: string): string {
  return nameInFront(lexicon, clause.replace(SAID_OF_SUBJECT, ''))
    .replace(DOING, '')
    .replace(CHANGED, '');
}

/** A general name with what the clause in front speaks of (工业增长较快,总产值…); undefined if it names nothing. */
export function inContext(
  lexicon: LabelWords,
  name: string,
  around: Surroundings,
): Label | undefined {
  const context = contextOf(lexicon, around.previousClause);
  return isNounLike(lexicon, context) ? { ...own(context + name), source: 'guessed' } : undefined;
}

/** 桥梁建设取得进展,建成里程9公里; 指数53.5,增长0.4%: a clause without a value speaks of what the next is of. */
export function introducedBy(lexicon: LabelWords, around: Surroundings): Label | null {
  const clause = around.previousClause;
  const said = clause.replace(BARE_NUMBER, '').replace(SAID_OF_SUBJECT, '');
  if (around.follows || said === clause || /\d/u.test(said)) return null;
  const name = contextOf(lexicon, said);
  return name.length > 1 ? own(name) : null;
}

/** A name for a number whose own words give none and that follows no other. */
export function fallback(lexicon: LabelWords, around: Surroundings, carried: Label | null): Label {
  const context = contextOf(lexicon, around.previousClause);
  if (context !== '' && !STEP.test(context) && !CHANGE_ALONE.test(context))
    return { ...own(context), source: 'guessed' };
  if (carried !== null) return { ...carried, source: 'guessed' };
  const rest = trimName(lexicon, around.after) || trimName(lexicon, around.before);
  return { ...own(rest.slice(0, LONGEST) || NAMELESS), source: 'guessed' };
}
