/**
 * Pagefind indexes the words of a record's metadata along with its content. Text that must travel
 * with a record without being found is moved into plane 15 (Supplementary Private Use Area-A),
 * whose characters are no words.
 */
const PLANE = 0xf0000;

/** @param text any string; each UTF-16 code unit becomes one code point */
export function hideText(text: string): string {
  let hidden = '';
  for (let index = 0; index < text.length; index += 1) {
    hidden += String.fromCodePoint(PLANE + text.charCodeAt(index));
  }
  return hidden;
}

/** The text that was hidden. */
export function revealText(hidden: string): string {
  let text = '';
  for (const character of hidden) {
    text += String.fromCharCode((character.codePointAt(0) ?? PLANE) - PLANE);
  }
  return text;
}
