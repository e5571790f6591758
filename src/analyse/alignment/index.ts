export { linkProfiles, reasonOf } from './link-profiles.ts';
export { likeness, linkKind } from './likeness.ts';
export { profileReport, type SectionProfile } from './section-profile.ts';
export type { AlignableReport } from './section-text.ts';
export { findSimilar, type SimilarReport } from './find-similar.ts';
export {
  createTermCounter,
  termWeight,
  type TermCounter,
  type TermWeight,
} from './term-weights.ts';
