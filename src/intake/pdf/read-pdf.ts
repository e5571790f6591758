import { readFile } from 'node:fs/promises';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import { intakeStrings } from '../../words/intake.ts';
import type { ExtractedText } from '../extracted-text.ts';
import { dropFurniture, joinParagraphs, toLines } from './lines-and-paragraphs.ts';
import { problem } from '../refusals.ts';
import { findUnread } from './find-unread.ts';
import { findPacking, isEncrypted, MOST_UNPACKED } from './unpacked-size.ts';

/** A complete PDF ends with this mark; PDF.js would read a cut-off one without complaint. */
const END_MARK = '%%EOF';
const END_BYTES = 2048;
/** Fewest characters per page; a scan has none, or only a stamp or a page number. */
const LEAST_PER_PAGE = 12;
const MOST_LISTED_PAGES = 10;
const words = intakeStrings.notes;

/**
 * The text layer of a PDF as paragraphs. Page numbers and running heads are dropped, with a note.
 *
 * @throws IntakeError if the file is damaged, too large when unpacked, encrypted or a scan,
 *   or if its fonts do not say what their characters are
 */
export async function readPdf(bytes: Uint8Array): Promise<ExtractedText> {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-END_BYTES));
  if (!end.includes(END_MARK)) throw problem('intake-pdf-damaged', 'its end is missing');
  if (isEncrypted(bytes)) throw problem('intake-pdf-encrypted');
  const packing = findPacking(bytes);
  if (packing === 'too much') throw problem('intake-pdf-unpacked', MOST_UNPACKED);
  if (packing) throw problem('intake-pdf-packing', packing.filter);
  const { items, heights, unread } = await extract(bytes);
  if (unread) throw problem('intake-pdf-unread', unread.count, pageList(unread.pages), unread.font);
  const lines = items.flatMap((page, index) => toLines(page, index));
  const { kept, dropped } = dropFurniture(lines, heights);
  const characters = kept.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
  if (characters < LEAST_PER_PAGE * items.length) throw problem('intake-pdf-scanned', items.length);

  const text = `${joinParagraphs(kept).join('\n')}\n`;
  const written = new Set(lines.map(({ page }) => page));
  const empty = items.flatMap((_, index) => (written.has(index) ? [] : [index + 1]));
  const notes = [
    words.pages(items.length),
    ...(dropped[0] ? [words.furniture(dropped.length, dropped[0].text)] : []),
    ...(empty.length > 0 ? [words.emptyPages(empty.slice(0, MOST_LISTED_PAGES).join('、'))] : []),
  ];
  return { text, stated: {}, notes, doubts: [] };
}

function pageList(pages: readonly number[]): string {
  const listed = pages.slice(0, MOST_LISTED_PAGES).join(', ');
  const more = pages.length > MOST_LISTED_PAGES ? ' …' : '';
  return `page${pages.length > 1 ? 's' : ''} ${listed}${more}`;
}

/** Reads the character tables that a font may name without embedding them, from `cmaps/`. */
class CMapFolder {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    return new Uint8Array(await readFile(new URL(`cmaps/${filename}`, import.meta.url)));
  }
}

async function extract(bytes: Uint8Array) {
  try {
    // A copy, since PDF.js detaches the bytes that it gets.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      cMapUrl: 'cmaps/',
      BinaryDataFactory: CMapFolder,
      useWorkerFetch: false,
      disableFontFace: true,
      fontExtraProperties: true,
      // Pictures are not needed.
      maxImageSize: 1,
    });
    const unread = await findUnread(pdf);
    const { items } = await extractTextItems(pdf);
    const heights: number[] = [];
    for (let page = 1; page <= items.length; page += 1) {
      const [, bottom = 0, , top = 0] = (await pdf.getPage(page)).view;
      heights.push(top - bottom);
    }
    await pdf.loadingTask.destroy();
    return { items, heights, unread };
  } catch (error) {
    throw problem('intake-pdf-damaged', error instanceof Error ? error.message : String(error));
  }
}
