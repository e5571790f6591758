import type { SearchedReport } from '../../../schema/search.ts';

/** A heading or paragraph that a quote may stand in. */
export interface QuoteBlock {
  /** Fragment on the report's page. */
  id: string;
  text: string;
  /** Headings from the outermost section down to this one; empty before the first heading. */
  path: readonly string[];
}

/** Blocks of one report that follow each other. */
export interface QuoteUnit extends SearchedReport {
  blocks: readonly QuoteBlock[];
}

/** A section that holds a string, not read yet. */
export interface QuoteCandidate {
  /** The same for the same section, whatever string it was found by. */
  key: string;
  /** The section, with those beside it where the index has them at hand. */
  load(): Promise<QuoteUnit>;
}

/** What the quote check needs of a search index. */
export interface QuoteIndex {
  /**
   * Every section that holds the string as written, in the order of the corpus; there may be others
   * among them, as candidates are checked against their text.
   */
  lookUp(text: string): Promise<readonly QuoteCandidate[]>;
}
