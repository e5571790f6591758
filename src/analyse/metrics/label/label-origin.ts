import { STEP, type LabelWords } from './label-words.ts';
import type { Surroundings } from '../clause.ts';
import { nameInFront, trimName } from './name-in-front.ts';

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

/** 产量实现“八连增”, 排名大幅上升: what is said of the subject of a clause. */
const SAID_OF_SUBJECT =
  /(?<=\p{Script=Han}{3})(?:实现了?[^,]{0,8}(?:“[^”]*”|突破|目标|跨越)|(?:大幅|显著|明显|持续|稳步|不断|快速|进一步)*(?:上升|提升|跃升|攀升|增强|提高|壮大|向好|改善|优化|前移))$/u;
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
  return { ...join(carried, carried.base, share), heir: carried.heir };
}

/** A name for a number whose own words give none and that follows no other. */
export function fallback(lexicon: LabelWords, around: Surroundings, carried: Label | null): Label {
  const context = nameInFront(lexicon, around.previousClause.replace(SAID_OF_SUBJECT, ''));
  if (context !== '' && !STEP.test(context)) return { ...own(context), source: 'guessed' };
  if (carried !== null) return { ...carried, source: 'guessed' };
  const rest = trimName(lexicon, around.after) || trimName(lexicon, around.before);
  return { ...own(rest.slice(0, LONGEST) || NAMELESS), source: 'guessed' };
}
