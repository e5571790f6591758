import { toPlainWidth } from '../../../analyse/metrics/plain-width.ts';
import type { YearSpan } from './decode-part.ts';
import { conditionAt, type QuantityCondition } from './quantity-condition.ts';

/** Words that the label or the sentence must hold, exactly as they are. */
interface WordCondition {
  type: 'word';
  text: string;
}
/** Years that the number tells of; a number of several years needs one of them. */
interface YearCondition extends YearSpan {
  type: 'years';
}
export type QueryCondition = WordCondition | YearCondition | QuantityCondition;

/** A condition of a query, and where it is written. */
export interface QueryPart {
  condition: QueryCondition;
  start: number;
  end: number;
}

const SEPARATOR = /[\s，、；;]/u;
const COMMA = ',';
const DIGIT = /\d/u;
/** `“增长”`: what stands in quotation marks is searched as it is. */
const QUOTED = /["“”「](?<text>[^"“”「」]{1,100})["“”」]/uy;
const YEARS = /(?<from>(?:19|20)\d{2})年?(?:[ ]?[-~〜至到][ ]?(?<to>(?:19|20)\d{2})年?)?/uy;
/** Longer queries are cut: no number needs more words. */
export const LONGEST_QUERY = 300;

/**
 * A query for numbers in one line: words, conditions on the number, years; all must hold.
 *
 *     税收 增长>10% 2024
 *
 * Whatever is no condition is searched as words, so that no query is wrong.
 *
 * @returns parts in the order of the query, none overlapping
 */
export function parseMetricQuery(input: string): QueryPart[] {
  const query = input.slice(0, LONGEST_QUERY);
  const text = toPlainWidth(query);
  const parts: QueryPart[] = [];
  let wordStart: number | undefined;
  const endWord = (end: number) => {
    if (wordStart === undefined) return;
    const condition: WordCondition = { type: 'word', text: query.slice(wordStart, end) };
    parts.push({ condition, start: wordStart, end });
    wordStart = undefined;
  };
  const isEnd = (offset: number) => isSeparator(text, offset);
  let offset = 0;
  while (offset < text.length) {
    if (isEnd(offset)) {
      endWord(offset);
      offset += 1;
      continue;
    }
    const isStart = wordStart === undefined;
    const found =
      (isStart ? (quotedAt(query, offset) ?? yearsAt(text, offset, isEnd)) : undefined) ??
      conditionAt(text, offset, isEnd);
    if (!found) {
      wordStart ??= offset;
      offset += 1;
      continue;
    }
    endWord(offset);
    parts.push({ condition: found.condition, start: offset, end: found.end });
    offset = found.end;
  }
  endWord(text.length);
  return parts;
}

/** The query without one of its parts. */
export function removePart(input: string, { start, end }: QueryPart): string {
  const [before, after] = [input.slice(0, start).trimEnd(), input.slice(end).trimStart()];
  return [before, after].filter((piece) => piece !== '').join(' ');
}

/** Nothing, white space or punctuation between words; a comma inside a number is none. */
function isSeparator(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  if (character === '') return true;
  if (character !== COMMA) return SEPARATOR.test(character);
  return !(DIGIT.test(text.charAt(offset - 1)) && DIGIT.test(text.charAt(offset + 1)));
}

function quotedAt(query: string, start: number) {
  QUOTED.lastIndex = start;
  const text = QUOTED.exec(query)?.groups?.text?.trim();
  if (text === undefined || text === '') return undefined;
  return { condition: { type: 'word', text } satisfies WordCondition, end: QUOTED.lastIndex };
}

function yearsAt(text: string, start: number, isEnd: (offset: number) => boolean) {
  YEARS.lastIndex = start;
  const groups = YEARS.exec(text)?.groups;
  const end = YEARS.lastIndex;
  if (groups?.from === undefined || !isEnd(end)) return undefined;
  const years = [Number(groups.from), Number(groups.to ?? groups.from)];
  const condition: YearCondition = {
    type: 'years',
    from: Math.min(...years),
    to: Math.max(...years),
  };
  return { condition, end };
}
