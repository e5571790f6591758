import { PASSAGE_LENGTH } from '../../../analyse/passages/index.ts';
import type { Text } from './column-scope.ts';
import { mergeRanges, type Range } from '../../shared/text/range.ts';

/**
 * Where each of some texts shares at least 13 characters in a row with another of them, word for
 * word and within one paragraph.
 *
 * @param columns paragraphs of each text in their order
 * @returns for each text the shared stretches of its source, merged and in order
 */
export function sharedRanges(columns: readonly (readonly Text[])[]): Range[][] {
  const found: Range[][] = columns.map(() => []);
  const joined = columns.map((paragraphs, column) => joinParagraphs(paragraphs, column));
  joined.forEach((first, a) => {
    joined.slice(a + 1).forEach((second, later) => {
      const b = a + 1 + later;
      for (const shared of maximalMatches(first.text, second.text)) {
        found[a]?.push(first.toSource(shared.a, shared.length));
        found[b]?.push(second.toSource(shared.b, shared.length));
      }
    });
  });
  return found.map(mergeRanges);
}

/**
 * All strings of at least {@link PASSAGE_LENGTH} characters that stand in both texts and cannot be
 * made longer. Time grows with both lengths and the number of places where a string recurs.
 */
function maximalMatches(a: string, b: string): { a: number; b: number; length: number }[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + PASSAGE_LENGTH <= b.length; at += 1) {
    const seed = b.slice(at, at + PASSAGE_LENGTH);
    const known = places.get(seed);
    if (known) known.push(at);
    else places.set(seed, [at]);
  }
  const matches: { a: number; b: number; length: number }[] = [];
  for (let at = 0; at + PASSAGE_LENGTH <= a.length; at += 1) {
    for (const other of places.get(a.slice(at, at + PASSAGE_LENGTH)) ?? []) {
      // Where the characters before agree as well, the string was found from there.
      if (at > 0 && other > 0 && a[at - 1] === b[other - 1]) continue;
      let length = PASSAGE_LENGTH;
      while (at + length < a.length && a[at + length] === b[other + length]) length += 1;
      matches.push({ a: at, b: other, length });
    }
  }
  return matches;
}

/**
 * A separator of each text's own keeps a shared string from reaching over a border: noncharacters
 * of Unicode, which no text holds (characters for private use do stand in texts of GB18030).
 */
const FIRST_SEPARATOR = 0xfdd0;

function joinParagraphs(paragraphs: readonly Text[], column: number) {
  const separator = String.fromCharCode(FIRST_SEPARATOR + column);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of paragraphs) {
    starts.push(length);
    length += text.length + separator.length;
  }
  return {
    text: paragraphs.map(({ text }) => text).join(separator),
    toSource(at: number, size: number): Range {
      const index = starts.findLastIndex((start) => start <= at);
      const start = (paragraphs[index]?.start ?? 0) + at - (starts[index] ?? 0);
      return { start, end: start + size };
    },
  };
}
