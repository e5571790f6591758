import { entryAt } from '../../shared/entry-at.ts';
import type { SearchFilters } from '../../../schema/search.ts';
import { codeAtLevel, placeLevels } from '../../../schema/place-level.ts';
import type { Match } from './match.ts';
import type { Shard } from './shard.ts';

/** What hits can be narrowed by. */
export const facetNames = ['place', 'year', 'topic', 'status', 'kind'] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * Number of blocks with hits by value, for each facet: how many remain if this value is chosen and
 * all other filters stay.
 */
export type FacetCounts = Record<FacetName, Record<string, number>>;

/** Number of what was found. */
export interface Totals {
  /** 处: occurrences of a word. */
  places: number;
  /** 段: headings and paragraphs that hold them; then sections and reports. */
  blocks: number;
  sections: number;
  reports: number;
}

/** What a block is to the filters; `place` are the codes of all levels. */
type Traits = Record<FacetName, readonly string[]>;

export interface Narrowed {
  /** Those of the matches that fit all filters. */
  matches: Match[];
  counts: FacetCounts;
  /** Of the narrowed matches, and of all. */
  totals: Totals;
  unfiltered: Totals;
}

/** Narrow the matches of a shard, and count by every facet. */
export async function narrow(
  shard: Shard,
  matches: readonly Match[],
  filters: SearchFilters,
): Promise<Narrowed> {
  const counts: FacetCounts = { place: {}, year: {}, topic: {}, status: {}, kind: {} };
  const kept: Match[] = [];
  const traitsOf = await readTraits(shard);
  const wanted = facetNames.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [{ name, value: String(value) }];
  });
  let block: number | undefined;
  let fits = false;
  for (const match of matches) {
    if (match.block !== block) {
      block = match.block;
      const traits = traitsOf(block);
      const failed = wanted.filter(({ name, value }) => !traits[name].includes(value));
      fits = failed.length === 0;
      for (const name of facetNames) {
        // A facet counts what all other facets let through.
        if (failed.some((other) => other.name !== name)) continue;
        for (const value of traits[name]) counts[name][value] = (counts[name][value] ?? 0) + 1;
      }
    }
    if (fits) kept.push(match);
  }
  const totals = await countTotals(shard, kept);
  const unfiltered = wanted.length === 0 ? totals : await countTotals(shard, matches);
  return { matches: kept, counts, totals, unfiltered };
}

async function readTraits(shard: Shard): Promise<(block: number) => Traits> {
  const [table, topicsOf] = await Promise.all([shard.table(), shard.topics()]);
  const codes = new Map<string, string[]>();
  const codesOf = (code: string) => {
    const known =
      codes.get(code) ??
      [...new Set(placeLevels.map((level) => codeAtLevel(code, level)))].filter(
        (one) => table.places[one] !== undefined,
      );
    codes.set(code, known);
    return known;
  };
  return (block) => {
    const { kind, status } = entryAt(table.classes, entryAt(table.blockClass, block));
    const section = entryAt(table.sectionOf, block);
    const report = entryAt(table.reports, entryAt(table.reportOf, section));
    const year = status === 'review' ? report.reviewYear : report.planYear;
    return {
      place: report.place === null ? [] : codesOf(report.place),
      year: year === null ? [] : [String(year)],
      topic: topicsOf(block),
      status: [status],
      kind: [kind],
    };
  };
}

async function countTotals(shard: Shard, matches: readonly Match[]): Promise<Totals> {
  const { sectionOf, reportOf } = await shard.table();
  const totals: Totals = { places: matches.length, blocks: 0, sections: 0, reports: 0 };
  let last = { block: -1, section: -1, report: -1 };
  for (const { block } of matches) {
    if (block === last.block) continue;
    const section = entryAt(sectionOf, block);
    const report = entryAt(reportOf, section);
    totals.blocks += 1;
    if (section !== last.section) totals.sections += 1;
    if (report !== last.report) totals.reports += 1;
    last = { block, section, report };
  }
  return totals;
}

/** The sums of several shards. */
export function addTotals(list: readonly Totals[]): Totals {
  const sum = (name: keyof Totals) => list.reduce((total, totals) => total + totals[name], 0);
  return {
    places: sum('places'),
    blocks: sum('blocks'),
    sections: sum('sections'),
    reports: sum('reports'),
  };
}

/** The sums of several shards. */
export function addCounts(list: readonly FacetCounts[]): FacetCounts {
  const sum: FacetCounts = { place: {}, year: {}, topic: {}, status: {}, kind: {} };
  for (const counts of list) {
    for (const name of facetNames) {
      for (const [value, count] of Object.entries(counts[name])) {
        sum[name][value] = (sum[name][value] ?? 0) + count;
      }
    }
  }
  return sum;
}
