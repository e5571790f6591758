import { DecodeError, decodeSource } from '../read/decode.ts';
import { countRadicals, unifyRadicals } from '../radicals.ts';
import { intakeStrings } from '../words/intake.ts';
import type { DocumentKind, ExtractedText, ReadDocument } from './extracted-text.ts';
import { findFormat } from './find-format.ts';
import { problem } from './refusals.ts';

/**
 * The text of a file; its content decides the format, not its name.
 *
 * @throws IntakeError if it is empty, in another format, damaged, protected or has no text
 */
export async function readDocument(bytes: Uint8Array, path: string): Promise<ReadDocument> {
  if (bytes.length === 0) throw problem('intake-empty');
  const kind = await findFormat(bytes, path);
  if (kind === 'text') return readText(bytes);
  const extracted = await extract(kind, bytes);
  const text = unifyRadicals(extracted.text);
  const radicals = countRadicals(extracted.text) - countRadicals(text);
  if (radicals > 0) extracted.notes.push(intakeStrings.notes.radicals(radicals));
  return { ...extracted, kind, text, bytes: new TextEncoder().encode(text) };
}

async function extract(
  kind: Exclude<DocumentKind, 'text'>,
  bytes: Uint8Array,
): Promise<ExtractedText> {
  // Each reader brings a big library, so it is loaded only when a file needs it.
  if (kind === 'html') return (await import('./html/read-html.ts')).readHtml(bytes);
  if (kind === 'docx') return (await import('./docx/read-docx.ts')).readDocx(bytes);
  return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
}

/**
 * Plain text or Markdown, which is stored byte for byte.
 *
 * @throws IntakeError if the bytes are not text
 */
function readText(bytes: Uint8Array): ReadDocument {
  try {
    const { text } = decodeSource(bytes);
    return { kind: 'text', text, bytes, stated: {}, notes: [], doubts: [] };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw problem('intake-encoding', error.message).at(error.place);
  }
}
