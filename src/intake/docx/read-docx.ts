import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { intakeStrings } from '../../words/intake.ts';
import type { ExtractedText } from '../extracted-text.ts';
import { doubt, type Doubt } from '../doubts.ts';
import { linesOfElement } from '../html/lines-of-element.ts';
import { problem } from '../refusals.ts';
import { writeNumbers, type Numbered } from './numbering.ts';
import { readStyles } from './styles.ts';
import { pack, unpack } from './unpack.ts';
import { keepVisibleText, type Rewritten } from './visible-text.ts';
import { all, parseXml } from './xml.ts';

/** Parts with the words of charts and diagrams, which are not read. */
const drawnPart = /^word\/(?:charts\/chart|diagrams\/data)[^/]*\.xml$/u;
const words = intakeStrings.notes;

/**
 * The text of a Word document as Word shows it: a line for each paragraph and table row, with list
 * numbers written out and notes after the text.
 *
 * @throws IntakeError if the archive is damaged, holds no document or unpacks to too much
 */
export async function readDocx(bytes: Uint8Array): Promise<ExtractedText> {
  try {
    return await read(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // JSZip adds an explanation and a link after a colon.
    throw problem('intake-docx-damaged', reason.replace(/ ?: .*$/u, ''));
  }
}

async function read(bytes: Uint8Array): Promise<ExtractedText> {
  const { parts, names } = await unpack(bytes);
  const { body, rewritten, numbered } = rewrite(parts);
  const { html, symbols } = await convert(parts);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const back of document.querySelectorAll(
    'a[href^="#footnote-ref"], a[href^="#endnote-ref"]',
  )) {
    back.remove();
  }
  const notes = document.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]').length;
  const { lines, tables, pictures } = linesOfElement(document.body, true);
  const text = `${lines.join('\n')}\n`;
  const expected = all(body, 'w:t').map(({ textContent }) => textContent);
  const lost = countLost(expected.join(''), text) + symbols;
  const drawings = names.filter((name) => drawnPart.test(name)).length;
  return {
    text,
    stated: {},
    notes: [
      ...(numbered.written > 0 ? [words.numbered(numbered.written)] : []),
      ...(rewritten.hidden > 0 ? [words.hidden(rewritten.hidden)] : []),
      ...(rewritten.ruby > 0 ? [words.ruby(rewritten.ruby)] : []),
      ...(tables > 0 ? [words.tables(tables)] : []),
      ...(pictures > 0 ? [words.pictures(pictures)] : []),
      ...(notes > 0 ? [words.footnotes(notes)] : []),
    ],
    doubts: [
      ...doubtsOf(rewritten, numbered),
      ...(lost > 0 ? [doubt('lost-text', lost)] : []),
      ...(drawings > 0 ? [doubt('drawings', drawings)] : []),
    ],
  };
}

function doubtsOf({ formulas, fields }: Rewritten, { lost }: Numbered): Doubt[] {
  return [
    ...(lost > 0 ? [doubt('numbers', lost)] : []),
    ...(fields[0] === undefined ? [] : [doubt('fields', fields.length, fields[0])]),
    ...(formulas[0] === undefined ? [] : [doubt('formulas', formulas.length, formulas[0])]),
  ];
}

/** Rewrite the text and the notes of a document so that mammoth gives what Word shows. */
function rewrite(parts: Map<string, string>) {
  const main = mainPart(parts);
  const folder = main.replace(/[^/]*$/u, '');
  const parse = (name: string) => {
    const xml = parts.get(name);
    return xml === undefined ? undefined : parseXml(xml);
  };
  const styleOf = readStyles(parse(`${folder}styles.xml`));
  const rewriteText = (name: string) => {
    const root = parse(name);
    const rewritten = root && keepVisibleText(root, styleOf);
    return root && rewritten && { root, rewritten };
  };
  for (const name of ['footnotes.xml', 'endnotes.xml'].map((part) => folder + part)) {
    const note = rewriteText(name);
    if (note) parts.set(name, note.root.outerHTML);
  }
  const text = rewriteText(main);
  if (!text || all(text.root, 'w:body').length === 0) throw new Error(`no w:body in ${main}`);
  const { root, rewritten } = text;
  const numbered = writeNumbers(root, parse(`${folder}numbering.xml`), styleOf);
  parts.set(main, root.outerHTML);
  // With this part mammoth would turn numbered paragraphs into HTML lists with other numbers.
  parts.delete(`${folder}numbering.xml`);
  return { body: root, rewritten, numbered };
}

/** The part that the archive names as the document; Word on the web calls it document2.xml. */
function mainPart(parts: ReadonlyMap<string, string>): string {
  const relations = parts.get('_rels/.rels');
  const target = all(relations === undefined ? undefined : parseXml(relations), 'Relationship')
    .find((relation) => relation.getAttribute('Type')?.endsWith('/officeDocument'))
    ?.getAttribute('Target');
  const name = (target ?? 'word/document.xml').replace(/^\//u, '');
  if (!parts.has(name)) throw new Error(`no ${name} in it`);
  return name;
}

async function convert(
  parts: ReadonlyMap<string, string>,
): Promise<{ html: string; symbols: number }> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: await pack(parts) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
    },
  );
  const symbols = messages.filter(({ message }) => message.includes('unsupported character'));
  return { html: value, symbols: symbols.length };
}

/** How many characters of the expected text, white space aside, the found text does not have. */
function countLost(expected: string, found: string): number {
  const counts = new Map<string, number>();
  for (const character of found) counts.set(character, (counts.get(character) ?? 0) + 1);
  let lost = 0;
  for (const character of expected.replace(/\s/gu, '')) {
    const left = counts.get(character) ?? 0;
    if (left === 0) lost += 1;
    else counts.set(character, left - 1);
  }
  return lost;
}
