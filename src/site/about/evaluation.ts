import type { Evaluation, Figures, OtherFigures } from '../../schema/evaluation.ts';
import { evaluationStrings as words } from '../../words/evaluation.ts';

/** A row of the table: a figure for both halves of the other reports, and for the five. */
interface EvaluationRow {
  name: string;
  heldOut: string;
  tune: string;
  five: string;
}

export interface EvaluationTable {
  rows: EvaluationRow[];
  /** Says that an earlier program gave the figures of the other reports; null if this one did. */
  stale: string | null;
}

/**
 * The table of how well reports are read: for each measurement its sample, then its figures.
 *
 * @param version of the program that built the site
 */
export function evaluationTable({ five, others }: Evaluation, version: string): EvaluationTable {
  const { heldOut, tune, date, version: measured } = others;
  const row = (name: string, of: (half: OtherFigures) => string, ofFive = words.none) => {
    return { name, heldOut: of(heldOut), tune: of(tune), five: ofFive };
  };
  const fiveRow = (name: string, ofFive: string) => row(name, () => words.none, ofFive);
  const { true: right, arguable, false: wrong } = five.rows.absences;
  return {
    stale: measured === version ? null : words.stale(date, measured, version),
    rows: [
      row(words.date, () => date, five.date),
      row(words.version, () => measured, five.version),
      row(
        words.samples.values,
        ({ sentences, values }) => words.sentences(sentences, values.labels),
        words.wholeReports(five.reports.length, five.total.labels),
      ),
      ...keysOf(words.figures).map((name) =>
        row(
          words.figures[name],
          ({ values }) => shareOf(values.figures, name),
          shareOf(five.total.figures, name),
        ),
      ),
      row(words.unplaced, ({ unplaced }) => words.percent(unplaced)),
      row(words.samples.headings, ({ outlines }) =>
        words.headingCount(outlines.reports, outlines.headings),
      ),
      ...keysOf(words.outlines).map((name) =>
        row(words.outlines[name], ({ outlines }) => words.percent(outlines[name])),
      ),
      row(words.samples.counterparts, ({ counterparts }) =>
        words.counterpartCount(counterparts.items, counterparts.good),
      ),
      ...keysOf(words.counterparts).map((name) =>
        row(words.counterparts[name], ({ counterparts }) => words.percent(counterparts[name])),
      ),
      fiveRow(words.samples.rows, words.rowCount(five.rows.rows)),
      ...keysOf(words.rows).map((name) =>
        fiveRow(words.rows[name], words.percent(five.rows[name])),
      ),
      fiveRow(words.absences, words.absenceCount(right, arguable, wrong)),
    ],
  };
}

function shareOf(figures: Figures, name: keyof Figures): string {
  const share = figures[name];
  return share === null ? words.none : words.percent(share);
}

// The words have exactly the keys of their type.
function keysOf<T extends object>(object: T): (keyof T)[] {
  return Object.keys(object) as (keyof T)[];
}
