import { metricFragment } from '../../../paths.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { Paragraph } from '../../../schema/report.ts';
import type { Section } from '../../../schema/section.ts';

/** A stretch of a paragraph: text, a number that the report states, or a place to link to. */
export type Piece =
  | { kind: 'text'; text: string }
  /** `id` is null on the later parts of a number that a boundary cuts in two. */
  | { kind: 'metric'; text: string; id: string | null; fragment: string; metric: Metric }
  | { kind: 'anchor'; id: string };

/** Pieces that belong together: one run-in heading sentence, or the text between two. */
export interface Run {
  /** The section that opens here; its id is the run's anchor. */
  section: Section | null;
  /** True for the words of a heading; false for running text, or where a heading is implied. */
  isTitle: boolean;
  pieces: Piece[];
}

interface Stretch<T> {
  start: number;
  end: number;
  /** Undefined between two owners. */
  owner: T | undefined;
}

/**
 * Cuts a paragraph into runs. Whatever the spans do (touch, nest, overlap, reach out of the
 * paragraph), the pieces join to the paragraph's text and every id appears once.
 *
 * @param sections inline sections that start in the paragraph, outer ones first
 * @param metrics numbers that start in the paragraph
 */
export function splitParagraph(
  paragraph: Pick<Paragraph, 'id' | 'start' | 'end' | 'text'>,
  sections: readonly Section[],
  metrics: readonly Metric[],
): Run[] {
  const { id, start: from, end: to, text } = paragraph;
  const titles = tile(
    sections.map((section) => ({
      start: section.start,
      end: isImplied(section) ? section.start : section.headingEnd,
      owner: section,
    })),
    from,
    to,
  );
  const numbers = tile(
    metrics.map((metric) => ({ start: metric.start, end: metric.end, owner: metric })),
    from,
    to,
  );
  const fragment = (metric: Metric) => metricFragment(id, metric.start - from);
  const runs: Run[] = [];
  let next = 0;
  for (const { start, end, owner } of titles) {
    const pieces: Piece[] = [];
    for (let number = numbers[next]; number !== undefined; number = numbers[next]) {
      // What is empty and stands at the very end belongs to the last run.
      if (number.start >= end && !(number.start === to && end === to)) break;
      const words = text.slice(
        Math.max(number.start, start) - from,
        Math.min(number.end, end) - from,
      );
      const metric = number.owner;
      if (metric !== undefined && number.start === number.end) {
        pieces.push({ kind: 'anchor', id: fragment(metric) });
      } else if (metric !== undefined && words !== '') {
        const name = fragment(metric);
        const isFirst = number.start >= start;
        pieces.push({
          kind: 'metric',
          text: words,
          id: isFirst ? name : null,
          fragment: name,
          metric,
        });
      } else if (words !== '') {
        pieces.push({ kind: 'text', text: words });
      }
      if (number.end > end) break;
      next += 1;
    }
    const section = owner ?? null;
    if (section === null && pieces.length === 0) continue;
    runs.push({ section, isTitle: owner !== undefined && !isImplied(owner), pieces });
  }
  return runs;
}

/** Section whose heading the text does not have: it starts with the paragraph, without marker. */
export function isImplied(section: Section): boolean {
  return section.inline && section.marker === null;
}

/**
 * Covers `from`..`to` without gap or overlap. Of overlapping spans the earlier keeps its text;
 * one that nothing is left of becomes an empty stretch, so that its owner is not lost.
 */
function tile<T>(
  spans: readonly { start: number; end: number; owner: T }[],
  from: number,
  to: number,
): Stretch<T>[] {
  const stretches: Stretch<T>[] = [];
  let done = from;
  const sorted = spans
    .filter((span) => span.start < to && span.end >= from)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, owner } of sorted) {
    if (start > done) {
      stretches.push({ start: done, end: start, owner: undefined });
      done = start;
    }
    const until = Math.max(done, Math.min(end, to));
    stretches.push({ start: done, end: until, owner });
    done = until;
  }
  if (done < to) stretches.push({ start: done, end: to, owner: undefined });
  return stretches;
}
