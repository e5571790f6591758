/** Likeness from which a text counts as an edited version of another. */
const LEAST_LIKENESS = 0.5;

/**
 * Find the new id for the text of a lost id: of the same kind (`s-`, `p-`), with the most similar words.
 *
 * @param words that the lost id named
 * @param fresh ids that were not there before, with their words
 * @returns undefined if none is similar
 */
export function findSuccessor(
  id: string,
  words: string,
  fresh: ReadonlyMap<string, string>,
): string | undefined {
  const kind = id.slice(0, 2);
  const pairs = pairsOf(words);
  let best: { id: string; likeness: number } | undefined;
  for (const [candidate, text] of fresh) {
    if (!candidate.startsWith(kind)) continue;
    const value = likeness(pairs, pairsOf(text));
    if (value >= LEAST_LIKENESS && value > (best?.likeness ?? 0)) {
      best = { id: candidate, likeness: value };
    }
  }
  return best?.id;
}

/** Dice's coefficient of two sets: 0 for nothing in common, 1 for the same. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let index = 0; index < text.length - 1; index += 1) pairs.add(text.slice(index, index + 2));
  return pairs;
}
