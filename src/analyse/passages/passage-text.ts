import { firstPlace } from '../halving.ts';
import type { Place } from '../../schema/place.ts';

/** What is read of a report to find the passages that it shares. */
export interface PassageReport {
  id: string;
  place: Place | null;
  paragraphs: readonly { id: string; start: number; text: string }[];
}

/** All paragraphs of all reports in one row of code units, a zero behind each. */
export interface PassageText {
  units: Uint16Array;
  /** Index of the report that each unit belongs to. */
  reportOf: Int32Array;
  /** Paragraphs in order; `from` is where the first of its units stands. */
  paragraphs: { report: number; id: string; start: number; from: number; length: number }[];
  /** Index of each report's first paragraph; one more at the end. */
  firstParagraph: number[];
}

export function joinReports(reports: readonly PassageReport[]): PassageText {
  const size = reports.reduce(
    (sum, { paragraphs }) => paragraphs.reduce((inner, { text }) => inner + text.length + 1, sum),
    0,
  );
  const units = new Uint16Array(size);
  const reportOf = new Int32Array(size);
  const joined: PassageText['paragraphs'] = [];
  const firstParagraph: number[] = [];
  let at = 0;
  for (const [report, { paragraphs }] of reports.entries()) {
    firstParagraph.push(joined.length);
    for (const { id, start, text } of paragraphs) {
      reportOf.fill(report, at, at + text.length + 1);
      joined.push({ report, id, start, from: at, length: text.length });
      for (let offset = 0; offset < text.length; offset += 1) {
        units[at + offset] = text.charCodeAt(offset);
      }
      at += text.length + 1;
    }
  }
  firstParagraph.push(joined.length);
  return { units, reportOf, paragraphs: joined, firstParagraph };
}

/** Index of the paragraph that a unit belongs to. */
export function paragraphAt({ paragraphs }: PassageText, unit: number): number {
  return firstPlace(paragraphs.length, (at) => (paragraphs[at]?.from ?? Infinity) > unit) - 1;
}
