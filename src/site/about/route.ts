import results from './figures/metrics.json' with { type: 'json' };
import { EvaluationSchema } from '../../schema/evaluation.ts';
import { evaluationTable, type EvaluationTable } from './evaluation.ts';
import { programVersion } from './program-version.ts';

/** The committed figures of the reading, for the page about the site. */
export function readEvaluation(): EvaluationTable {
  return evaluationTable(EvaluationSchema.parse(results), programVersion(process.cwd()));
}
