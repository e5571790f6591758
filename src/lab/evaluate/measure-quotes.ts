import { createRandom, type Random } from '../generate/random.ts';
import type { Report } from '../../schema/report.ts';
import { sentenceEnds } from '../../site/search/model/report-blocks.ts';
import type { QuoteAnswer } from '../../site/quote/model/check-quote.ts';
import { readQuote, type QuoteMatch } from '../../site/quote/model/compare-quote.ts';

/** What the quote check is asked. */
export const quoteKinds = [
  /** Text as it stands in a report: to be called exact. */
  'verbatim',
  /** The same with one to three characters changed: its own passage first, or one as near. */
  'edited',
  /** Made-up text: never to be called exact. */
  'invented',
  /** Text whose first number lacks its first digits: never to be called exact. */
  'cut',
  /** Text with 亿 for 万, or a fall for a rise: its own passage first, and the change named. */
  'exchanged',
  /** Two sentences of two reports: each to be named with its source. */
  'joined',
] as const;
type Kind = (typeof quoteKinds)[number];
export type QuoteCounts = Record<Kind, number>;

/** How many of each kind were asked and answered rightly, and those that were not. */
export type QuoteScore = Record<Kind, { asked: number; right: number; mistakes: string[] }>;

/** The counts of the published figures. */
export const QUOTE_COUNTS: QuoteCounts = {
  verbatim: 150,
  edited: 160,
  invented: 100,
  cut: 50,
  exchanged: 50,
  joined: 50,
};

/** A text to be checked, and whether an answer is right. */
interface Question {
  quote: string;
  isRight: (answer: QuoteAnswer) => boolean;
}

/** A paragraph of a report. */
interface Source {
  report: string;
  block: string;
  text: string;
}

const SHORTEST = 15;
const LONGEST = 120;
const MOST_EDITS = 3;
/** A try that comes to nothing is made anew with another paragraph, so often at most. */
const MOST_TRIES = 10_000;

/** Checks quotes drawn from the reports by chance; the same reports give the same quotes. */
export async function evaluateQuotes(
  reports: readonly Report[],
  check: (quote: string) => Promise<QuoteAnswer>,
  counts: QuoteCounts = QUOTE_COUNTS,
): Promise<QuoteScore> {
  const sources = reports.flatMap(({ id: report, paragraphs }) =>
    paragraphs
      .filter(({ text }) => text.length >= SHORTEST)
      .map(({ id, text }): Source => ({ report, block: id, text })),
  );
  const ask = async (kind: Kind) => {
    const mistakes: string[] = [];
    for (const { quote, isRight } of questions(kind, sources, counts[kind])) {
      if (!isRight(await check(quote))) mistakes.push(quote);
    }
    return { asked: counts[kind], right: counts[kind] - mistakes.length, mistakes };
  };
  const scores: [Kind, QuoteScore[Kind]][] = [];
  for (const kind of quoteKinds) scores.push([kind, await ask(kind)]);
  // Every kind was asked.
  return Object.fromEntries(scores) as QuoteScore;
}

/** @throws Error if the reports hold nothing of the kind */
function questions(kind: Kind, sources: readonly Source[], count: number): Question[] {
  const random = createRandom(`quotes ${kind}`);
  const made: Question[] = [];
  for (let tries = 0; made.length < count; tries += 1) {
    if (tries > MOST_TRIES) throw new Error(`expected reports to make ${kind} quotes of`);
    const question = makers[kind](sources, random, made.length);
    if (question) made.push(question);
  }
  return made;
}

type Maker = (sources: readonly Source[], random: Random, index: number) => Question | undefined;

