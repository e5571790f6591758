import { commonSimplified } from '../../../gb2312.ts';
import type { Simplify } from './patterns.ts';

/** Longer strings stand in no report, and are not worth the work. */
const LONGEST = 200;
const HAN = /\p{Script=Han}/u;

const same: Simplify = (text) => text;
let simplified: Set<string> | undefined;

/**
 * Makes traditional characters simplified. The table (about 50 KB packed) is loaded only for a query
 * with a Han character outside GB/T 2312, which has the simplified characters in common use.
 */
export async function simplifierFor(strings: readonly string[]): Promise<Simplify> {
  const short = strings.filter(({ length }) => length <= LONGEST).join('');
  simplified ??= commonSimplified();
  const known = simplified;
  if (![...short].some((character) => HAN.test(character) && !known.has(character))) return same;
  const { Converter } = await import('opencc-js/t2cn');
  const convert = Converter({ from: 't', to: 'cn' });
  return (text) => (text.length <= LONGEST ? convert(text) : text);
}
