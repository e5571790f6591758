import { endOfLinks, type GramChains } from './gram-chains.ts';
import { longestMatches, type MatchIndex } from './longest-matches.ts';

/** Where a string stands: the first time in each report, in the order of the reports. */
export interface Occurrences {
  reports: Int32Array;
  /** Unit at which it starts there. */
  at: Int32Array;
}

/** Maximal shared string: where it starts, and how many units it has. */
export interface FoundPassage {
  from: number;
  length: number;
  occurrences: Occurrences;
}

/**
 * The maximal shared strings of at least `least` units, in the order of the text. A string that many
 * reports share is looked up once for all of them.
 *
 * @param chains the shared grams of `least` units
 */
export function distinctPassages(chains: GramChains, least: number): FoundPassage[] {
  const index = longestMatches(chains);
  const { longest, rankOf, sorted } = index;
  const found: FoundPassage[] = [];
  /** Occurrences by rank of a suffix that starts a string of the length looked up. */
  const known = new Map<number, Occurrences>();
  for (let symbol = 0; symbol < longest.length; symbol += 1) {
    const links = longest[symbol] ?? 0;
    // The string found one symbol earlier may hold this one.
    if (links === 0 || (longest[symbol - 1] ?? 0) > links) continue;
    const rank = rankOf[symbol] ?? 0;
    let occurrences = known.get(rank);
    if (!occurrences) {
      const [first, last] = interval(index, rank, links);
      occurrences = collect(sorted.slice(first, last + 1), chains);
      for (let other = first; other <= last; other += 1) {
        if ((longest[sorted[other] ?? 0] ?? 0) === links) known.set(other, occurrences);
      }
    }
    known.delete(rank);
    const from = chains.from[symbol] ?? 0;
    found.push({ from, length: endOfLinks(chains, symbol, links, least) - from, occurrences });
  }
  return found;
}

/** Ranks of all suffixes that begin with the same symbols, `links` of them. */
function interval({ common }: MatchIndex, rank: number, links: number): [number, number] {
  let first = rank;
  while (first > 0 && (common[first] ?? 0) >= links) first -= 1;
  let last = rank;
  while (last + 1 < common.length && (common[last + 1] ?? 0) >= links) last += 1;
  return [first, last];
}

/** @param symbols those at which one string starts, in any order; they are put in order */
function collect(symbols: Int32Array, chains: GramChains): Occurrences {
  // Reports are joined in order, so that the order of the symbols is that of the reports.
  symbols.sort();
  const reports = new Int32Array(symbols.length);
  let count = 0;
  for (const symbol of symbols) {
    const report = chains.reports[symbol] ?? 0;
    if (count > 0 && reports[count - 1] === report) continue;
    reports[count] = report;
    symbols[count] = chains.from[symbol] ?? 0;
    count += 1;
  }
  return { reports: reports.slice(0, count), at: symbols.slice(0, count) };
}
