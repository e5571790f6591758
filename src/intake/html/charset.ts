/** The text of a page, and what is to be said about its encoding. */
export interface DecodedPage {
  text: string;
  /** The declared encoding where it did not fit and another was taken. */
  misdeclared?: { declared: string; used: string };
}

const marks: readonly (readonly [label: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];
/** `<meta charset="gb2312">`, `content="text/html; charset=gb2312"`, `<?xml encoding="…"?>`. */
const declaration = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?\s{0,4}(?<label>[\w-]{2,20})/iu;
/** Where browsers look for a declaration; portals put long comments before it. */
const DECLARATION_BYTES = 8192;
/** In this order: bytes that are valid UTF-8 are hardly ever anything else. */
const guesses = ['utf-8', 'gb18030'];

/**
 * Decode a page by its byte order mark, by what it declares, or by what its bytes allow.
 *
 * @returns undefined if the bytes are in none of these encodings
 */
export function decodePage(bytes: Uint8Array): DecodedPage | undefined {
  const mark = marks.find(([, ...prefix]) => prefix.every((byte, at) => bytes[at] === byte));
  if (mark) {
    const text = decode(bytes, mark[0]);
    return text === undefined ? undefined : { text };
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = declaration.exec(start)?.groups?.label;
  const asDeclared = declared === undefined ? undefined : decode(bytes, declared);
  if (asDeclared !== undefined) return { text: asDeclared };
  for (const used of guesses) {
    const text = decode(bytes, used);
    if (text === undefined) continue;
    return declared === undefined ? { text } : { text, misdeclared: { declared, used } };
  }
  return undefined;
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    // A RangeError for an unknown label, a TypeError for bytes that are not in the encoding.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
