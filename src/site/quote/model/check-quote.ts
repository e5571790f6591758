import { sentenceEnds } from '../../search/model/records.ts';
import type { Shard } from '../../search/model/shard.ts';
import { exactUnits, nearUnits } from './candidates.ts';
import { compareQuote, readQuote, type Quote, type QuoteMatch } from './compare-quote.ts';
import { BORDER, type QuoteUnit } from './quoted-text.ts';

/** Longest quote that is checked, in UTF-16 code units. */
export const LONGEST_QUOTE = 2_000;
const SHORTEST_QUOTE = 2;
const MOST_MATCHES = 10;
/** Sentences that are looked for one by one where a quote as a whole has no source. */
const MOST_PARTS = 12;
/** A quote with so few edits to one place is from there, wherever else its sentences stand. */
const MOST_EDITS = 5;
const WHOLE_SIMILARITY = 0.8;

/** A sentence of a quote and where it stands, best first; nowhere if there are no matches. */
export interface QuotePart {
  text: string;
  matches: QuoteMatch[];
}

export type QuoteAnswer =
  | { kind: 'empty' | 'short' }
  | { kind: 'long'; length: number }
  /** `matches`: best first, none if the quote stands nowhere even nearly. */
  | { kind: 'checked'; matches: QuoteMatch[] }
  /** No one place has it all, but its sentences have sources. */
  | { kind: 'parts'; parts: QuotePart[] };

/**
 * Whether a quote stands in the corpus exactly, nearly, or not, and where. Lookups and sections read
 * are bounded whatever the quote and however large the corpus.
 *
 * @param open the shards of the search index; not called for a text that cannot be checked
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
  const sentences = isWhole ? [] : sentencesOf(quote.text);
  if (sentences.length < 2 || sentences.length > MOST_PARTS) return { kind: 'checked', matches };
  const parts: (QuotePart & { edits: number })[] = [];
  for (const sentence of sentences) {
    const found = await findMatches(sentence, shards);
    parts.push({ text: sentence.text, matches: found, edits: editsOf(sentence, found) });
  }
  const partEdits = parts.reduce((sum, part) => sum + part.edits, 0);
  return partEdits <= edits / 2
    ? { kind: 'parts', parts: parts.map(({ text, matches }) => ({ text, matches })) }
    : { kind: 'checked', matches };
}

/** As it is written, where it stands so; else where it nearly stands. */
async function findMatches(quote: Quote, shards: readonly Shard[]): Promise<QuoteMatch[]> {
  const match = (units: readonly QuoteUnit[]) =>
    bestMatches(units.flatMap((unit) => compareQuote(quote, unit)));
  const pieces = quote.parts.flatMap(({ text }) => text.split(BORDER));
  const exact = match(await exactUnits(pieces, shards));
  if (exact[0]?.agreement === 'exact') return exact;
  return match(await nearUnits(quote.text, shards));
}

/** Letters and digits of a quote that its best match does not have; all where it has none. */
function editsOf({ length }: Quote, [best]: readonly QuoteMatch[]): number {
  return best ? Math.round((1 - best.similarity) * length) : length;
}

/** The sentences of a text that say enough to be looked for. */
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
