import { dateEnd } from './not-a-metric/date.ts';
import type { PassedNumber, PassReason, UnreadNumber } from './extracted-metric.ts';
import { inferUnit, sharedUnit } from './number/inferred-unit.ts';
import { judge } from './not-a-metric/judge.ts';
import { proportionAt } from './number/fraction.ts';
import { modelEnd, nameEnd } from './not-a-metric/numbered-name.ts';
import { ordinalEnd } from './not-a-metric/ordinal.ts';
import { doublingAt, percentPhraseAt } from './number/percent-phrase.ts';
import { quantityAt, type Quantity } from './number/quantity.ts';
import { rankAt, type Rank } from './number/rank.ts';
import type { SentenceSpan } from './sentence.ts';
import { isPassedByEach, isThreshold, joinsThreshold } from './not-a-metric/threshold.ts';

/** A number that a reader could put in a table. */
export type NumberMention = Quantity | Rank;

export interface Scan {
  mentions: NumberMention[];
  unread: UnreadNumber[];
  passed: PassedNumber[];
}

const STARTS_NUMBER = /[\d零〇一二三四五六七八九两十百千万亿第首榜翻①-⑳⑴-⒇]/u;
const HAN_NUMBER = /^[零〇一二三四五六七八九两十百千万亿]+/u;
/** Numbers that are known not to be metrics, tried in this order. */
const nonMetrics = [
  ['ordinal', ordinalEnd],
  ['date', dateEnd],
  ['name', nameEnd],
] as const;

/**
 * Walk a sentence once and read every number in it.
 *
 * @param text the paragraph in plain width
 * @param quotations ends of quotations by their start
 */
export function scanSentence(
  text: string,
  { start, end }: SentenceSpan,
  quotations: ReadonlyMap<number, number>,
): Scan {
  const mentions: NumberMention[] = [];
  const unread: UnreadNumber[] = [];
  const passed: PassedNumber[] = [];
  let floor = start;
  let opens = true;
  for (let offset = start; offset < end;) {
    const quotationEnd = quotations.get(offset);
    const character = text.charAt(offset);
    if (quotationEnd !== undefined) {
      passed.push({ start: offset, end: quotationEnd, as: 'quotation' });
      offset = quotationEnd;
      opens = false;
    } else if (STARTS_NUMBER.test(character)) {
      const found = numberAt(text, offset, floor, opens, mentions.at(-1));
      if ('mention' in found) {
        const { start: from, end: to } = found.mention;
        const joined = joinedThreshold(text, mentions, found);
        if (joined) passed.push({ ...joined, as: 'threshold' });
        if (found.threshold) passed.push({ start: from, end: to, as: 'threshold' });
        else mentions.push(found.mention);
        floor = found.mention.end;
      } else if ('reason' in found) {
        const { end: to, reason } = found;
        unread.push({ start: offset, end: to, text: text.slice(offset, to), reason });
      } else {
        passed.push({ start: offset, end: found.end, as: found.as });
      }
      offset = 'mention' in found ? found.mention.end : found.end;
      opens = false;
    } else {
      offset += 1;
      opens &&= /[\s()]/u.test(character);
    }
  }
  return { mentions, unread, passed };
}

type Found =
  | { mention: NumberMention; threshold: boolean }
  /** Known to be something else. */
  | { end: number; as: PassReason }
  /** Neither read nor known. */
  | { end: number; reason: string };

function numberAt(
  text: string,
  offset: number,
  floor: number,
  opens: boolean,
  previous: NumberMention | undefined,
): Found {
  const rank = rankAt(text, offset, floor, previous?.type === 'rank' ? previous : undefined);
  if (rank) return { mention: rank, threshold: false };
  const phrase = percentPhraseAt(text, offset, floor) ?? doublingAt(text, offset);
  if (phrase) return { mention: phrase, threshold: false };
  const proportion = proportionAt(text, offset);
  if (proportion && !isClockOrDate(text, offset)) return proportion;
  if (!isYearsOfLife(text, offset)) {
    for (const [as, passOver] of nonMetrics) {
      const end = passOver(text, offset, opens);
      if (end !== undefined) return { end, as };
    }
  }
  const quantity = quantityAt(text, offset, floor);
  if (!quantity) {
    const run = HAN_NUMBER.exec(text.slice(offset, offset + 16))?.[0] ?? text.charAt(offset);
    return { end: offset + run.length, as: 'word' };
  }
  if (quantity.unit === undefined) {
    const model = modelEnd(text, offset);
    if (model !== undefined) return { end: model, as: 'name' };
    const before = text.slice(Math.max(floor, quantity.start - 24), quantity.start);
    const shared = sharedUnit(text, before, quantity, previous);
    if (shared) {
      quantity.unit = shared.unit;
      quantity.measureClass = shared.class;
    } else if (quantity.multiplied && quantity.script === 'digit') {
      quantity.unit = inferUnit(text, before, quantity.end) ?? unitOfList(text, quantity, previous);
      quantity.inferred = true;
    }
  }
  const verdict = judge(text, quantity, floor);
  if (verdict !== 'metric') {
    return { end: quantity.end, ...verdict };
  }
  const bounds = isThreshold(text, quantity) || isPassedByEach(text, quantity, floor);
  return { mention: quantity, threshold: bounds };
}

/** 受教育年限达到11.7年 is a measure; 奋斗了12年 is a span of time. */
const YEARS_OF_LIFE = /(?:年限|寿命)[^,;:。]{0,24}$/u;
const YEARS = /\d{1,3}(?:\.\d{1,2})? ?年(?!度|以来|来|[底末初内])/uy;

function isYearsOfLife(text: string, offset: number): boolean {
  YEARS.lastIndex = offset;
  return YEARS.test(text) && YEARS_OF_LIFE.test(text.slice(Math.max(0, offset - 32), offset));
}

/** 经济总量迈上4万亿、5万亿两个台阶: the second is counted as the first. */
function unitOfList(
  text: string,
  { start }: Quantity,
  previous: NumberMention | undefined,
): string | undefined {
  if (previous?.type !== 'quantity' || !previous.inferred) return undefined;
  return /^[、和与及]$/u.test(text.slice(previous.end, start)) ? previous.unit : undefined;
}

/** 16:40 and 2024/5/1 look like proportions. */
function isClockOrDate(text: string, offset: number): boolean {
  return (
    dateEnd(text, offset) !== undefined &&
    !/比|分之/u.test(text.slice(Math.max(0, offset - 12), offset + 12))
  );
}

/** Take back the first half of a threshold (1亿元或1000万美元以上项目). */
function joinedThreshold(
  text: string,
  mentions: NumberMention[],
  found: { mention: NumberMention; threshold: boolean },
): { start: number; end: number } | undefined {
  if (!found.threshold || found.mention.type !== 'quantity') return undefined;
  const previous = mentions.at(-1);
  if (previous?.type !== 'quantity' || !joinsThreshold(text, previous, found.mention)) {
    return undefined;
  }
  mentions.pop();
  return { start: previous.start, end: previous.end };
}
