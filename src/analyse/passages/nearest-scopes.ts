import type { GramChains } from './gram-chains.ts';
import type { PassageText } from './passage-text.ts';
import { scopes } from './passage-scope.ts';

/**
 * For each unit the index in `scopes` of the nearest report with which it shares a string of `least`
 * units; `scopes.length` where it shares none. Of the reports that share a string only neighbours are
 * compared: their order is that of the places, so that the nearest is next in it.
 *
 * @param chains the shared grams of `least` units
 * @param scopeOf how near two reports are, by their index
 */
export function nearestScopes(
  text: PassageText,
  chains: GramChains,
  least: number,
  scopeOf: (a: number, b: number) => number,
): Uint8Array {
  const { symbols, from } = chains;
  const starts = new Uint8Array(text.units.length).fill(scopes.length);
  const before = otherReports(chains, 1);
  const after = otherReports(chains, -1);
  for (const [index, symbol] of symbols.entries()) {
    if (symbol === 0) continue;
    const report = chains.reports[index] ?? 0;
    const near = [before[index] ?? -1, after[index] ?? -1]
      .filter((other) => other !== -1)
      .map((other) => scopeOf(report, other));
    starts.fill(Math.min(...near), from[index], from[index + 1]);
  }
  return spread(text, starts, least);
}

/** For each symbol the last other report that held it; -1 where none did. */
function otherReports({ symbols, top, reports }: GramChains, step: 1 | -1): Int32Array {
  const found = new Int32Array(symbols.length).fill(-1);
  const latest = new Int32Array(top + 1).fill(-1);
  const other = new Int32Array(top + 1).fill(-1);
  for (let index = step === 1 ? 0 : symbols.length - 1; index in symbols; index += step) {
    const symbol = symbols[index] ?? 0;
    const report = reports[index] ?? 0;
    if (latest[symbol] !== report) {
      other[symbol] = latest[symbol] ?? -1;
      latest[symbol] = report;
    }
    found[index] = other[symbol] ?? -1;
  }
  return found;
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
