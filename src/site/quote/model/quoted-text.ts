import type { QuoteBlock, QuoteUnit } from './quote-index.ts';
import { readContent, type Content } from './content.ts';

/** Parts two blocks; in a quote, two lines. */
export const BORDER = '\n';

/** Blocks in a row as one text. */
export interface QuotedText {
  text: string;
  content: Content;
  /** Offset of each block in the text. */
  offsets: number[];
}

export function joinBlocks({ blocks }: QuoteUnit): QuotedText {
  const offsets: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (offsets.length > 0) text += BORDER;
    offsets.push(text.length);
    // A border inside a block would be taken for the end of one.
    text += block.text.replaceAll(BORDER, ' ');
  }
  return { text, content: readContent(text), offsets };
}

/** The blocks that a stretch of the passage stands in, and what of it stands in each. */
export function blocksOf(
  { blocks }: QuoteUnit,
  { text, offsets }: QuotedText,
  start: number,
  end: number,
): { block: QuoteBlock; text: string }[] {
  return blocks.flatMap((block, index) => {
    const from = offsets[index] ?? 0;
    const first = Math.max(start, from);
    const last = Math.min(end, from + block.text.length);
    return first < last ? [{ block, text: text.slice(first, last) }] : [];
  });
}
