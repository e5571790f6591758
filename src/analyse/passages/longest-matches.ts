import type { PassageText } from './passage-text.ts';
import { commonPrefixes, ranksOf, suffixArray } from './suffix-array.ts';

/** The suffixes of the joined text in order, and what each shares with other reports. */
export interface MatchIndex {
  sorted: Int32Array;
  rankOf: Int32Array;
  /** Units that a suffix shares with the one before it in the order. */
  common: Int32Array;
  /** Longest string that starts at a unit, ends in its paragraph and stands in another report. */
  longest: Int32Array;
}

export function longestMatches(text: PassageText): MatchIndex {
  const sorted = suffixArray(text.units, text.top);
  const rankOf = ranksOf(sorted);
  const common = commonPrefixes(text.units, sorted, rankOf);
  const longest = new Int32Array(sorted.length);
  sweep(text, { sorted, common, longest }, 1);
  sweep(text, { sorted, common, longest }, -1);
  for (const { from, length } of text.paragraphs) {
    for (let at = from; at < from + length; at += 1) {
      longest[at] = Math.min(longest[at] ?? 0, from + length - at);
    }
    longest[from + length] = 0;
  }
  return { sorted, rankOf, common, longest };
}

/**
 * Walk the order once and note, for each suffix, what it shares with the closest suffix behind that
 * belongs to another report: no other shares more. Only two reports need be kept in mind.
 */
function sweep(
  { reportOf }: PassageText,
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
    const report = reportOf[at] ?? 0;
    const most = report === latest ? sharedWithOther : sharedWithLatest;
    if (most > (longest[at] ?? 0)) longest[at] = most;
    if (report !== latest) {
      sharedWithOther = sharedWithLatest;
      latest = report;
    }
    sharedWithLatest = Number.MAX_SAFE_INTEGER;
  }
}
