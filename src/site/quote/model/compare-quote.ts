import type { SearchedReport } from '../../../schema/search.ts';
import { diffChars } from 'diff';
import type { Range } from '../../shared/text/range.ts';
import { entryAt } from '../../shared/entry-at.ts';
import { GAP, locate, type Location } from './approximate-match.ts';
import { compareFacts, type FactDifference } from './numbers-and-directions.ts';
import { readContent, type Content } from './letters-and-digits.ts';
import {
  BORDER,
  blocksOf,
  joinBlocks,
  withWholeNumbers,
  type QuoteBlock,
  type QuotedText,
  type QuoteUnit,
} from './quoted-text.ts';

/** How a passage agrees with a quote; `punctuation` also stands for white space and width. */
type Agreement = 'exact' | 'punctuation' | 'near';

/** A stretch of text that both have, that only the report has, or that only the quote has. */
export interface DifferencePiece {
  kind: 'same' | 'report' | 'quote' | 'omitted';
  text: string;
}

/** A passage of the corpus that a quote may be taken from. */
export interface QuoteMatch extends SearchedReport {
  agreement: Agreement;
  /** Share of the quote's letters and digits that need no edit, 0 to 1. */
  similarity: number;
  /** The block in which it begins, and how many blocks it touches. */
  block: Pick<QuoteBlock, 'id' | 'path'>;
  blocks: number;
  /** Its words in the first block as the report writes them, to be marked on the report's page. */
  words: string;
  /** Numbers and directions that differ, which are shown first. */
  differences: FactDifference[];
  /** The text of the report with the differences of the quote. */
  pieces: DifferencePiece[];
}

/** A quote read for comparison. */
export interface Quote {
  /** The quote without white space at its ends and around line ends. */
  text: string;
  /** The parts between its ellipses. */
  parts: { text: string; content: Content }[];
  pattern: Uint32Array;
  /** Number of its letters and digits. */
  length: number;
}

const ellipsis = /…+|⋯+|\.{3,}|。{3,}/u;
const lineEnd = /[^\S\n]*\n\s*/gu;
const carriageReturn = /\r\n?/gu;
/** Below this similarity a passage is another text, not the quote with changes. */
const LEAST_SIMILARITY = 0.6;
/** A shorter quote with a change resembles too many passages. */
const LEAST_NEAR_LENGTH = 8;

export function readQuote(input: string): Quote {
  const text = input.replace(carriageReturn, '\n').replace(lineEnd, BORDER).trim();
  const parts = text
    .split(ellipsis)
    .map((part) => ({ text: part.trim(), content: readContent(part.trim()) }))
    .filter(({ content }) => content.codes.length > 0);
  const pattern = parts.flatMap(({ content }, index) => [
    ...(index === 0 ? [] : [GAP]),
    ...content.codes,
  ]);
  return {
    text,
    parts,
    pattern: Uint32Array.from(pattern),
    length: pattern.filter((code) => code !== GAP).length,
  };
}

/** Find a quote in a unit, exactly or nearly: the best places only, none if it is not there. */
export function compareQuote(quote: Quote, unit: QuoteUnit): QuoteMatch[] {
  const passage = joinBlocks(unit);
  return locate(quote.pattern, passage.content.codes).flatMap((place) => {
    if (place.end === place.start) return [];
    const stretches = stretchesOf(quote, passage, place);
    const cut = stretches.reduce((sum, stretch) => sum + stretch.cut, 0);
    const edits = place.distance + cut;
    const similarity = 1 - edits / quote.length;
    const isNear = similarity >= LEAST_SIMILARITY && quote.length >= LEAST_NEAR_LENGTH;
    if (edits > 0 && !isNear) return [];
    return [describe(unit, passage, stretches, { edits, similarity })];
  });
}

/** A stretch of the passage, and the words of the quote for it. */
interface ComparedStretch extends Range {
  quote: string;
  /** Characters of numbers that the quote cuts off at the ends. */
  cut: number;
}

