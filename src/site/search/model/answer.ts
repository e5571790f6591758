import { entryAt } from '../../shared/entry-at.ts';
import type { Folding, SearchFilters, SearchScope } from '../../../schema/search.ts';
import {
  addCounts,
  addTotals,
  narrow,
  type FacetCounts,
  type Narrowed,
  type Totals,
} from './facets.ts';
import { searchFolded, type FoldingEffect, type WantedFoldings } from './folding-effects.ts';
import { findMatches, type Match } from './match.ts';
import { foldingsFor, type Simplify } from './patterns.ts';
import type { Query } from './query.ts';
import type { Shard } from './shard.ts';

/** What is asked besides the words. */
export interface SearchOptions {
  filters: SearchFilters;
  scope: SearchScope;
  /** `auto`: none where the words are found as they are typed, else all. */
  foldings: WantedFoldings;
}

/** All that a query finds, without the texts. */
export interface Answer {
  /** Reports with hits in the order of the corpus, each with the hits that fit the filters. */
  reports: { shard: Shard; report: number; matches: Match[] }[];
  counts: FacetCounts;
  totals: Totals;
  /** Before narrowing. */
  unfiltered: Totals;
  foldings: FoldingEffect[];
  /** Of each word, at how many places it stands, whether or not the other words are near. */
  found: number[];
}

/** Look a query up in the shards. */
export async function answer(
  shards: readonly Shard[],
  query: Query,
  options: SearchOptions,
  simplify: Simplify,
): Promise<Answer> {
  const possible = foldingsFor(query.words.flat(), simplify);
  const run = async (active: readonly Folding[]) => {
    const reading = { scope: options.scope, foldings: active, simplify };
    return Promise.all(
      shards.map(async (shard) => {
        const { matches, found } = await findMatches(shard, query, reading);
        return { shard, found, ...(await narrow(shard, matches, options.filters)) };
      }),
    );
  };
  const isFound = (exact: readonly Narrowed[]) =>
    exact.some(({ unfiltered }) => unfiltered.places > 0);
  const { result, effects } = await searchFolded(
    { possible, run, isFound, placesOf },
    options.foldings,
  );
  return {
    reports: (await Promise.all(result.map(byReport))).flat(),
    counts: addCounts(result.map(({ counts }) => counts)),
    totals: addTotals(result.map(({ totals }) => totals)),
    unfiltered: addTotals(result.map(({ unfiltered }) => unfiltered)),
    foldings: effects,
    found: query.words.map((_, word) =>
      result.reduce((sum, shard) => sum + (shard.found[word] ?? 0), 0),
    ),
  };
}

function placesOf(results: readonly Narrowed[]): number {
  return addTotals(results.map(({ totals }) => totals)).places;
}

async function byReport({ shard, matches }: Narrowed & { shard: Shard }) {
  const { sectionOf, reportOf } = await shard.table();
  const reports: Answer['reports'] = [];
  for (const match of matches) {
    const report = entryAt(reportOf, entryAt(sectionOf, match.block));
    const last = reports.at(-1);
    if (last?.report === report) last.matches.push(match);
    else reports.push({ shard, report, matches: [match] });
  }
  return reports;
}
