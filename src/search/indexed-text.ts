import { fromBigrams, splitRuns, toBigrams } from './text-runs.ts';

/**
 * Texts as they are indexed: the bigrams of their runs as words, and apart from them the gaps, so
 * that the texts can be given back without being stored a second time.
 */
export interface IndexedTexts {
  /**
   * All bigrams, separated by spaces; a word of one character ends a run. After them stands, once
   * and alone, every character that ends no run: so each character of the texts is a word.
   */
  content: string;
  /** What stands before each run, and after the last; {@link BORDER} parts two texts. */
  gaps: string[];
}

/** Private-use character that stands in a gap where a text ends and the next begins. */
const BORDER = '\ue000';

/** @param texts without private-use characters of their own; such characters part runs as well */
export function indexTexts(texts: readonly string[]): IndexedTexts {
  const words: string[] = [];
  const gaps: string[] = [''];
  texts.forEach((text, index) => {
    const split = splitRuns(text.replaceAll(BORDER, '\ufffd'));
    for (const run of split.runs) for (const word of toBigrams(run)) words.push(word);
    const [first = '', ...rest] = split.gaps;
    gaps.push(`${gaps.pop() ?? ''}${index === 0 ? '' : BORDER}${first}`);
    for (const gap of rest) gaps.push(gap);
  });
  const alone = new Set(words.filter(isAlone));
  const others = new Set(words.map((word) => fromBigrams([word])).filter((one) => !alone.has(one)));
  return { content: [...words, ...others].join(' '), gaps };
}

/** The texts that were indexed. */
export function readTexts({ content, gaps }: IndexedTexts): string[] {
  const runs: string[] = [];
  let words: string[] = [];
  for (const word of content === '' ? [] : content.split(' ')) {
    words.push(word);
    if (isAlone(word)) {
      runs.push(fromBigrams(words));
      words = [];
    }
  }
  // One gap more than runs: what comes after the last run are the characters alone.
  const last = gaps.length - 1;
  return gaps
    .map((gap, index) => gap + (index < last ? (runs[index] ?? '') : ''))
    .join('')
    .split(BORDER);
}

function isAlone(word: string): boolean {
  return [...word].length === 1;
}
