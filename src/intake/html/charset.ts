import sniff from 'html-encoding-sniffer';
import { decodeStrictly } from '../../read/decode.ts';

/** The text of a page, and what is to be said about its encoding. */
export interface DecodedPage {
  text: string;
  /** The declared encoding where it did not fit and another was taken. */
  misdeclared?: { declared: string; used: string };
}

/** In this order: bytes that are valid UTF-8 are hardly ever anything else. */
const guesses = ['UTF-8', 'gb18030'];
/** What a browser takes where nothing is declared. It has no Chinese, so declaring it says nothing. */
const UNDECLARED = 'windows-1252';

/**
 * Decode a page by its byte order mark, by what it declares, or by what its bytes allow.
 *
 * @returns undefined if the bytes are in none of these encodings
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
