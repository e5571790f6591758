/** Letters and digits of any script; everything else parts two runs. */
const run = /[\p{L}\p{N}]+/gu;

/** The runs of a text: what can be searched by index. Joined with the gaps they are the text. */
export function splitRuns(text: string): { runs: string[]; gaps: string[] } {
  const runs: string[] = [];
  const gaps: string[] = [];
  let end = 0;
  for (const match of text.matchAll(run)) {
    gaps.push(text.slice(end, match.index));
    runs.push(match[0]);
    end = match.index + match[0].length;
  }
  gaps.push(text.slice(end));
  return { runs, gaps };
}

/**
 * The words under which a run is indexed: each pair of neighbouring characters, then the last alone.
 * Any string of two or more characters is a phrase of pairs.
 *
 * @returns `新中轴片` → `新中 中轴 轴片 片`
 */
export function toBigrams(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/** The run that bigrams were made from, as far as its last character. */
export function fromBigrams(words: readonly string[]): string {
  return words.map((word) => [...word][0] ?? '').join('');
}
