import { entryAt } from '../../shared/entry-at.ts';
import type { Range } from '../../shared/text/range.ts';
import type { SearchedReport } from '../../../schema/search.ts';
import { readContent, type Content } from './letters-and-digits.ts';
import { findNumbers } from './numbers-and-directions.ts';

/** Separates two blocks; in a quote, two lines. */
export const BORDER = '\n';

/** A heading or paragraph that a quote may stand in. */
export interface QuoteBlock {
  /** Fragment on the report's page. */
  id: string;
  text: string;
  /** Headings from the outermost section down to this one; empty before the first heading. */
  path: readonly string[];
}

/** Consecutive blocks of one report. */
export interface QuoteUnit extends SearchedReport {
  blocks: readonly QuoteBlock[];
}

/** Consecutive blocks as one text. */
export interface QuotedText {
  text: string;
  content: Content;
  /** Offset of each block in the text. */
  offsets: number[];
  /** Where its numbers stand. */
  numbers: readonly Range[];
}

export function joinBlocks({ blocks }: QuoteUnit): QuotedText {
  const offsets: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (offsets.length > 0) text += BORDER;
    offsets.push(text.length);
    // A border inside a block would look like the end of the block.
    text += block.text.replaceAll(BORDER, ' ');
  }
  return { text, content: readContent(text), offsets, numbers: findNumbers(text) };
}

/** The stretch, extended so that it cuts no number in two. */
export function withWholeNumbers({ numbers }: QuotedText, stretch: Range): Range {
  const cutAt = (offset: number) =>
    numbers.find(({ start, end }) => start < offset && offset < end);
  return {
    start: cutAt(stretch.start)?.start ?? stretch.start,
    end: cutAt(stretch.end)?.end ?? stretch.end,
  };
}

/** The blocks that a stretch of the text touches, with its part in each. */
export function blocksOf(
  { blocks }: QuoteUnit,
  { text, offsets }: QuotedText,
  start: number,
  end: number,
): { block: QuoteBlock; text: string }[] {
  return blocks.flatMap((block, index) => {
    const from = entryAt(offsets, index);
    const first = Math.max(start, from);
    const last = Math.min(end, from + block.text.length);
    return first < last ? [{ block, text: text.slice(first, last) }] : [];
  });
}
