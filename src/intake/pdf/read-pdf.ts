import { extractTextItems, getDocumentProxy } from 'unpdf';
import { intakeStrings } from '../../words/intake.ts';
import type { ReadDocument } from '../document.ts';
import { dropFurniture, joinParagraphs, toLines } from './lines.ts';
import { problem } from '../problem.ts';

/** A whole PDF ends with this mark; readers go on without it and lose what was cut off. */
const END_MARK = '%%EOF';
const END_BYTES = 2048;
/** A scan has no characters but perhaps a stamp or a page number. */
const LEAST_PER_PAGE = 12;
const MOST_PAGES_TOLD = 10;
const words = intakeStrings.notes;

/**
 * The text layer of a PDF as paragraphs; page numbers and running heads are dropped, and said.
 *
 * @throws IntakeError if the file is damaged, protected by a password, or a scan
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-END_BYTES));
  if (!end.includes(END_MARK)) throw problem('intake-pdf-damaged', 'its end is missing');
  const { items, heights } = await extract(bytes);
  const lines = items.flatMap((page, index) => toLines(page, index));
  const { kept, dropped } = dropFurniture(lines, heights);
  const characters = kept.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
  if (characters < LEAST_PER_PAGE * items.length) throw problem('intake-pdf-scanned', items.length);

  const text = `${joinParagraphs(kept).join('\n')}\n`;
  const empty = items.flatMap((_, index) =>
    lines.some(({ page }) => page === index) ? [] : [index + 1],
  );
  const notes = [
    words.pages(items.length),
    ...(dropped[0] ? [words.furniture(dropped.length, dropped[0].text)] : []),
    ...(empty.length > 0 ? [words.emptyPages(empty.slice(0, MOST_PAGES_TOLD).join('、'))] : []),
  ];
  return { kind: 'pdf', text, bytes: new TextEncoder().encode(text), stated: {}, notes };
}

async function extract(bytes: Uint8Array) {
  try {
    // PDF.js takes the bytes away from whoever gives them, and writes warnings to the console.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { items } = await extractTextItems(pdf);
    const heights: number[] = [];
    for (let page = 1; page <= items.length; page += 1) {
      const [, bottom = 0, , top = 0] = (await pdf.getPage(page)).view;
      heights.push(top - bottom);
    }
    await pdf.loadingTask.destroy();
    return { items, heights };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw problem('intake-pdf-encrypted');
    }
    throw problem('intake-pdf-damaged', error instanceof Error ? error.message : String(error));
  }
}
