import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { intakeStrings } from '../../words/intake.ts';
import type { ReadDocument } from '../document.ts';
import { readLabels, type ParagraphLabels } from './numbering.ts';
import { linesOfElement } from '../html/lines.ts';
import { problem } from '../problem.ts';
import { openZip } from './zip.ts';

/** A document unpacks to ten times its size; one that claims more than this is made to do harm. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const words = intakeStrings.notes;

/**
 * The text of a Word document: a line for each paragraph and table row, numbers of lists written
 * out as Word shows them, notes after the text.
 *
 * @throws IntakeError if the archive is damaged or holds no document
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const labels = readParts(bytes);
  const numbering: NumberingResult = { written: 0, lost: 0 };
  const html = await convert(bytes, (document) => applyLabels(document, labels, numbering));
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const body = document.body;
  for (const back of body.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]')) {
    back.remove();
  }
  const footnotes = body.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]').length;
  const { lines, tables, pictures } = linesOfElement(body, true);
  const text = `${lines.join('\n')}\n`;
  const notes = [
    ...(numbering.written > 0 ? [words.numbered(numbering.written)] : []),
    ...(numbering.lost > 0 ? [words.numberedLost(numbering.lost)] : []),
    ...(tables > 0 ? [words.tables(tables)] : []),
    ...(pictures > 0 ? [words.pictures(pictures)] : []),
    ...(footnotes > 0 ? [words.footnotes(footnotes)] : []),
  ];
  return { kind: 'docx', text, bytes: new TextEncoder().encode(text), stated: {}, notes };
}

function readParts(bytes: Uint8Array): ParagraphLabels {
  try {
    const archive = openZip(bytes);
    if (archive.size > MOST_UNPACKED) throw new Error('it unpacks to more than 256 MB');
    if (!archive.names.includes('word/document.xml')) throw new Error('no word/document.xml in it');
    return readLabels(archive);
  } catch (error) {
    throw problem('intake-docx-damaged', error instanceof Error ? error.message : String(error));
  }
}

async function convert(
  bytes: Uint8Array,
  transform: (document: WordNode) => void,
): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
        // mammoth types the tree as any; what is read of it is in WordNode.
        transformDocument(document: WordNode) {
          transform(document);
          return document;
        },
      },
    );
    return value;
  } catch (error) {
    throw problem('intake-docx-damaged', error instanceof Error ? error.message : String(error));
  }
}

/** What is used of mammoth's tree of a document. */
interface WordNode {
  type: string;
  children?: WordNode[];
  numbering?: { isOrdered?: boolean } | null;
  value?: string;
}

interface NumberingResult {
  written: number;
  /** Paragraphs that are numbered in Word, but not here. */
  lost: number;
}

/** Write the numbers of lists into their paragraphs, which then are paragraphs like others. */
function applyLabels(document: WordNode, labels: ParagraphLabels, result: NumberingResult): void {
  const paragraphs = paragraphsOf(document);
  const isAligned = paragraphs.length === labels.length;
  paragraphs.forEach((paragraph, index) => {
    const label = isAligned ? labels[index] : paragraph.numbering?.isOrdered === true ? null : '';
    paragraph.numbering = null;
    if (label === null) result.lost += 1;
    else if (label !== undefined && label !== '') {
      result.written += 1;
      const text = { type: 'text', value: label };
      paragraph.children = [{ type: 'run', children: [text] }, ...(paragraph.children ?? [])];
    }
  });
}

function paragraphsOf(node: WordNode): WordNode[] {
  return (node.children ?? []).flatMap((below) =>
    below.type === 'paragraph' ? [below, ...paragraphsOf(below)] : paragraphsOf(below),
  );
}
