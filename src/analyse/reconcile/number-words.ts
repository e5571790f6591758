import type { Metric } from '../../schema/metric.ts';
import { toPlainWidth } from '../metrics/plain-width.ts';

const WRITTEN = /\d[\d,]*(?:\.(?<fraction>\d+))? ?[多余来]?(?<factor>[万亿]{0,2})/u;
/** One digit more than the stated number shows on which side of its rounding the result lies. */
const EXTRA_DIGITS = 1;
const MAX_DECIMALS = 8;

/** A recomputed number in the unit, and with the 万 or 亿, of the number it is held against. */
export function resultWords(value: number, { quote, unit }: Metric): string {
  const written = WRITTEN.exec(toPlainWidth(quote))?.groups;
  const word = written?.factor ?? '';
  const factor = [...word].reduce((step, character) => step * (character === '万' ? 1e4 : 1e8), 1);
  const digits = Math.min((written?.fraction ?? '').length + EXTRA_DIGITS, MAX_DECIMALS);
  return `${decimal(value / factor, digits)}${word}${unit}`;
}

/** A number as a Chinese reader writes it, with 万 or 亿 where it is large. */
export function plainWords(value: number, unit: string): string {
  const size = Math.abs(value);
  const [factor, word] = size >= 1e8 ? [1e8, '亿'] : size >= 1e4 ? [1e4, '万'] : [1, ''];
  return `${decimal(value / factor, 2)}${word}${unit}`;
}

function decimal(value: number, digits: number): string {
  const rounded = Number(value.toFixed(digits));
  return String(rounded === 0 ? 0 : rounded).replace('-', '−');
}
