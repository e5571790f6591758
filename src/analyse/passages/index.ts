export { findPassages, PASSAGE_LENGTH } from './find-passages.ts';
export type { PassageReport } from './passage-text.ts';
export { scopes } from './scope.ts';
