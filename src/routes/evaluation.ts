import results from '../evaluate/results/metrics.json' with { type: 'json' };
import { EvaluationSchema } from '../schema/evaluation.ts';
import { evaluationTable, type EvaluationTable } from '../view/evaluation.ts';

/** The committed figures of the extraction, for the page about the site. */
export function readEvaluation(): EvaluationTable {
  return evaluationTable(EvaluationSchema.parse(results));
}
