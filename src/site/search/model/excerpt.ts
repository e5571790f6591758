import type { Range } from '../../shared/text/range.ts';
import type { Hit } from './hits.ts';
import { sentenceEnds } from './report-blocks.ts';

/** A piece of an excerpt; `hit` pieces are what was looked for. */
export interface ExcerptPiece {
  text: string;
  hit: boolean;
}

/** Characters that are shown on either side of a hit where its sentence is longer. */
const CONTEXT = 80;

/**
 * The sentences of a hit that hold an occurrence: pieces to be shown one after the other, with `…`
 * where text is left out. Joined without the ellipses they are parts of the text, in order.
 */
export function excerpt({ text, matches }: Pick<Hit, 'text' | 'matches'>): ExcerptPiece[] {
  const marks = mergeSpans(matches);
  const shown = mergeSpans(marks.map((mark) => sentenceAround(text, mark)));
  const pieces: ExcerptPiece[] = [];
  const add = (start: number, end: number, hit: boolean) => {
    if (end > start) pieces.push({ text: text.slice(start, end), hit });
  };
  let last = 0;
  for (const part of shown) {
    if (part.start > last) pieces.push({ text: '…', hit: false });
    let at = part.start;
    for (const { start, end } of marks) {
      if (start < part.start || start >= part.end) continue;
      add(at, start, false);
      add(start, end, true);
      at = end;
    }
    add(at, part.end, false);
    last = Math.max(at, part.end);
  }
  if (last < text.length) pieces.push({ text: '…', hit: false });
  return pieces;
}

/** Spans without overlap; those that touch stay apart only if they do not overlap. */
function mergeSpans(spans: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function sentenceAround(text: string, { start, end }: Range): Range {
  const ends = sentenceEnds(text);
  const before = ends.findLast((one) => one <= start) ?? 0;
  const after = ends.find((one) => one >= end) ?? text.length;
  return {
    start: Math.max(before, start - CONTEXT),
    end: Math.min(after, end + CONTEXT),
  };
}
