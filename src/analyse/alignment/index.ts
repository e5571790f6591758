export { gradeOf, leastLikelihood, oddsOf } from './grades.ts';
export { reasonsOf } from './link-reason.ts';
export {
  areComparable,
  likelihoodOf,
  MODEL,
  oddsWithRivals,
  pairEvidence,
  strengthOf,
  type PairEvidence,
  type PairModel,
} from './pair-odds.ts';
export { lagBehind } from './rivals.ts';
export { scorePairs, type ScoredPair } from './score-pairs.ts';
export { profileReport, type SectionProfile } from './section-profile.ts';
export { bodyOf, type AlignableReport } from './section-text.ts';
export { findSimilar, type SimilarReport } from './find-similar.ts';
export { createTermCounter, termWeightsOf, weighTerms } from './term-weights.ts';
export { createSectionVectors, type SectionVectors } from './section-vectors.ts';
