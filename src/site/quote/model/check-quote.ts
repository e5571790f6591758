import { compareQuote, readQuote, type QuoteMatch } from './compare-quote.ts';
import { quoteProbes } from './probes.ts';
import type { QuoteCandidate, QuoteIndex } from './quote-index.ts';

/** Longest quote that is checked, in UTF-16 code units. */
export const LONGEST_QUOTE = 2_000;
const SHORTEST_QUOTE = 2;
/** Sections that are read: the most promising ones. */
const MOST_READ = 16;
/** Sections with less than this share of the best one's score have little of the quote. */
const LEAST_SHARE = 0.4;
const MOST_MATCHES = 10;

export type QuoteAnswer =
  | { kind: 'empty' | 'short' }
  | { kind: 'long'; length: number }
  /** `matches`: best first, none if the quote stands nowhere even nearly. */
  | { kind: 'checked'; matches: QuoteMatch[] };

/**
 * Whether a quote stands in the corpus exactly, nearly, or not, and where. Lookups and sections read
 * are bounded whatever the quote and however large the corpus.
 */
export async function checkQuote(input: string, index: QuoteIndex): Promise<QuoteAnswer> {
  if (input.trim() === '') return { kind: 'empty' };
  if (input.length > LONGEST_QUOTE) return { kind: 'long', length: input.length };
  const quote = readQuote(input);
  if (quote.length < SHORTEST_QUOTE) return { kind: 'short' };
  const candidates = await rankCandidates(quoteProbes(quote.text), index);
  const units = await Promise.all(candidates.map((candidate) => candidate.load()));
  const matches = units.flatMap((unit) => compareQuote(quote, unit));
  return { kind: 'checked', matches: bestMatches(matches) };
}

/** Sections that hold most of the probes, those found in few sections counting more. */
async function rankCandidates(
  probes: readonly string[],
  index: QuoteIndex,
): Promise<QuoteCandidate[]> {
  const found = await Promise.all(probes.map((probe) => index.lookUp(probe)));
  const most = found.reduce((largest, list) => Math.max(largest, list.length), 1);
  const scores = new Map<string, { candidate: QuoteCandidate; score: number }>();
  for (const list of found) {
    const weight = Math.log(1 + most / Math.max(1, list.length));
    for (const candidate of list) {
      const known = scores.get(candidate.key);
      if (known) known.score += weight;
      else scores.set(candidate.key, { candidate, score: weight });
    }
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
  return ranked
    .slice(0, MOST_READ)
    .filter(({ score }) => score >= least)
    .map(({ candidate }) => candidate);
}

const ranks = ['exact', 'punctuation', 'near'] as const;

function bestMatches(matches: readonly QuoteMatch[]): QuoteMatch[] {
  const byPlace = new Map<string, QuoteMatch>();
  const ordered = matches.toSorted(
    (a, b) =>
      ranks.indexOf(a.agreement) - ranks.indexOf(b.agreement) || b.similarity - a.similarity,
  );
  for (const match of ordered) {
    const place = JSON.stringify([match.report, match.block.id, match.words]);
    if (!byPlace.has(place)) byPlace.set(place, match);
  }
  return [...byPlace.values()].slice(0, MOST_MATCHES);
}
