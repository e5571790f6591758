import { toPlainWidth } from './plain-width.ts';

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

/**
 * The sentence of a paragraph that holds a number, by its offsets in the paragraph; it reaches at least
 * to the number's end.
 */
export function sentenceAround(
  paragraph: { start: number; text: string },
  metric: { start: number; end: number },
): SentenceSpan {
  const from = metric.start - paragraph.start;
  const to = metric.end - paragraph.start;
  const sentence = splitSentences(toPlainWidth(paragraph.text)).find(({ end }) => from < end);
  return { start: sentence?.start ?? from, end: Math.max(sentence?.end ?? to, to) };
}
