export { findPassages, PASSAGE_LENGTH } from './find-passages.ts';
export type { PassageReport } from './passage-text.ts';
export { sharedStrings, type SharedString } from './shared-strings.ts';
export { scopes } from './passage-scope.ts';
