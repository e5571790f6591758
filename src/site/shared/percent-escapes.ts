/** Decodes percent escapes, as of an address; a text with a broken escape stays as it is. */
export function decodeEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