const makers: Record<Kind, Maker> = {
  verbatim(sources, random) {
    const quote = stretch(random.pick(sources).text, random, SHORTEST, LONGEST);
    return { quote, isRight: isExact };
  },

  edited(sources, random, index) {
    const source = random.pick(sources);
    const original = stretch(source.text, random, SHORTEST, LONGEST);
    const edits = 1 + (index % MOST_EDITS);
    let quote = original;
    for (let done = 0; done < edits; done += 1) {
      quote = edit(quote, stretch(random.pick(sources).text, random, 1, 1), random);
    }
    // By chance the edits make it a quote of another passage, which then is as near or nearer.
    const isNearer = (answer: QuoteAnswer) =>
      (firstOf(answer)?.similarity ?? 0) >= 1 - edits / readQuote(quote).length;
    return {
      quote,
      isRight: (answer) => isFrom(answer, source, original) || isNearer(answer),
    };
  },

  invented(sources, random) {
    const halves = [0, 1].map(() => stretch(random.pick(sources).text, random, 8, 40));
    const quote = halves.join('');
    if (sources.some(({ text }) => text.includes(quote))) return undefined;
    return { quote, isRight: (answer) => !isExact(answer) };
  },

  cut(sources, random) {
    const source = random.pick(sources);
    const quote = /\d(\d[^\d。；\s]{1,20})/u.exec(source.text)?.[1];
    const whole = new RegExp(`(?<![\\d.])${RegExp.escape(quote ?? '')}`, 'u');
    if (quote === undefined || sources.some(({ text }) => whole.test(text))) return undefined;
    return { quote, isRight: (answer) => !isExact(answer) };
  },

  exchanged(sources, random) {
    const source = random.pick(sources);
    const [sentence] = sentencesOf(source.text).filter((text) => exchangeable.test(text));
    if (sentence === undefined) return undefined;
    const quote = sentence.replace(exchangeable, (found) => exchanges[found] ?? found);
    if (sources.some(({ text }) => text.includes(quote))) return undefined;
    return {
      quote,
      isRight: (answer) =>
        isFrom(answer, source, sentence) && (firstOf(answer)?.differences.length ?? 0) > 0,
    };
  },

  joined(sources, random) {
    const both = [0, 1].map(() => random.pick(sources));
    const sentences = both.map(({ text }) => sentencesOf(text)[0]);
    const [first, second] = sentences;
    if (first === undefined || second === undefined) return undefined;
    if (both[0]?.report === both[1]?.report) return undefined;
    if (sources.some(({ text }) => text.includes(first) && text.includes(second))) return undefined;
    return {
      quote: first + second,
      isRight: (answer) =>
        answer.kind === 'parts' &&
        answer.parts.length === 2 &&
        answer.parts.every(
          ({ matches }, part) =>
            matches[0]?.agreement === 'exact' && matches[0].words === sentences[part],
        ),
    };
  },
};

const exchangeable = /(?<=\d)[万亿](?=元)|增长|下降|提高|降低/u;
const exchanges: Record<string, string> = {
  ...{ 万: '亿', 亿: '万', 增长: '下降', 下降: '增长', 提高: '降低', 降低: '提高' },
};

function firstOf(answer: QuoteAnswer): QuoteMatch | undefined {
  return answer.kind === 'checked' ? answer.matches[0] : undefined;
}

function isExact(answer: QuoteAnswer): boolean {
  return firstOf(answer)?.agreement === 'exact';
}

/** Whether the first match is the passage itself, or another that has the same words. */
function isFrom(answer: QuoteAnswer, { report, block }: Source, original: string): boolean {
  const first = firstOf(answer);
  if (!first) return false;
  return (first.report === report && first.block.id === block) || first.words.includes(original);
}

/** Whole sentences with their stops, long enough to be told from others. */
function sentencesOf(text: string): string[] {
  const ends = sentenceEnds(text);
  const sentences = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim());
  return sentences.filter(
    (sentence) =>
      sentence.length >= SHORTEST && sentence.length <= LONGEST && /[。！？]$/u.test(sentence),
  );
}

/** Both sides of a place that would cut a number in two. */
const numeral = /[\d０-９.．,，%％〇零一二两三四五六七八九十百千万亿]/u;

/** Characters in a row, from one number's edge to another's, without white space at their ends. */
function stretch(text: string, random: Random, shortest: number, longest: number): string {
  const characters = [...text];
  const cuts = (at: number) =>
    numeral.test(characters[at - 1] ?? '') && numeral.test(characters[at] ?? '');
  const length = Math.min(random.integer(shortest, longest), characters.length);
  let start = random.integer(0, characters.length - length);
  let end = start + length;
  while (cuts(start)) start -= 1;
  while (cuts(end)) end += 1;
  return characters.slice(start, end).join('').trim();
}

function edit(text: string, letter: string, random: Random): string {
  const characters = [...text];
  const at = random.integer(0, characters.length - 1);
  const change = random.pick(['substitute', 'delete', 'insert'] as const);
  if (change === 'substitute') characters[at] = letter;
  else if (change === 'delete') characters.splice(at, 1);
  else characters.splice(at, 0, letter);
  return characters.join('');
}
