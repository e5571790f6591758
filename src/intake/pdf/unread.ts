import { getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';

/** Characters of a PDF of which nobody knows what they are. */
export interface Unread {
  count: number;
  /** From 1, in order. */
  pages: number[];
  /** One of the fonts that do not tell. */
  font: string;
}

/** A glyph as PDF.js hands it to who draws; numbers between glyphs are gaps. */
interface Glyph {
  originalCharCode: number;
  isSpace: boolean;
}

/** What PDF.js tells of a font with `fontExtraProperties`; of one that it cannot use, only why. */
type Font = string | { name: string; toUnicode?: { _map?: Readonly<Record<number, string>> } };

/** What a table to Unicode gives for glyphs without meaning: replacements, controls, nothing. */
const meaningless = /[\ufffd\p{Cn}]|(?!\s)\p{Cc}/u;

/**
 * Find the characters that come without their meaning. PDF.js gives the number of the glyph in place
 * of the character there, or leaves out what is written in the font.
 *
 * @param pdf opened with `fontExtraProperties`
 * @returns undefined if all is read
 */
export async function findUnread(pdf: PDFDocumentProxy): Promise<Unread | undefined> {
  const { OPS, AnnotationMode } = await getResolvedPDFJS();
  const unread: Unread = { count: 0, pages: [], font: '' };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
    let font: Font | undefined;
    let count = 0;
    list.fnArray.forEach((operator, index) => {
      // PDF.js types the arguments as any; operators without any have null.
      const [first] = (list.argsArray[index] ?? []) as unknown[];
      if (operator === OPS.setFont) font = page.commonObjs.get(first as string) as Font;
      if (operator !== OPS.showText || font === undefined) return;
      const here = countUnread(first as (Glyph | number)[], font);
      count += here;
      if (here > 0) unread.font = typeof font === 'string' ? font : font.name;
    });
    if (count > 0) unread.pages.push(number);
    unread.count += count;
  }
  return unread.count > 0 ? unread : undefined;
}

function countUnread(glyphs: readonly (Glyph | number)[], font: Font): number {
  // Nothing of such a text is left to be counted.
  if (typeof font === 'string') return 1;
  return glyphs.filter((glyph) => {
    if (typeof glyph === 'number' || glyph.isSpace) return false;
    const character = font.toUnicode?._map?.[glyph.originalCharCode];
    return character === undefined || meaningless.test(character);
  }).length;
}
