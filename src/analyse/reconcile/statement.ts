import type { Metric } from '../../schema/metric.ts';
import type { Paragraph } from '../../schema/report.ts';
import { toPlainWidth } from '../metrics/plain-width.ts';
import { splitSentences } from '../metrics/sentence.ts';

/** A number of a sentence with the words around it; offsets are in the sentence. */
export interface Figure {
  metric: Metric;
  start: number;
  end: number;
  /** Words from the number in front, or from the sentence's start, to this number. */
  before: string;
  /** Words up to the next number, or to the sentence's end. */
  after: string;
  /** Words of its own clause in front of it, after the number before. */
  lead: string;
}

/** A sentence in plain width and its numbers in the order of the text. */
export interface Statement {
  text: string;
  /** Offset of the sentence in the source. */
  start: number;
  figures: Figure[];
}

/** Longest stretch of words between two numbers that is looked at. */
const REACH = 120;
const CLAUSE_BREAK = /^.*[,;:、()]/u;

/** Sentences of a paragraph that state at least one number; one pass over both. */
export function passagesOf(paragraph: Paragraph, metrics: readonly Metric[]): Statement[] {
  const text = toPlainWidth(paragraph.text);
  const passages: Statement[] = [];
  let next = 0;
  for (const sentence of splitSentences(text)) {
    const found: Metric[] = [];
    for (let metric = metrics[next]; metric !== undefined; metric = metrics[next]) {
      if (metric.start - paragraph.start >= sentence.end) break;
      found.push(metric);
      next += 1;
    }
    if (found.length === 0) continue;
    const words = text.slice(sentence.start, sentence.end);
    const start = paragraph.start + sentence.start;
    passages.push({ text: words, start, figures: figuresOf(words, start, found) });
  }
  return passages;
}

function figuresOf(text: string, offset: number, metrics: readonly Metric[]): Figure[] {
  return metrics.map((metric, index) => {
    const start = metric.start - offset;
    const end = metric.end - offset;
    const previousEnd = (metrics[index - 1]?.end ?? offset) - offset;
    const nextStart = (metrics[index + 1]?.start ?? offset + text.length) - offset;
    const before = text.slice(Math.max(previousEnd, start - REACH), start);
    return {
      metric,
      start,
      end,
      before,
      after: text.slice(end, Math.min(nextStart, end + REACH)),
      lead: before.replace(CLAUSE_BREAK, '').trim(),
    };
  });
}
