import type { SearchScope, SearchFilters } from '../../../schema/search.ts';
import type { FacetCounts, Totals } from '../model/facets.ts';
import type { FoldingEffect, WantedFoldings } from '../model/folding-effects.ts';
import type { SectionHits } from '../model/hits.ts';

/** How a query is to be taken; what is absent is the default of the search page. */
export interface SearchReading {
  /** Within what all words must stand together: a paragraph, if absent. */
  scope?: SearchScope;
  /** Ways of writing that count as the same; none, if absent. */
  foldings?: WantedFoldings;
}

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

export interface SearchResult {
  /** Sections with hits of the reports that were read, in the order of the corpus. */
  sections: SectionHits[];
  /** Reports with hits, and how many have been read so far. */
  records: number;
  read: number;
  /** Numbers of the whole result, whatever has been read of it. */
  totals: Totals;
  unfiltered: Totals;
  counts: FacetCounts;
  foldings: FoldingEffect[];
  /** Of each word of the query, at how many places it stands anywhere. */
  found: number[];
  /** Names of the places that `counts` speaks of. */
  places: Record<string, string>;
}
