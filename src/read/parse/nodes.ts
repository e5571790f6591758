import type { Literal, Node, Parent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { OrdinalFormName } from './ordinal-forms.ts';

/** 结构层次序数 found in a line, at its start or after a boundary inside it. */
export interface Ordinal extends Literal {
  type: 'ordinal';
  form: OrdinalFormName;
  rank: number;
  /** The number that it stands for, from 1. */
  number: number;
}

/** What a line is. `line` is the state before the transforms; none is left after them. */
export type LineRole =
  | 'line'
  | 'heading'
  | 'paragraph'
  | 'title'
  | 'subtitle'
  | 'addressee'
  | 'source-line'
  | 'page-chrome';

/** One line of the source without its indentation: a block of the report. */
export interface Line extends Parent {
  type: 'line';
  role: LineRole;
  children: (Ordinal | Text)[];
}

declare module 'mdast' {
  interface RootContentMap {
    line: Line;
    ordinal: Ordinal;
  }
  interface PhrasingContentMap {
    ordinal: Ordinal;
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    reportLine: 'reportLine';
    lineGap: 'lineGap';
    ordinal: 'ordinal';
  }
}

/**
 * Offsets of a node in the source.
 *
 * @throws if the node has no position; every node that the parser makes has one
 */
export function offsetsOf(node: Node): { start: number; end: number } {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error('expected node with a position');
  return { start, end };
}

/** The lines of a parsed report, in order. */
export function linesOf(tree: Root): Line[] {
  return tree.children.filter((node) => node.type === 'line');
}

/** A node's text as the source has it. */
export function textOf(node: Node, file: VFile): string {
  const { start, end } = offsetsOf(node);
  return String(file).slice(start, end);
}