/** The stretch of a place, or one for each part between ellipses; none cuts a number in two. */
function stretchesOf(quote: Quote, passage: QuotedText, place: Location): ComparedStretch[] {
  const whole = stretchOf(quote, passage, place);
  const isWhole = passage.text.slice(whole.start, whole.end) === quote.text;
  const stretches = isWhole ? [{ ...whole, quote: quote.text }] : partsOf(quote, passage, place);
  return stretches.map(({ quote: text, ...stretch }) => {
    const { start, end } = withWholeNumbers(passage, stretch);
    return { start, end, quote: text, cut: stretch.start - start + end - stretch.end };
  });
}

function describe(
  unit: QuoteUnit,
  passage: QuotedText,
  stretches: readonly ComparedStretch[],
  { edits, similarity }: { edits: number; similarity: number },
): QuoteMatch {
  const pieces: DifferencePiece[] = [];
  const differences: FactDifference[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const written = passage.text.slice(stretch.start, stretch.end);
    const before = stretches[index - 1];
    if (before) {
      pieces.push({ kind: 'omitted', text: passage.text.slice(before.end, stretch.start) });
    }
    pieces.push(...comparePieces(written, stretch.quote));
    differences.push(...compareFacts(written, stretch.quote));
  }
  const touched = stretches.map(({ start, end }) => blocksOf(unit, passage, start, end));
  const blocks = new Set(touched.flat().map(({ block }) => block.id));
  const start = touched[0]?.[0];
  if (!start) throw new Error('expected a match to stand in a block');
  const isExact = pieces.every(({ kind }) => kind === 'same' || kind === 'omitted');
  const isPunctuation = edits === 0 && differences.length === 0;
  return {
    ...unit,
    agreement: isExact ? 'exact' : isPunctuation ? 'punctuation' : 'near',
    similarity,
    block: { id: start.block.id, path: start.block.path },
    blocks: blocks.size,
    words: start.text,
    differences,
    pieces,
  };
}

/** The stretch of the place for each part of the quote between ellipses. */
function partsOf(
  { parts }: Quote,
  { text, content }: QuotedText,
  place: Location,
): (Range & { quote: string })[] {
  let from = place.start;
  return parts.flatMap((part) => {
    const codes = content.codes.subarray(from, place.end);
    const found =
      parts.length === 1
        ? { start: 0, end: codes.length }
        : locate(part.content.codes, codes).at(0);
    if (!found || found.start === found.end) return [];
    const within = { start: from + found.start, end: from + found.end };
    from = within.end;
    return [{ ...withSigns(part.text, part.content, text, content, within), quote: part.text }];
  });
}

function stretchOf(quote: Quote, { text, content }: QuotedText, place: Location): Range {
  return withSigns(quote.text, readContent(quote.text), text, content, place);
}

/**
 * A place among the letters and digits as a stretch of the text, with the punctuation around it as far
 * as the quote has punctuation there.
 */
function withSigns(
  quote: string,
  quoteContent: Content,
  text: string,
  content: Content,
  place: Range,
): Range {
  const start = entryAt(content.starts, place.start);
  const end = entryAt(content.ends, place.end - 1);
  const before = quote.slice(0, quoteContent.starts[0]);
  const after = quote.slice(quoteContent.ends.at(-1));
  const previous = text.slice(place.start === 0 ? 0 : content.ends[place.start - 1], start);
  const following = entryAt(text.slice(end, content.starts[place.end]).split(BORDER), 0);
  return {
    start: previous.endsWith(before) ? start - before.length : start,
    // Where the report has a comma in place of the quote's last stop, the comma is compared too.
    end: end + (following.startsWith(after) ? after : following.slice(0, after.length)).length,
  };
}

function comparePieces(report: string, quote: string): DifferencePiece[] {
  if (report === quote) return [{ kind: 'same', text: report }];
  return diffChars(report, quote).map(({ value, added, removed }) => ({
    kind: removed ? 'report' : added ? 'quote' : 'same',
    text: value,
  }));
}
