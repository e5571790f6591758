import type { SearchScope, SearchFilters } from '../../../schema/search.ts';
import type { Answer, Progress } from '../model/answer.ts';
import type { WantedFoldings } from '../model/folding-effects.ts';
import type { SectionHits } from '../model/hits.ts';

/** How a query is to be taken; what is absent is the default of the search page. */
export interface SearchReading {
  /** Within what all words must stand together: a paragraph, if absent. */
  scope?: SearchScope;
  /** Ways of writing that count as the same; none, if absent. */
  foldings?: WantedFoldings;
}

/** Reports that the page shows first, so that it reads few files before. */
export const FIRST_REPORTS = 3;

/** Asks the worker for a page of results. */
export interface SearchRequest extends SearchReading {
  /** Address of the folder with the manifest. */
  index: string;
  query: string;
  filters: SearchFilters;
  /** How many reports with hits have been read before, and how many to read now. */
  from: number;
  count: number;
}

export interface SearchResult extends Omit<Answer, 'reports'> {
  /** Sections with hits of the reports that were read, in the order of the corpus. */
  sections: SectionHits[];
  /** Reports with hits, and how many have been read so far. */
  records: number;
  read: number;
}

/**
 * Told what has been found so far, in the order of the whole: sections once, when there are as many
 * reports as were asked for. Answers false where nobody waits for the rest.
 */
export type OnPart = (part: SearchResult, progress: Progress) => boolean | Promise<boolean>;
