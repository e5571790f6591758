import type { TermWeights } from '../../schema/alignment.ts';
import { pairAt } from './terms.ts';

/** How often the words of each matter stand in a text; a matter is named by its place in the list. */
export type MatterCounter = (text: string) => Map<number, number>;

interface MatterWord {
  word: string;
  /** Places of the matters that it names. */
  matters: number[];
}

/**
 * A counter of the words of a list. The text is read from left to right; where several words start
 * at one place the longest counts, and the next is looked for behind it. Time grows with the length
 * of the text, not with that of the list.
 */
export function createMatterCounter(list: TermWeights['matters']): MatterCounter {
  const byStart = wordsByStart(list);
  return (text) => {
    const counts = new Map<number, number>();
    let at = 0;
    while (at + 2 <= text.length) {
      const found = wordAt(byStart.get(pairAt(text, at)), text, at);
      for (const matter of found?.matters ?? []) {
        counts.set(matter, (counts.get(matter) ?? 0) + 1);
      }
      at += found?.word.length ?? 1;
    }
    return counts;
  };
}

/** @param words the longest first; undefined where none begins like the text at the place */
function wordAt(
  words: readonly MatterWord[] | undefined,
  text: string,
  at: number,
): MatterWord | undefined {
  return words?.find(({ word }) => text.startsWith(word, at));
}

/** The words by their first two characters (`pairAt`), the longest first. */
function wordsByStart(list: TermWeights['matters']): Map<number, MatterWord[]> {
  const known = new Map<string, MatterWord>();
  for (const [matter, words] of Object.values(list).entries()) {
    for (const word of words) {
      const entry = known.get(word) ?? { word, matters: [] };
      entry.matters.push(matter);
      known.set(word, entry);
    }
  }
  const byStart = new Map<number, MatterWord[]>();
  for (const entry of known.values()) {
    const start = pairAt(entry.word, 0);
    byStart.set(start, [...(byStart.get(start) ?? []), entry]);
  }
  for (const entries of byStart.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return byStart;
}
