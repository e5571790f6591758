import type { GramChains } from './gram-chains.ts';
import { commonPrefixes, ranksOf, suffixArray } from './suffix-array.ts';

/** The suffixes of a row of symbols in order, and what each shares with other reports. */
export interface MatchIndex {
  sorted: Int32Array;
  rankOf: Int32Array;
  /** Symbols that a suffix shares with the one before it in the order. */
  common: Int32Array;
  /** Symbols of the longest string that starts at a symbol, holds no 0 and stands in another report. */
  longest: Int32Array;
}

export function longestMatches({
  symbols,
  top,
  reports,
}: Pick<GramChains, 'symbols' | 'top' | 'reports'>): MatchIndex {
  const sorted = suffixArray(symbols, top);
  const rankOf = ranksOf(sorted);
  const common = commonPrefixes(symbols, sorted, rankOf);
  const longest = new Int32Array(sorted.length);
  sweep(reports, { sorted, common, longest }, 1);
  sweep(reports, { sorted, common, longest }, -1);
  let left = 0;
  for (let at = symbols.length - 1; at >= 0; at -= 1) {
    left = symbols[at] === 0 ? 0 : left + 1;
    longest[at] = Math.min(longest[at] ?? 0, left);
  }
  return { sorted, rankOf, common, longest };
}

/**
 * Walk the order once and note, for each suffix, what it shares with the closest suffix behind that
 * belongs to another report: no other shares more. Only two reports need be kept in mind.
 */
function sweep(
  reports: Int32Array,
  { sorted, common, longest }: Omit<MatchIndex, 'rankOf'>,
  step: 1 | -1,
): void {
  const n = sorted.length;
  let latest = -1;
  let sharedWithLatest = 0;
  let sharedWithOther = 0;
  for (let rank = step === 1 ? 0 : n - 1; rank >= 0 && rank < n; rank += step) {
    const shared = (step === 1 ? common[rank] : common[rank + 1]) ?? 0;
    if (shared < sharedWithLatest) sharedWithLatest = shared;
    if (shared < sharedWithOther) sharedWithOther = shared;
    const at = sorted[rank] ?? 0;
    const report = reports[at] ?? 0;
    const most = report === latest ? sharedWithOther : sharedWithLatest;
    if (most > (longest[at] ?? 0)) longest[at] = most;
    if (report !== latest) {
      sharedWithOther = sharedWithLatest;
      latest = report;
    }
    sharedWithLatest = Number.MAX_SAFE_INTEGER;
  }
}
