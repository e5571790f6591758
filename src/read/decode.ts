import type { Encoding } from '../schema/report.ts';

/** The text of a source file, without its byte order mark, which `encoding` records. */
export interface DecodedSource {
  text: string;
  encoding: Encoding;
}

/** A place in a text, both counted from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** A file that is not readable text. `message` says what was found, what was expected, what to do. */
export class DecodeError extends Error {
  override name = 'DecodeError';
  /** Where in the file; undefined where it concerns the whole file. */
  place: TextPlace | undefined;

  constructor(message: string, options?: ErrorOptions & { place?: TextPlace }) {
    super(message, options);
    this.place = options?.place;
  }
}

/** A byte order mark and its encoding; `label` is the name in the WHATWG Encoding Standard. */
export interface ByteOrderMark {
  encoding: Encoding;
  label: string;
  bytes: readonly number[];
}

const byteOrderMarks: readonly ByteOrderMark[] = [
  { encoding: 'utf-8-bom', label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', label: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', label: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** First bytes of formats that are often saved in place of text. */
const knownFormats: readonly { name: string; bytes: readonly number[] }[] = [
  { name: 'PDF file', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'ZIP or Office file', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'old Office file', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG picture', bytes: [0xff, 0xd8, 0xff] },
];

const REMEDY = 'save the report as plain text in UTF-8';

/** Control characters that no text contains: C0 without tab, line feed, form feed, carriage return. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacter = /[\0-\x08\x0b\x0e-\x1f]/u;

/** Characters that a Chinese report is made of, in GB18030 as in any other encoding. */
const expectedCharacter = /[\p{Script=Han}\p{ASCII}\u3000-\u303f\uff00-\uffef‘’“”—…·]/gu;
/** Wrongly decoded bytes give rare characters instead; real reports are above 0.99. */
const LEAST_EXPECTED_SHARE = 0.9;

/**
 * Decode a source file: UTF-8, UTF-8 with byte order mark, UTF-16 with byte order mark, or GB18030
 * (of which GBK and GB2312 are parts), by the decoders of the WHATWG Encoding Standard.
 *
 * @param bytes the whole file
 * @throws {DecodeError} if the file is empty, a known binary format, or in none of these encodings
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  if (bytes.length === 0) {
    throw new DecodeError(`Unexpected empty file, expected the text of a report; ${REMEDY}`);
  }
  const format = knownFormats.find((known) => startsWith(bytes, known.bytes));
  if (format) throw new DecodeError(`Unexpected ${format.name}, expected text; ${REMEDY}`);

  const decoded = decodeByMark(bytes) ?? decodeUnmarked(bytes);
  if (decoded.text.trim() === '') {
    throw new DecodeError(`Unexpected file of white space only, expected a report; ${REMEDY}`);
  }
  const control = controlCharacter.exec(decoded.text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0');
    throw new DecodeError(`Unexpected control character U+${code}, expected text; ${REMEDY}`, {
      place: placeAt(decoded.text, control.index),
    });
  }
  return decoded;
}

/** The mark that a file begins with, if any. */
export function byteOrderMarkOf(bytes: Uint8Array): ByteOrderMark | undefined {
  return byteOrderMarks.find((candidate) => startsWith(bytes, candidate.bytes));
}

function decodeByMark(bytes: Uint8Array): DecodedSource | undefined {
  const mark = byteOrderMarkOf(bytes);
  if (!mark) return undefined;
  const text = decodeStrictly(bytes, mark.label);
  if (text === undefined) {
    throw new DecodeError(
      `Unexpected bytes after a byte order mark of ${mark.label}, expected a file that is not cut off; ${REMEDY}`,
    );
  }
  return { text, encoding: mark.encoding };
}

function decodeUnmarked(bytes: Uint8Array): DecodedSource {
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const gb18030 = decodeStrictly(bytes, 'gb18030');
  if (gb18030 !== undefined && looksChinese(gb18030)) {
    return { text: gb18030, encoding: 'gb18030' };
  }
  const lenient = new TextDecoder().decode(bytes);
  throw new DecodeError(
    `Unexpected bytes that are no UTF-8, expected UTF-8, UTF-16 or GB18030 text; ${REMEDY}`,
    { place: placeAt(lenient, lenient.indexOf('\ufffd')) },
  );
}

/**
 * @param label name of an encoding in the WHATWG Encoding Standard
 * @returns undefined if the bytes are not in the encoding, or the standard does not have it
 */
export function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    // TypeError: the bytes do not fit. RangeError: the label is unknown.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

const lineEnd = /\r\n|\r|\n/gu;

/** Line and column of an offset. */
export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(lineEnd);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function looksChinese(text: string): boolean {
  const expected = text.match(expectedCharacter)?.length ?? 0;
  return expected / text.length >= LEAST_EXPECTED_SHARE;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
