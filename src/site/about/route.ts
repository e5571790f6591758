import readingFigures from './figures/metrics.json' with { type: 'json' };
import searchFigures from './figures/search.json' with { type: 'json' };
import { EvaluationSchema } from '../../schema/evaluation.ts';
import { SearchEvaluationSchema } from '../../schema/search-evaluation.ts';
import { evaluationTable, type EvaluationTable } from './evaluation.ts';
import { programVersion } from './program-version.ts';

/** The committed figures of how well reports are read, for the page about the site. */
export function readEvaluation(): EvaluationTable {
  return evaluationTable(EvaluationSchema.parse(readingFigures), programVersion(process.cwd()));
}

/** The committed figures of the search; `npm run lab:search -- --write` renews them. */
export const searchEvaluation = SearchEvaluationSchema.parse(searchFigures);
