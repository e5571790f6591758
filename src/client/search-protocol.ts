import type { SearchFilters } from '../schema/search.ts';
import type { Hit } from '../search/find-hits.ts';

/** Asks the worker for a page of results. */
export interface SearchRequest {
  /** Number of the request; its answer carries the same. */
  id: number;
  /** Address of the folder with the manifest. */
  index: string;
  query: string;
  filters: SearchFilters;
  /** How many records have been read before, and how many to read now. */
  from: number;
  count: number;
}

/** The hits of one section. */
export interface SectionHits {
  report: string;
  title: string;
  url: string;
  place: string;
  reviewYear: number | null;
  planYear: number | null;
  path: string[];
  hits: Hit[];
}

export interface SearchResult {
  /** Sections with hits among the records that were read, in the order of the corpus. */
  sections: SectionHits[];
  /** Records that may hold the query, and how many have been read so far. */
  records: number;
  read: number;
}

export type SearchResponse =
  { id: number; ok: true; result: SearchResult } | { id: number; ok: false; error: string };
