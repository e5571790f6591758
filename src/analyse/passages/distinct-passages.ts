import type { MatchIndex } from './longest-matches.ts';
import type { PassageText } from './passage-text.ts';

/** Where a string stands: the first time in each report, in the order of the reports. */
export interface Occurrences {
  reports: Int32Array;
  /** Unit at which it starts there. */
  at: Int32Array;
}

/** Maximal shared string that starts at a unit. */
export interface FoundPassage {
  from: number;
  length: number;
  occurrences: Occurrences;
}

/**
 * The maximal shared strings of at least `least` units, in the order of the text. A string that many
 * reports share is looked up once for all of them.
 */
export function distinctPassages(
  text: PassageText,
  index: MatchIndex,
  least: number,
): FoundPassage[] {
  const { longest, rankOf, sorted } = index;
  const found: FoundPassage[] = [];
  /** Occurrences by rank of a suffix that starts a string of the length looked up. */
  const known = new Map<number, Occurrences>();
  for (let from = 0; from < longest.length; from += 1) {
    const length = longest[from] ?? 0;
    if (length < least) continue;
    // The string found one unit earlier holds this one.
    if (from > 0 && (longest[from - 1] ?? 0) > length) continue;
    const rank = rankOf[from] ?? 0;
    let occurrences = known.get(rank);
    if (!occurrences) {
      const [first, last] = interval(index, rank, length);
      occurrences = collect(text, sorted, first, last);
      for (let other = first; other <= last; other += 1) {
        if ((longest[sorted[other] ?? 0] ?? 0) === length) known.set(other, occurrences);
      }
    }
    known.delete(rank);
    found.push({ from, length, occurrences });
  }
  return found;
}

/** Ranks of all suffixes that begin with the same `length` units. */
function interval({ common }: MatchIndex, rank: number, length: number): [number, number] {
  let first = rank;
  while (first > 0 && (common[first] ?? 0) >= length) first -= 1;
  let last = rank;
  while (last + 1 < common.length && (common[last + 1] ?? 0) >= length) last += 1;
  return [first, last];
}

function collect(
  { reportOf }: PassageText,
  sorted: Int32Array,
  first: number,
  last: number,
): Occurrences {
  // Reports are joined in order, so that the order of the units is that of the reports.
  const places = sorted.slice(first, last + 1).sort();
  let reports = 0;
  for (const [index, at] of places.entries()) {
    if (index === 0 || reportOf[at] !== reportOf[places[index - 1] ?? 0]) places[reports++] = at;
  }
  const at = places.slice(0, reports);
  return { reports: at.map((place) => reportOf[place] ?? 0), at };
}
