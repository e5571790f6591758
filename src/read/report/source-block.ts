import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { simplify } from '../../simplified.ts';
import {
  lengthOfGluedTitle,
  linesOf,
  offsetsOf,
  textOf,
  type LineRole,
  type Ordinal,
} from '../parse/index.ts';

/** An ordinal by its offsets in the source. */
export interface BlockOrdinal {
  form: Ordinal['form'];
  rank: number;
  number: number;
  marker: string;
  start: number;
  end: number;
}

/** A line of the report; the outline is built from a flat list of them. */
export interface SourceBlock {
  role: LineRole;
  text: string;
  line: number;
  start: number;
  end: number;
  /** The ordinal with which the line begins. */
  head: BlockOrdinal | undefined;
  /** All ordinals of the line in order, `head` included. */
  ordinals: readonly BlockOrdinal[];
}

/** A sentence that serves as an unnumbered sub-heading. */
export interface Lead {
  start: number;
  /** Offset after its closing stop. */
  headingEnd: number;
  /** Offset after the text below it, within its own paragraph. */
  end: number;
  /** True where its text continues in the following paragraphs. */
  isOpen: boolean;
  /** 0 above the other leads of its part, 1 beside them, 2 inside a paragraph that has a heading. */
  depth: 0 | 1 | 2;
}

/** The lines of a tree as blocks; a heading on two lines is one block. */
export function toBlocks(tree: Root, file: VFile): SourceBlock[] {
  return linesOf(tree).map((line) => {
    const { start, end } = offsetsOf(line);
    const ordinals = line.children
      .filter((child) => child.type === 'ordinal')
      .map((child) => ({
        form: child.form,
        rank: child.rank,
        number: child.number,
        marker: child.value,
        ...offsetsOf(child),
      }));
    const [first] = ordinals;
    return {
      role: line.role,
      text: textOf(line, file),
      line: line.position?.start.line ?? 1,
      start,
      end,
      head: first?.start === start ? first : undefined,
      ordinals,
    };
  });
}

/** The title of a chapter that is run in with its text without a stop; empty where there is none. */
export function gluedTitle({ head, start, text }: SourceBlock): string {
  if (head?.rank !== 1) return '';
  const words = text.slice(head.end - start);
  return words.slice(0, lengthOfGluedTitle(words));
}

/** The blocks in simplified characters, for words that are looked for in them; offsets do not change. */
export function withSimplified(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.map((block) => ({ ...block, text: simplify(block.text).text }));
}
