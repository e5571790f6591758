import type { PassageText } from './passage-text.ts';

/**
 * The shared strings of a text in short. Grams that only ever stand together are one link: whatever
 * two reports share begins where a link begins and ends where a link ends.
 */
export interface GramChains {
  /** A number for each link, 0 for what stands in one report only, in the order of the text. */
  symbols: Int32Array;
  /** Largest number. */
  top: number;
  /** Unit at which each of `symbols` begins; one more at the end. */
  from: Int32Array;
  /** Index of the report that each of `symbols` belongs to; a 0 may go on into the next report. */
  reports: Int32Array;
}

/**
 * @param first of each unit where its gram stands first, -1 where it is not shared
 * (see `sharedGrams`)
 */
export function chainGrams({ reportOf }: PassageText, first: Int32Array): GramChains {
  const followers = onlyFollowers(first);
  const numberOf = new Int32Array(first.length);
  let top = 0;
  const symbols = new Int32Array(first.length + 1);
  const from = new Int32Array(first.length + 1);
  let count = 0;
  for (let at = 0; at < first.length; at += 1) {
    const source = first[at] ?? -1;
    if (source === -1) {
      if (count > 0 && symbols[count - 1] === 0) continue;
    } else {
      if (followers[source] === 1) continue;
      if (source === at) numberOf[at] = ++top;
      symbols[count] = numberOf[source] ?? 0;
    }
    from[count] = at;
    count += 1;
  }
  from[count] = first.length;
  return {
    symbols: symbols.slice(0, count),
    top,
    from: from.slice(0, count + 1),
    reports: from.slice(0, count).map((at) => reportOf[at] ?? 0),
  };
}

/** 1 for each gram, by its first place, that always follows one and the same gram, which never stands without it. */
function onlyFollowers(first: Int32Array): Uint8Array {
  const times = new Int32Array(first.length);
  for (const source of first) if (source !== -1) times[source] = (times[source] ?? 0) + 1;
  const before = (at: number) => (at === 0 ? -1 : (first[at - 1] ?? -1));
  const follows = new Uint8Array(first.length);
  for (let at = 0; at < first.length; at += 1) {
    const source = first[at] ?? -1;
    if (source === -1) continue;
    const leader = before(at);
    if (source === at) follows[at] = leader !== -1 && times[leader] === times[at] ? 1 : 0;
    else if (leader !== before(source)) follows[source] = 0;
  }
  return follows;
}

/** End of a string of links that starts at `symbol`: its last gram is `least` units long. */
export function endOfLinks(
  { from }: GramChains,
  symbol: number,
  links: number,
  least: number,
): number {
  return (from[symbol + links] ?? 0) - 1 + least;
}
