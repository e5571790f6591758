import type { ExploreRow } from '../model/decode-part.ts';
import { filterNames, type ExploreState, type FilterName } from '../model/explore-state.ts';
import { filterRows, type FilteredRows } from '../model/filter-rows.ts';
import { parseMetricQuery, removePart } from '../model/metric-query.ts';
import type { Paths } from '../../../paths.ts';
import type { ExploreManifest } from '../../../schema/explore.ts';
import { exploreLine } from '../view/table-line.ts';
import { conditionWords } from '../view/condition-words.ts';
import { pageCount, pageSlice } from '../../shared/pagination.ts';
import {
  ROWS_PER_PAGE,
  type ExploreResult,
  type QueryChip,
  type Suggestion,
} from './worker-messages.ts';

/** Filters that choose the parts: other options of theirs may not have been read. */
const CHOOSES_PARTS = new Set<FilterName>(['place', 'year']);

interface Question {
  /** Rows of the parts read. */
  rows: readonly ExploreRow[];
  state: ExploreState;
  manifest: ExploreManifest;
  progress: Pick<ExploreResult, 'wanted' | 'read' | 'isReading'>;
  order: (rows: readonly ExploreRow[]) => ExploreRow[];
  /** Whether all parts that a state needs have been read. */
  isRead: (state: ExploreState) => boolean;
  paths: Paths;
}

/** One page of what a state shows, with the counts of all options. */
export function exploreResult(question: Question): ExploreResult {
  const { rows, state, manifest, progress, order, isRead, paths } = question;
  const { rows: found, counts } = filterRows(rows, state.query, state.filters);
  const pages = pageCount(found.length, ROWS_PER_PAGE);
  const page = Math.min(state.page, pages);
  const chips = queryChips(state.query);
  return {
    ...progress,
    total: manifest.metrics,
    found: found.length,
    lines: pageSlice(order(found), page, ROWS_PER_PAGE).map((row) => exploreLine(row, paths)),
    page,
    pages,
    chips,
    counts: knownCounts(counts, (name) => {
      return !CHOOSES_PARTS.has(name) || isRead(without(state, name));
    }),
    years: [...new Set(manifest.parts.flatMap((part) => part.years))].sort((a, b) => a - b),
    suggestions: found.length > 0 || progress.isReading ? [] : suggest(question, chips),
  };
}

/** The conditions of a query in words, each with the query that is left without it. */
function queryChips(query: string): QueryChip[] {
  return parseMetricQuery(query).map((part) => ({
    words: conditionWords(part.condition),
    without: removePart(query, part),
  }));
}

/** The state without one of its filters, on its first page. */
function without(state: ExploreState, name: FilterName): ExploreState {
  const filters = { ...state.filters };
  // A filter that is absent, not undefined, does not narrow.
  Reflect.deleteProperty(filters, name);
  return { ...state, filters, page: 1 };
}

function suggest({ rows, state, isRead }: Question, chips: readonly QueryChip[]): Suggestion[] {
  const attempts = [
    ...chips.map((chip) => ({
      drop: { chip },
      other: { ...state, query: chip.without },
    })),
    ...filterNames
      .filter((filter) => state.filters[filter] !== undefined)
      .map((filter) => ({ drop: { filter }, other: without(state, filter) })),
  ];
  return attempts
    .map(({ drop, other }) => {
      if (!isRead(other)) return { drop, found: null };
      return { drop, found: filterRows(rows, other.query, other.filters).rows.length };
    })
    .filter(({ found }) => found !== 0);
}

function knownCounts(
  counts: FilteredRows['counts'],
  isKnown: (name: FilterName) => boolean,
): ExploreResult['counts'] {
  const known = filterNames.map((name) => [name, isKnown(name) ? [...counts[name]] : null]);
  // Every name has its counts.
  return Object.fromEntries(known) as ExploreResult['counts'];
}
