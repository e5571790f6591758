import type { ExploreState, FilterName } from '../model/explore-state.ts';
import type { ExploreLine } from '../view/table-line.ts';

/** Rows on one page of results. */
export const ROWS_PER_PAGE = 100;

/** Where the data are. */
export interface ExplorePlaces {
  /** Base path of the site. */
  base: string;
  /** Address of the folder with the manifest. */
  folder: string;
}

/** What is to be found. */
export interface ExploreRequest {
  state: ExploreState;
  /** How many parts may be read for it. */
  mostParts: number;
}

/** A part of the query in words, and the query without it. */
export interface QueryChip {
  words: string;
  without: string;
}

/** What would be found without one condition, where nothing is found with all. */
export interface Suggestion {
  /** The condition: a filter, or a part of the query. */
  drop: { filter: FilterName } | { chip: QueryChip };
  /** Rows without it; null where the parts that hold them have not been read. */
  found: number | null;
}

export interface ExploreResult {
  /** All metrics of the corpus, and those found in the parts read so far. */
  total: number;
  found: number;
  /** Parts that may hold rows; how many of them have been read. `isReading` while more come. */
  wanted: number;
  read: number;
  isReading: boolean;
  lines: ExploreLine[];
  /** Page that is shown, and number of pages. */
  page: number;
  pages: number;
  chips: QueryChip[];
  /** Options by filter with their rows; null where parts of other places or years are unread. */
  counts: Record<FilterName, [option: string, rows: number][] | null>;
  /** Years of the corpus, rising. */
  years: number[];
  suggestions: Suggestion[];
}
