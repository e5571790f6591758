/** Digits written apart, as old scans have them: 7 4 7 7 2 or 8 .8; a longer group of digits is none. */
const SPACED = /(?<![\d.])\d(?:(?: | ?\. ?)\d(?!\d))+(?![\d.])/gu;
/** 1 9 9 7 年 */
const BEFORE_UNIT = / +(?=[%‰年月日元万亿个多余])/uy;

/** A text without blanks inside numbers, and where its characters stand in the text as written. */
export interface Unspaced {
  text: string;
  /** Offset in the text as written. */
  at: (offset: number) => number;
}

/**
 * Close up digits that are parted by blanks.
 *
 *   * > | 国内生产总值达到7 4 7 7 2 亿元
 *                         ^^^^^^^^^
 */
export function unspace(text: string): Unspaced {
  let closed = '';
  let from = 0;
  const kept: number[] = [];
  const keep = (to: number) => {
    for (; from < to; from += 1) {
      kept.push(from);
      closed += text.charAt(from);
    }
  };
  for (const { index, 0: run } of text.matchAll(SPACED)) {
    if (!run.includes(' ')) continue;
    BEFORE_UNIT.lastIndex = index + run.length;
    const end = index + run.length + (BEFORE_UNIT.exec(text)?.[0].length ?? 0);
    for (let offset = index; offset < end; offset += 1) {
      if (text.charAt(offset) !== ' ') continue;
      keep(offset);
      from = offset + 1;
    }
    keep(end);
  }
  if (from === 0) return { text, at: (offset) => offset };
  keep(text.length);
  return { text: closed, at: (offset) => kept[offset] ?? text.length };
}
