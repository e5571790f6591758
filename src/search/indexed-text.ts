import { fromBigrams, splitRuns, toBigrams } from './text-runs.ts';

/**
 * Texts as they are indexed: the bigrams of their runs as words, and apart from them the gaps, so
 * that the texts can be given back without being stored a second time.
 */
export interface IndexedTexts {
  /** All bigrams, separated by spaces. A word of one character ends a run. */
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
    for (const run of split.runs) words.push(...toBigrams(run));
    const [first = '', ...rest] = split.gaps;
    gaps.push(`${gaps.pop() ?? ''}${index === 0 ? '' : BORDER}${first}`, ...rest);
  });
  return { content: words.join(' '), gaps };
}

/** The texts that were indexed. */
export function readTexts({ content, gaps }: IndexedTexts): string[] {
  const runs: string[] = [];
  let words: string[] = [];
  for (const word of content === '' ? [] : content.split(' ')) {
    words.push(word);
    if ([...word].length === 1) {
      runs.push(fromBigrams(words));
      words = [];
    }
  }
  return gaps
    .map((gap, index) => gap + (runs[index] ?? ''))
    .join('')
    .split(BORDER);
}
