import { sentenceEnds } from '../../search/model/report-blocks.ts';
import type { Shard } from '../../search/model/shard.ts';
import { exactUnits, nearUnits } from './candidate-sections.ts';
import { compareQuote, readQuote, type Quote, type QuoteMatch } from './compare-quote.ts';
import { BORDER, type QuoteUnit } from './quoted-text.ts';

/** Longest quote that is checked, in UTF-16 code units. */
export const LONGEST_QUOTE = 2_000;
const SHORTEST_QUOTE = 2;
const MOST_MATCHES = 10;
/** Most sentences that are checked one by one where the whole quote has no source. */
const MOST_PARTS = 12;
/**
 * A quote that needs at most so many edits, and is this similar, is from one place as a whole, unless
 * each of its sentences stands somewhere without any.
 */
const MOST_EDITS = 5;
const WHOLE_SIMILARITY = 0.8;

/** A sentence of a quote and its matches, best first; none if it is nowhere. */
export interface QuotePart {
  text: string;
  matches: QuoteMatch[];
}

export type QuoteAnswer =
  | { kind: 'empty' | 'short' }
  | { kind: 'long'; length: number }
  /** `matches`: best first, none if nothing resembles the quote. */
  | { kind: 'checked'; matches: QuoteMatch[] }
  /** No single place has the whole quote, but its sentences have sources. */
  | { kind: 'parts'; parts: QuotePart[] };

/**
 * Check whether the corpus has a quote exactly, nearly or not, and where. The number of lookups and of
 * sections read is bounded for any quote and corpus.
 *
 * @param open opens the search index; not called for a text that cannot be checked
 */
export async function checkQuote(
  input: string,
  open: () => Promise<readonly Shard[]>,
): Promise<QuoteAnswer> {
  if (input.trim() === '') return { kind: 'empty' };
  if (input.length > LONGEST_QUOTE) return { kind: 'long', length: input.length };
  const quote = readQuote(input);
  if (quote.length < SHORTEST_QUOTE) return { kind: 'short' };
  const shards = await open();
  const matches = await findMatches(quote, shards);
  const edits = editsOf(quote, matches);
  const isWhole = edits <= MOST_EDITS && (matches[0]?.similarity ?? 0) >= WHOLE_SIMILARITY;
  const sentences = edits === 0 ? [] : sentencesOf(quote.text);
  if (sentences.length < 2 || sentences.length > MOST_PARTS) return { kind: 'checked', matches };
  const parts: (QuotePart & { edits: number })[] = [];
  for (const sentence of sentences) {
    const found = await findMatches(sentence, shards);
    parts.push({ text: sentence.text, matches: found, edits: editsOf(sentence, found) });
  }
  const partEdits = parts.reduce((sum, part) => sum + part.edits, 0);
  return partEdits <= (isWhole ? 0 : edits / 2)
    ? { kind: 'parts', parts: parts.map(({ text, matches }) => ({ text, matches })) }
    : { kind: 'checked', matches };
}

/** The exact matches of a quote; without one, its near matches. */
async function findMatches(quote: Quote, shards: readonly Shard[]): Promise<QuoteMatch[]> {
  const match = (units: readonly QuoteUnit[]) =>
    bestMatches(units.flatMap((unit) => compareQuote(quote, unit)));
  const pieces = quote.parts.flatMap(({ text }) => text.split(BORDER));
  const exact = match(await exactUnits(pieces, shards));
  if (exact[0]?.agreement === 'exact') return exact;
  return match(await nearUnits(quote.text, shards));
}

/** Letters and digits of a quote that differ from its best match; all of them without a match. */
function editsOf({ length }: Quote, [best]: readonly QuoteMatch[]): number {
  return best ? Math.round((1 - best.similarity) * length) : length;
}

/** The sentences of a text that are long enough to be checked. */
function sentencesOf(text: string): Quote[] {
  const sentences = text.split(BORDER).flatMap((line) => {
    const ends = sentenceEnds(line);
    return ends.map((end, index) => line.slice(ends[index - 1] ?? 0, end));
  });
  return sentences.map(readQuote).filter(({ length }) => length >= SHORTEST_QUOTE);
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
