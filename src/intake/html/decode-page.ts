import sniff from 'html-encoding-sniffer';
import { decodeStrictly } from '../../read/decode.ts';

/** The text of a page, and whether it declares a wrong encoding. */
export interface DecodedPage {
  text: string;
  /** Present where the declared encoding did not fit and another one did. */
  misdeclared?: { declared: string; used: string };
}

/** In this order: bytes that are valid UTF-8 are hardly ever anything else. */
const guesses = ['UTF-8', 'gb18030'];
/** The default of browsers. It has no Chinese characters, so a page that declares it declares nothing. */
const UNDECLARED = 'windows-1252';

/**
 * Decode a page by its byte order mark, else by the encoding that it declares, else by guessing.
 *
 * @returns undefined if the bytes fit none of these encodings
 */
export function decodePage(bytes: Uint8Array): DecodedPage | undefined {
  const declared = sniff(Buffer.from(bytes), { defaultEncoding: UNDECLARED });
  const isDeclared = declared !== UNDECLARED;
  for (const used of isDeclared ? [declared, ...guesses] : guesses) {
    const text = decodeStrictly(bytes, used);
    if (text === undefined) continue;
    return isDeclared && used !== declared ? { text, misdeclared: { declared, used } } : { text };
  }
  return undefined;
}
