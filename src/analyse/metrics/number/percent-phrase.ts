import type { Qualifier } from '../../../schema/metric.ts';
import { approximatorAfter, approximatorBefore } from './approximator.ts';
import { hanNumeralAt, parseHanNumeral } from './han-numeral.ts';
import type { Quantity } from './quantity.ts';

const PERCENT = '百分之';
const DIGITS = /\d{1,6}(?:\.\d{1,6})?/uy;
const HAN_FRACTION = /点(?<fraction>[零〇一二三四五六七八九]{1,4})/uy;
const DOUBLING = /翻(?:了)?(?:(?<times>一|两|二|三)番|番|倍)(?<more>以上)?/uy;
const doublings = new Map([
  ['一', 100],
  ['两', 300],
  ['二', 300],
  ['三', 700],
]);

/**
 * A percentage in words.
 *
 *   * > | 增长百分之七点五以上
 *             ^^^^^^^^^^^^
 */
export function percentPhraseAt(text: string, offset: number, floor: number): Quantity | undefined {
  if (!text.startsWith(PERCENT, offset)) return undefined;
  const start = offset + PERCENT.length;
  const number = hanPercent(text, start) ?? digitPercent(text, start);
  if (!number) return undefined;
  const outer = approximatorAfter(text, number.end);
  const found = approximatorBefore(text, offset);
  const inFront = found && found.start >= floor ? found : undefined;
  return ratio(
    inFront?.start ?? offset,
    outer?.end ?? number.end,
    number.value,
    inFront?.qualifier ?? outer?.qualifier ?? '=',
  );
}

/**
 * Doubling is growth by 100 %, doubling twice by 300 %.
 *
 *   * > | 比2020年翻一番
 *                ^^^
 */
export function doublingAt(text: string, offset: number): Quantity | undefined {
  DOUBLING.lastIndex = offset;
  const match = DOUBLING.exec(text);
  if (!match) return undefined;
  const value = doublings.get(match.groups?.times ?? '一') ?? 100;
  return ratio(
    offset,
    offset + match[0].length,
    value,
    match.groups?.more === undefined ? '=' : '>',
  );
}

function ratio(start: number, end: number, value: number, qualifier: Qualifier): Quantity {
  return {
    type: 'quantity',
    start,
    end,
    value,
    valueMax: null,
    qualifier,
    unit: '%',
    measureClass: 'ratio',
    inferred: false,
    script: 'digit',
    bare: false,
    multiplied: false,
    bounded: false,
  };
}

function hanPercent(text: string, start: number): { value: number; end: number } | undefined {
  const numeral = hanNumeralAt(text, start);
  const whole = numeral === '' ? undefined : parseHanNumeral(numeral);
  if (whole === undefined) return undefined;
  const end = start + numeral.length;
  HAN_FRACTION.lastIndex = end;
  const fraction = HAN_FRACTION.exec(text)?.groups?.fraction;
  if (fraction === undefined) return { value: whole, end };
  const digits = [...fraction].map((character) => String(parseHanNumeral(character) ?? 0)).join('');
  return { value: Number(`${whole}.${digits}`), end: end + 1 + fraction.length };
}

function digitPercent(text: string, start: number): { value: number; end: number } | undefined {
  DIGITS.lastIndex = start;
  const digits = DIGITS.exec(text)?.[0];
  return digits === undefined ? undefined : { value: Number(digits), end: start + digits.length };
}
