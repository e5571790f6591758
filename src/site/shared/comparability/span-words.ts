import { comparabilityStrings } from '../../../words/comparability.ts';

const MONTHS = /^(?<from>\d{2})\/(?<to>\d{2})(?<across> \+\d+)?$/u;
const YEARS = /^years (?<count>\d+)$/u;

/** The shape of a period for readers: 全年, 1—9月, 5年合计; a shape that has no words as it is. */
export function spanWords(shape: string): string {
  const words = comparabilityStrings.span;
  if (shape === 'year') return words.year;
  if (shape === 'cumulative' || shape === 'mean') return words[shape];
  const count = YEARS.exec(shape)?.groups?.count;
  if (count !== undefined) return words.years(count);
  const span = MONTHS.exec(shape)?.groups;
  if (!span) return shape;
  const [from, to] = [Number(span.from), Number(span.to)];
  if (span.across !== undefined) return words.acrossYears(from, to);
  return from === to ? words.month(from) : words.months(from, to);
}
