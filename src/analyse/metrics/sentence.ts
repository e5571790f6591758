/** A sentence by its offsets in the paragraph; its closing stop is inside. */
export interface SentenceSpan {
  start: number;
  end: number;
}

const STOP = /[。!?\n\r]/gu;

/** Sentences of a line in plain width; they tile it. A stop inside quotation marks ends one too. */
export function splitSentences(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + 1;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
