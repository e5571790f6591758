import result from './figures/search.json';
import { SearchEvaluationSchema } from '../../schema/search-evaluation.ts';

/** How good the search was measured to be; `npm run lab:search -- --write` renews it. */
export const searchEvaluation = SearchEvaluationSchema.parse(result);
