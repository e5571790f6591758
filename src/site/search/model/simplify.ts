import type { Simplify } from './patterns.ts';

/** Longer strings stand in no report, and are not worth the work. */
const LONGEST = 200;
const HAN = /\p{Script=Han}/u;
/** Rows and cells of GB/T 2312 that hold Han characters, with the bytes of the first of each. */
const ROWS = { first: 0xb0, last: 0xf7 };
const CELLS = { first: 0xa1, last: 0xfe };

const same: Simplify = (text) => text;
let simplified: Set<string> | undefined;

/**
 * Makes traditional characters simplified. The table (about 50 KB packed) is loaded only for a query
 * with a Han character outside GB/T 2312, which has the simplified characters in common use.
 */
export async function simplifierFor(strings: readonly string[]): Promise<Simplify> {
  const short = strings.filter(({ length }) => length <= LONGEST).join('');
  simplified ??= simplifiedCharacters();
  const known = simplified;
  if (![...short].some((character) => HAN.test(character) && !known.has(character))) return same;
  const { Converter } = await import('opencc-js/t2cn');
  const convert = Converter({ from: 't', to: 'cn' });
  return (text) => (text.length <= LONGEST ? convert(text) : text);
}

/** The browser knows the encoding: its table need not be carried along. */
function simplifiedCharacters(): Set<string> {
  const bytes: number[] = [];
  for (let row = ROWS.first; row <= ROWS.last; row += 1) {
    for (let cell = CELLS.first; cell <= CELLS.last; cell += 1) bytes.push(row, cell);
  }
  return new Set(new TextDecoder('gb2312').decode(Uint8Array.from(bytes)));
}
