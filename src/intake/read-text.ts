import { DecodeError, decodeSource } from '../read/decode.ts';
import type { ReadDocument } from './document.ts';
import { problem } from './refusals.ts';

/** Plain text or Markdown: kept byte for byte. */
export function readText(bytes: Uint8Array): ReadDocument {
  return { kind: 'text', text: decodeText(bytes), bytes, stated: {}, notes: [], doubts: [] };
}

/** @throws IntakeError if the bytes are not text */
function decodeText(bytes: Uint8Array): string {
  try {
    return decodeSource(bytes).text;
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw problem('intake-encoding', error.message).at(error.place);
  }
}
