import { getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';

/** Characters of a PDF whose font does not say which characters they are. */
export interface Unread {
  count: number;
  /** From 1, in order. */
  pages: number[];
  /** One of these fonts. */
  font: string;
}

/** A glyph in the drawing operations of PDF.js; numbers between glyphs are gaps. */
interface Glyph {
  originalCharCode: number;
  isSpace: boolean;
}

/** A font of PDF.js with `fontExtraProperties`; for a font that it cannot use, the reason. */
type Font = string | { name: string; toUnicode?: { _map?: Readonly<Record<number, string>> } };

/** What a font maps glyphs without meaning to: replacement characters, controls, unassigned code points. */
const meaningless = /[\ufffd\p{Cn}]|(?!\s)\p{Cc}/u;

/**
 * Find the characters that the text layer does not identify. PDF.js would give the number of the glyph
 * instead, or leave out the text.
 *
 * @param pdf opened with `fontExtraProperties`
 * @returns undefined if there are none
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
  // PDF.js gives no glyphs for an unusable font, so its text counts as one.
  if (typeof font === 'string') return 1;
  return glyphs.filter((glyph) => {
    if (typeof glyph === 'number' || glyph.isSpace) return false;
    const character = font.toUnicode?._map?.[glyph.originalCharCode];
    return character === undefined || meaningless.test(character);
  }).length;
}
