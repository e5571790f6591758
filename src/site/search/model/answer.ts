import { sharedDigits } from '../../../schema/place-level.ts';
import type { Folding, SearchFilters, SearchScope } from '../../../schema/search.ts';
import { entryAt } from '../../shared/entry-at.ts';
import {
  addCounts,
  addTotals,
  narrow,
  type FacetCounts,
  type Narrowed,
  type Totals,
} from './facets.ts';
import { searchFolded, type FoldingEffect, type WantedFoldings } from './folding-effects.ts';
import { findMatches, type Match, type Reading } from './match.ts';
import { foldingsFor, patternsOf, type Simplify } from './patterns.ts';
import type { Query } from './query.ts';
import type { Shard } from './shard.ts';

/** What is asked besides the words. */
export interface SearchOptions {
  filters: SearchFilters;
  scope: SearchScope;
  /** `auto`: none where the words are found as they are typed, else all. */
  foldings: WantedFoldings;
}

/** What a query finds in some shards, without the texts. */
export interface Answer {
  /** Reports with hits in the order of the corpus, each with the hits that fit the filters. */
  reports: { shard: Shard; report: number; matches: Match[] }[];
  counts: FacetCounts;
  totals: Totals;
  /** Before narrowing. */
  unfiltered: Totals;
  foldings: FoldingEffect[];
  /** Names of the places that `counts` speaks of. */
  places: Record<string, string>;
}

/** How many shards have been asked, of those that may hold the words. */
export interface Progress {
  asked: number;
  of: number;
}

/** Told what has been found so far; answers false where nobody waits for the rest. */
export type OnPart = (part: Answer, progress: Progress) => Promise<boolean>;

/** Shards that are asked at once, after the first. */
const SHARDS_AT_ONCE = 4;

/**
 * Look a query up in the shards, first in those that the filters leave. The directory leaves out those
 * that cannot hold all its words.
 *
 * @param onPart told after every few shards of the answer so far, in the order of the whole; it says
 *   nothing of foldings
 * @throws {DOMException} `AbortError` if nobody waits
 */
export async function answer(
  shards: readonly Shard[],
  query: Query,
  { filters, scope, foldings }: SearchOptions,
  simplify: Simplify,
  onPart: OnPart = () => Promise.resolve(true),
): Promise<Answer> {
  const possible = foldingsFor(query.words.flat(), simplify);
  const expected = possible.filter((one) => foldings !== 'auto' && foldings.includes(one));
  const [fitting = [], others = []] = [true, false].map((fits) =>
    shards.filter((shard) => mayFit(shard, filters) === fits),
  );
  const run = async (active: readonly Folding[]): Promise<Found[]> => {
    const reading = { scope, foldings: active, simplify };
    const asked: Shard[] = [];
    for (const shard of [...fitting, ...others]) {
      if (await mayHold(shard, query, reading)) asked.push(shard);
    }
    const found: Found[] = [];
    while (found.length < asked.length) {
      const end = found.length + (found.length === 0 ? 1 : SHARDS_AT_ONCE);
      const batch = asked.slice(found.length, end);
      found.push(...(await Promise.all(batch.map((shard) => ask(shard, query, reading, filters)))));
      if (active.length !== expected.length || found.length === asked.length) continue;
      const isWanted = await onPart(join(found, []), { asked: found.length, of: asked.length });
      if (!isWanted) throw new DOMException('nobody waits', 'AbortError');
    }
    return found;
  };
  const { result, effects } = await searchFolded(
    {
      possible,
      run,
      isFound: (exact) => exact.some(({ unfiltered }) => unfiltered.places > 0),
      placesOf: (found) => addTotals(found.map(({ totals }) => totals)).places,
    },
    foldings,
  );
  return join(result, effects);
}

/** What stands in one shard. */
type Found = Narrowed & Pick<Answer, 'reports' | 'places'>;

function join(found: readonly Found[], foldings: FoldingEffect[]): Answer {
  return {
    reports: found.flatMap(({ reports }) => reports),
    counts: addCounts(found.map(({ counts }) => counts)),
    totals: addTotals(found.map(({ totals }) => totals)),
    unfiltered: addTotals(found.map(({ unfiltered }) => unfiltered)),
    foldings,
    places: Object.assign({}, ...found.map(({ places }) => places)) as Answer['places'],
  };
}

/** Whether a report of the shard may fit the filters of place and year. */
function mayFit({ places, years }: Shard, { place, year }: SearchFilters): boolean {
  if (year !== undefined && !years.includes(year)) return false;
  if (place === undefined) return true;
  const last = sharedDigits(place).padEnd(place.length, '9');
  return places !== null && places[0] <= last && places[1] >= place;
}

/** Whether the directory knows no word that the shard has in no way of writing. */
async function mayHold(shard: Shard, { words }: Query, reading: Reading): Promise<boolean> {
  for (const strings of words) {
    const texts = strings.flatMap((text) => patternsOf(text, reading.foldings, reading.simplify));
    const held = await Promise.all(texts.map(({ text }) => shard.mayHold(text)));
    if (!held.includes(true)) return false;
  }
  return true;
}

async function ask(
  shard: Shard,
  query: Query,
  reading: Reading,
  filters: SearchFilters,
): Promise<Found> {
  const found = await findMatches(shard, query, reading);
  // Its files need not be read to count nothing.
  if (found.length === 0) return { ...join([], []), matches: [] };
  const narrowed = await narrow(shard, found, filters);
  const { sectionOf, reportOf, places } = await shard.table();
  const reports: Answer['reports'] = [];
  for (const match of narrowed.matches) {
    const report = entryAt(reportOf, entryAt(sectionOf, match.block));
    const last = reports.at(-1);
    if (last?.report === report) last.matches.push(match);
    else reports.push({ shard, report, matches: [match] });
  }
  return { ...narrowed, reports, places };
}
