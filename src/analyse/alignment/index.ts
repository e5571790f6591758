export { linkProfiles, reasonOf } from './link-profiles.ts';
export {
  areComparable,
  likeness,
  linkKind,
  MODEL,
  pairEvidence,
  RELATED_ODDS,
  strengthOf,
  type AlignmentModel,
  type PairEvidence,
} from './likeness.ts';
export { scorePairs, type ScoredPair } from './score-pairs.ts';
export { createContest } from './contest.ts';
export { profileReport, type SectionProfile } from './section-profile.ts';
export type { AlignableReport } from './section-text.ts';
export { findSimilar, type SimilarReport } from './find-similar.ts';
export { termWeightsOf } from './term-weights.ts';
export { createWeighing, type Weighing } from './weighing.ts';
