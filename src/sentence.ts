const terminators = new Set('。！？；!?;');
const opening = '“‘（(《【「『';
const closing = '”’）)》】」』';

/**
 * Offset after the sentence that begins at `from`: after its closing stop, or `to` if it has none.
 * A stop inside quotation marks or brackets does not end a sentence, unless they are never closed.
 *
 * @param extra further characters that end a sentence here (`：` before a list of items)
 */
export function endOfSentence(text: string, from: number, to = text.length, extra = ''): number {
  let depth = 0;
  let nested: number | undefined;
  for (let offset = from; offset < to; offset += 1) {
    const character = text.charAt(offset);
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    else if (terminators.has(character) || extra.includes(character)) {
      if (depth === 0) return offset + 1;
      nested ??= offset + 1;
    }
  }
  return depth > 0 && nested !== undefined ? nested : to;
}

const closingStop = /[。！？；!?;：:，,\s\u3000]+$/u;

/** A sentence without its closing stop, as a title. */
export function withoutClosingStop(sentence: string): string {
  return sentence.replace(closingStop, '').trim();
}

/** The sentence that stands at an offset of a text, without blanks around it. */
export function sentenceAt(text: string, offset: number): string {
  let [from, to] = [0, endOfSentence(text, 0)];
  while (to <= offset && to < text.length) [from, to] = [to, endOfSentence(text, to)];
  return text.slice(from, to).trim();
}
