import type { Evaluation, Figures } from '../../schema/evaluation.ts';
import { evaluationStrings } from '../../words/evaluation.ts';

/** A line of the table: what is measured, on the labelled reports, on the sample of others. */
interface EvaluationRow {
  name: string;
  gold: string;
  unseen: string;
}

export interface EvaluationTable {
  rows: EvaluationRow[];
  /** How the sample of other reports was drawn and judged. */
  method: string;
}

/** Accuracy of the extraction as a reader meets it: sample and date first, then each figure. */
export function evaluationTable({ date, reports, total, unseen }: Evaluation): EvaluationTable {
  const { sample, date: day, goldSample, unseenSample, percent, figures } = evaluationStrings;
  const { documents, rows, sentences, sentenceMetrics } = unseen;
  const row = (field: keyof Figures, name: string): EvaluationRow => ({
    name,
    gold: percent(total.figures[field]),
    unseen: percent(unseen.figures[field]),
  });
  return {
    rows: [
      {
        name: sample,
        gold: goldSample(reports.length, total.labels),
        unseen: unseenSample(documents, rows, sentences, sentenceMetrics),
      },
      { name: day, gold: date, unseen: unseen.date },
      row('precision', figures.precision),
      row('recall', figures.recall),
      row('f1', figures.f1),
      row('value', figures.value),
      row('unit', figures.unit),
      row('kind', figures.kind),
      row('status', figures.status),
      row('period', figures.period),
      row('qualifier', figures.qualifier),
      row('label', figures.label),
    ],
    method: unseen.method,
  };
}
