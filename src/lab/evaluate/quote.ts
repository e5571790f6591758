import { createRandom, type Random } from '../generate/random.ts';
import { flattenSections } from '../../read/report/flatten-sections.ts';
import type { Report } from '../../schema/report.ts';
import { checkQuote, type QuoteAnswer } from '../../site/quote/model/check-quote.ts';
import type { QuoteBlock, QuoteIndex, QuoteUnit } from '../../site/quote/model/quote-index.ts';

/** How the quote check did. */
export interface QuoteScore {
  /** True quotes with 0 to 3 edits, and those whose own passage came first. */
  quotes: number;
  firstRight: number;
  /** Made-up quotes, and those that were called exact: must be none. */
  invented: number;
  calledExact: number;
  /** Quotes that were not answered rightly. */
  mistakes: string[];
}

/** A quote with the passage that it was taken from. */
interface SampleQuote {
  quote: string;
  report: string;
  block: string;
  original: string;
}

const SHORTEST = 15;
const LONGEST = 120;
const MOST_EDITS = 3;

/**
 * Checks quotes of the reports that are edited by chance, and invented ones.
 *
 * @param check the search of quotes: over {@link memoryIndex}, or a browser's
 */
export async function evaluateQuotes(
  reports: readonly Report[],
  check: (quote: string) => Promise<QuoteAnswer>,
  counts = { quotes: 200, invented: 100 },
): Promise<QuoteScore> {
  const score: QuoteScore = { ...counts, firstRight: 0, calledExact: 0, mistakes: [] };
  for (const sample of sampleQuotes(reports, counts.quotes)) {
    if (isFirst(sample, await check(sample.quote))) score.firstRight += 1;
    else score.mistakes.push(`${sample.report}#${sample.block}: ${sample.quote}`);
  }
  for (const quote of inventQuotes(reports, counts.invented)) {
    const answer = await check(quote);
    if (answer.kind !== 'checked' || answer.matches[0]?.agreement !== 'exact') continue;
    score.calledExact += 1;
    score.mistakes.push(`called exact: ${quote}`);
  }
  return score;
}

/** Whether the first match is the passage itself, or another that has the same words. */
function isFirst({ report, block, original }: SampleQuote, answer: QuoteAnswer): boolean {
  if (answer.kind !== 'checked') return false;
  const [first] = answer.matches;
  if (!first) return false;
  return (first.report === report && first.block.id === block) || first.words.includes(original);
}

/** Stretches of paragraphs, 15 to 120 characters, with 0 to 3 characters changed. */
function sampleQuotes(reports: readonly Report[], count: number): SampleQuote[] {
  const random = createRandom('quotes');
  const paragraphs = longParagraphs(reports);
  const letters = [...paragraphs.map(({ text }) => text).join('')].filter((one) => han.test(one));
  return Array.from({ length: count }, (_, index) => {
    const { report, id, text } = random.pick(paragraphs);
    const original = stretch(text, random.integer(SHORTEST, LONGEST), random);
    const edits = index % (MOST_EDITS + 1);
    return { quote: edit(original, edits, letters, random), report, block: id, original };
  });
}

/** Beginnings and ends of sentences of different paragraphs: words of the corpus that it never says. */
function inventQuotes(reports: readonly Report[], count: number): string[] {
  const random = createRandom('invented');
  const paragraphs = longParagraphs(reports);
  const all = paragraphs.map(({ text }) => text);
  return Array.from({ length: count }, () => {
    for (;;) {
      const halves = [0, 1].map(() => stretch(random.pick(all), random.integer(8, 40), random));
      const quote = halves.join('');
      if (!all.some((text) => text.includes(quote))) return quote;
    }
  });
}

const han = /^\p{Script=Han}$/u;

function longParagraphs(reports: readonly Report[]) {
  return reports.flatMap(({ id: report, paragraphs }) =>
    paragraphs
      .filter(({ text }) => text.length >= SHORTEST)
      .map(({ id, text }) => ({ report, id, text })),
  );
}

function stretch(text: string, wanted: number, random: Random): string {
  const characters = [...text];
  const length = Math.min(wanted, characters.length);
  const start = random.integer(0, characters.length - length);
  return characters.slice(start, start + length).join('');
}

function edit(text: string, edits: number, letters: readonly string[], random: Random): string {
  const characters = [...text];
  for (let done = 0; done < edits; done += 1) {
    const at = random.integer(0, characters.length - 1);
    const letter = random.pick(letters);
    const change = random.pick(['substitute', 'delete', 'insert'] as const);
    if (change === 'substitute') characters[at] = letter;
    else if (change === 'delete') characters.splice(at, 1);
    else characters.splice(at, 0, letter);
  }
  return characters.join('');
}

/** Blocks that are read at once. */
const UNIT_BLOCKS = 6;

/** An index of a few reports in memory, which keeps the contract of the one in the browser. */
function memoryIndex(reports: readonly Report[]): QuoteIndex {
  const units = reports.flatMap(unitsOf).map((unit, index) => ({
    unit,
    key: String(index),
    text: unit.blocks.map(({ text }) => text).join('\n'),
  }));
  return {
    lookUp: (probe) =>
      Promise.resolve(
        units
          .filter(({ text }) => text.includes(probe))
          .map(({ key, unit }) => ({ key, load: () => Promise.resolve(unit) })),
      ),
  };
}

function unitsOf(report: Report): QuoteUnit[] {
  const blocks = [
    ...report.paragraphs.map(({ id, text, start }) => ({ id, text, start, path: [] })),
    ...flattenSections(report.outline)
      .filter(({ inline }) => !inline)
      .map(({ id, marker, title, start }) => ({
        ...{ id, text: `${marker ?? ''}${title}`, start, path: [] },
      })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ id, text, path }): QuoteBlock => ({ id, text, path }));
  const { id, title, url, place, reviewYear, planYear } = report;
  const names = place === null ? '' : Object.values(place).join('');
  return Array.from({ length: Math.ceil(blocks.length / UNIT_BLOCKS) }, (_, index) => ({
    ...{ report: id, title: title ?? id, url, place: names, reviewYear, planYear },
    blocks: blocks.slice(index * UNIT_BLOCKS, (index + 1) * UNIT_BLOCKS),
  }));
}

/** The figures of {@link evaluateQuotes} over an index in memory. */
export function evaluateQuotesInMemory(reports: readonly Report[]): Promise<QuoteScore> {
  const index = memoryIndex(reports);
  return evaluateQuotes(reports, (quote) => checkQuote(quote, index));
}
