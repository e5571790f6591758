import type { MatchIndex } from './longest-matches.ts';
import type { PassageText } from './passage-text.ts';
import { scopes } from './scope.ts';

/**
 * For each unit the index in `scopes` of the nearest report with which it shares a string of `least`
 * units; `scopes.length` where it shares none. Reports that share a string are looked at in their
 * order, which is that of the places: the nearest is next in it.
 *
 * @param scopeOf how near two reports are, by their index
 */
export function nearestScopes(
  text: PassageText,
  { sorted, common, longest }: MatchIndex,
  least: number,
  scopeOf: (a: number, b: number) => number,
): Uint8Array {
  const starts = new Uint8Array(sorted.length).fill(scopes.length);
  let first = 0;
  for (let rank = 1; rank <= sorted.length; rank += 1) {
    if (rank < sorted.length && (common[rank] ?? 0) >= least) continue;
    if (rank - first > 1 && (longest[sorted[first] ?? 0] ?? 0) >= least) {
      markGroup(text, sorted.slice(first, rank).sort(), starts, scopeOf);
    }
    first = rank;
  }
  return spread(text, starts, least);
}

/** @param places where one string starts, in the order of the text */
function markGroup(
  { reportOf }: PassageText,
  places: Int32Array,
  starts: Uint8Array,
  scopeOf: (a: number, b: number) => number,
): void {
  let before = -1;
  let first = 0;
  while (first < places.length) {
    const report = reportOf[places[first] ?? 0] ?? 0;
    let next = first;
    while (next < places.length && reportOf[places[next] ?? 0] === report) next += 1;
    const after = next < places.length ? (reportOf[places[next] ?? 0] ?? 0) : -1;
    const nearest = Math.min(
      before === -1 ? scopes.length : scopeOf(report, before),
      after === -1 ? scopes.length : scopeOf(report, after),
    );
    for (const at of places.subarray(first, next)) starts[at] = nearest;
    before = report;
    first = next;
  }
}

/** From the starts of strings to all their units; of several the nearest. */
function spread({ paragraphs }: PassageText, starts: Uint8Array, least: number): Uint8Array {
  const result = new Uint8Array(starts.length).fill(scopes.length);
  for (const { from, length } of paragraphs) {
    const latest = scopes.map(() => -least);
    for (let at = from; at < from + length; at += 1) {
      const start = starts[at] ?? scopes.length;
      if (start < scopes.length) latest[start] = at;
      const nearest = latest.findIndex((seen) => seen >= from && at - seen < least);
      if (nearest !== -1) result[at] = nearest;
    }
  }
  return result;
}
