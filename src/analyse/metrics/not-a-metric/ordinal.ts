const ORDINAL = /第(?:\d{1,4}|[零〇一二三四五六七八九十百]{1,4})/uy;
/** A number that opens a paragraph or sentence and numbers it: 1. or 2、 or (3). */
const LIST_NUMBER = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[.、](?!\d)|\)|是(?!\d))/uy;
const SESSION =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})次(?:、[一二三四五六七八九十]{1,3}次)*(?:全体|全会|会议|代表大会|党代会|人民代表)/uy;
/** (1) within a line, and the mark of a footnote: [1]. */
const BRACKETED = /(?<=\()\d{1,2}(?=\))|(?<=\[)\d{1,3}(?=\])/uy;
const CIRCLED = /[①-⑳⑴-⒇]/u;

/**
 * End of an ordinal: of a list, a session, a series.
 *
 *   * > | 十四届人大三次会议
 *                 ^^^^
 *
 * @param opens true if nothing but white space stands before it in the sentence
 */
export function ordinalEnd(text: string, offset: number, opens: boolean): number | undefined {
  if (CIRCLED.test(text.charAt(offset))) return offset + 1;
  for (const pattern of opens
    ? [ORDINAL, SESSION, BRACKETED, LIST_NUMBER]
    : [ORDINAL, SESSION, BRACKETED]) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match) return offset + match[0].length;
  }
  return undefined;
}
