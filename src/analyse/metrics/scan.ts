import { dateEnd } from './date.ts';
import type { UnreadNumber } from './extracted-metric.ts';
import { inferUnit } from './inferred-unit.ts';
import { judge } from './judge.ts';
import { modelEnd, nameEnd } from './name.ts';
import { ordinalEnd } from './ordinal.ts';
import { doublingAt, percentPhraseAt } from './percent-phrase.ts';
import { quantityAt, type Quantity } from './quantity.ts';
import { rankAt, type Rank } from './rank.ts';
import type { SentenceSpan } from './sentence.ts';
import { isThreshold, joinsThreshold } from './threshold.ts';

/** A number that a reader could put in a table. */
export type Mention = Quantity | Rank;

export interface Scan {
  mentions: Mention[];
  unread: UnreadNumber[];
}

const STARTS_NUMBER = /[\d零〇一二三四五六七八九两十百千万亿第翻①-⑳⑴-⒇]/u;
const HAN_NUMBER = /^[零〇一二三四五六七八九两十百千万亿]+/u;

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
  const mentions: Mention[] = [];
  const unread: UnreadNumber[] = [];
  let floor = start;
  let opens = true;
  for (let offset = start; offset < end;) {
    const quotationEnd = quotations.get(offset);
    const character = text.charAt(offset);
    if (quotationEnd !== undefined) {
      offset = quotationEnd;
      opens = false;
    } else if (STARTS_NUMBER.test(character)) {
      const found = numberAt(text, offset, floor, opens);
      if ('mention' in found) {
        dropJoinedThreshold(text, mentions, found);
        if (!found.threshold) mentions.push(found.mention);
        floor = found.mention.end;
      } else if (found.reason !== null) {
        unread.push({
          start: offset,
          end: found.end,
          text: text.slice(offset, found.end),
          reason: found.reason,
        });
      }
      offset = 'mention' in found ? found.mention.end : found.end;
      opens = false;
    } else {
      offset += 1;
      opens &&= /[\s()]/u.test(character);
    }
  }
  return { mentions, unread };
}

type Found =
  | { mention: Mention; threshold: boolean }
  /** Not a metric; `reason` is null where it is known what it is instead. */
  | { end: number; reason: string | null };

function numberAt(text: string, offset: number, floor: number, opens: boolean): Found {
  const rank = rankAt(text, offset, floor);
  if (rank) return { mention: rank, threshold: false };
  const phrase = percentPhraseAt(text, offset, floor) ?? doublingAt(text, offset);
  if (phrase) return { mention: phrase, threshold: false };
  for (const passOver of [ordinalEnd, dateEnd, nameEnd]) {
    const end = passOver(text, offset, opens);
    if (end !== undefined) return { end, reason: null };
  }
  const quantity = quantityAt(text, offset, floor);
  if (!quantity) {
    const run = HAN_NUMBER.exec(text.slice(offset, offset + 16))?.[0] ?? text.charAt(offset);
    return { end: offset + run.length, reason: null };
  }
  if (quantity.unit === undefined) {
    const model = modelEnd(text, offset);
    if (model !== undefined) return { end: model, reason: null };
    if (quantity.multiplied && quantity.script === 'digit') {
      const before = text.slice(Math.max(floor, quantity.start - 16), quantity.start);
      quantity.unit = inferUnit(text, before, quantity.end);
      quantity.inferred = true;
    }
  }
  const verdict = judge(text, quantity, floor);
  if (verdict !== 'metric') {
    return { end: quantity.end, reason: verdict === 'name' ? null : verdict.reason };
  }
  return { mention: quantity, threshold: isThreshold(text, quantity) };
}

function dropJoinedThreshold(text: string, mentions: Mention[], found: Found): void {
  if (!('mention' in found) || !found.threshold || found.mention.type !== 'quantity') return;
  const previous = mentions.at(-1);
  if (previous?.type === 'quantity' && joinsThreshold(text, previous, found.mention)) {
    mentions.pop();
  }
}
