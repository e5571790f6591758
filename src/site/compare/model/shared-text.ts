import { entryAt } from '../../shared/entry-at.ts';
import { PASSAGE_LENGTH, sharedStrings } from '../../../analyse/passages/index.ts';
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
  const texts = columns.map((paragraphs) => paragraphs.map(({ text }) => text).join('\n'));
  return sharedStrings(texts, PASSAGE_LENGTH).map((found, column) => {
    const paragraphs = columns[column] ?? [];
    let index = 0;
    let first = 0;
    return mergeRanges(
      found.map(({ at, length }) => {
        for (; at >= first + entryAt(paragraphs, index).text.length; index += 1) {
          first += entryAt(paragraphs, index).text.length + 1;
        }
        const start = entryAt(paragraphs, index).start + at - first;
        return { start, end: start + length };
      }),
    );
  });
}
